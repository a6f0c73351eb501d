#version 410 core
// Averages the occlusion along one axis over neighbours on the same surface.

uniform sampler2D occlusions;
uniform ivec2 axis;

layout(location = 0) out vec2 occlusion;

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  ivec2 last = textureSize(occlusions, 0) - 1;
  vec2 here = texelFetch(occlusions, texel, 0).rg;
  float sum = 0.0;
  float weights = 0.0;
  for (int i = -2; i <= 2; i++) {
    vec2 there = texelFetch(occlusions, clamp(texel + axis * i, ivec2(0), last), 0).rg;
    float near = max(0.0, 1.0 - abs(there.y - here.y) / (1.0 + 1.5 * abs(float(i))));
    float weight = (abs(i) == 2 ? 0.5 : 1.0) * near;
    sum += there.x * weight;
    weights += weight;
  }
  occlusion = vec2(sum / weights, here.y);
}
