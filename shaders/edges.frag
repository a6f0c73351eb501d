#version 410 core
// Copies the picture, and marks in the depth buffer where its brightness has an edge.

uniform sampler2D picture;

layout(location = 0) out vec4 colour;

vec4 at(ivec2 texel) {
  return texelFetch(picture, clamp(texel, ivec2(0), textureSize(picture, 0) - 1), 0);
}

float brightness(vec4 c) {
  return dot(c, vec4(0.299, 0.587, 0.114, 0.25));
}

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  colour = at(texel);
  float m = brightness(colour);
  float n = brightness(at(texel + ivec2(0, 1)));
  float s = brightness(at(texel - ivec2(0, 1)));
  float e = brightness(at(texel + ivec2(1, 0)));
  float w = brightness(at(texel - ivec2(1, 0)));
  float highest = max(m, max(max(n, s), max(e, w)));
  float lowest = min(m, min(min(n, s), min(e, w)));
  gl_FragDepth = highest - lowest < max(0.028, highest * 0.09) ? 1.0 : 0.0;
}
