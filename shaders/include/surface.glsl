// What the geometry pass leaves of the nearest surface, and how to read it again.
// surface: x, y = octahedral normal in view space; z = item + 1, 0 for none, and above it the paint
// of provenance.glsl; w = depth.

const int PAINT_SHIFT = 12;

vec2 octahedral(vec3 n) {
  n /= abs(n.x) + abs(n.y) + abs(n.z);
  vec2 folded = (1.0 - abs(n.yx)) * vec2(n.x >= 0.0 ? 1.0 : -1.0, n.y >= 0.0 ? 1.0 : -1.0);
  return n.z >= 0.0 ? n.xy : folded;
}

uvec4 packSurface(vec3 normalView, uint item) {
  vec2 o = octahedral(normalView) * 0.5 + 0.5;
  return uvec4(uvec2(round(o * 65535.0)), item + 1u, uint(round(gl_FragCoord.z * 65535.0)));
}

uint surfaceItem(uvec4 surface) {
  return surface.z & ((1u << PAINT_SHIFT) - 1u);
}

uint surfacePaint(uvec4 surface) {
  return surface.z >> PAINT_SHIFT;
}

float surfaceDepth(uvec4 surface) {
  return float(surface.w) / 65535.0;
}

// At sharp edges the interpolated normal can turn away from the eye: as far as is needed, back.
vec3 facingViewer(vec3 n, vec3 v) {
  return normalize(n + v * max(0.0, 0.12 - dot(n, v)));
}

vec3 surfaceNormal(uvec4 surface) {
  vec2 o = vec2(surface.xy) / 65535.0 * 2.0 - 1.0;
  vec3 n = vec3(o, 1.0 - abs(o.x) - abs(o.y));
  float t = max(-n.z, 0.0);
  n.xy += vec2(n.x >= 0.0 ? -t : t, n.y >= 0.0 ? -t : t);
  return normalize(n);
}
