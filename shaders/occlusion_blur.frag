#version 410 core
// Averages the reach of light along one axis over neighbours on the same surface.

uniform sampler2D occlusions;
uniform ivec2 axis;

layout(location = 0) out vec4 reached;

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  ivec2 last = textureSize(occlusions, 0) - 1;
  vec4 here = texelFetch(occlusions, texel, 0);
  vec2 sum = vec2(0.0);
  float weights = 0.0;
  for (int i = -2; i <= 2; i++) {
    vec4 there = texelFetch(occlusions, clamp(texel + axis * i, ivec2(0), last), 0);
    float near = max(0.0, 1.0 - abs(there.y - here.y) / (1.0 + 1.5 * abs(float(i))));
    float weight = (abs(i) == 2 ? 0.5 : 1.0) * near;
    sum += there.xz * weight;
    weights += weight;
  }
  reached = vec4(sum.x / weights, here.y, sum.y / weights, 0.0);
}
