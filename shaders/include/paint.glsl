// Colours a surface by its paint, see provenance.glsl.

uniform vec3 originColours[4];

vec3 coloured(vec3 albedo, uint paint) {
  if (paint == 0u) {
    return albedo;
  }
  vec3 colour = originColours[(paint & 7u) - 1u];
  return paint >= 8u ? colour * 0.34 : colour;
}
