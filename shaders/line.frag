#version 410 core
// A smooth line, multiplied by its cover.

uniform sampler2D items;      // as in material.glsl
uniform int item;
uniform float halfWidthPx;
uniform float shade;          // how dark against the face

noperspective in float besidePx;

layout(location = 0) out vec4 line;

void main() {
  float cover = clamp(halfWidthPx + 0.5 - abs(besidePx), 0.0, 1.0);
  vec3 colour = texelFetch(items, ivec2(item, 0), 0).rgb;
  float opacity = texelFetch(items, ivec2(item, 1), 0).y;
  // A darker and fuller tone; stored so that dark steps stay fine.
  line = vec4(sqrt(colour * colour * shade), 1.0) * cover * opacity;
}
