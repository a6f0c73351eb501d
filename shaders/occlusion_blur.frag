#version 410 core
// Averages the reach of light along one axis over neighbours on the same surface.

uniform sampler2D occlusions;
uniform sampler2D depths;     // view z in mm
uniform ivec2 axis;

layout(location = 0) out vec4 reached;

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  ivec2 last = textureSize(occlusions, 0) - 1;
  float here = texelFetch(depths, texel, 0).r;
  vec4 sum = vec4(0.0);
  float weights = 0.0;
  for (int i = -2; i <= 2; i++) {
    ivec2 at = clamp(texel + axis * i, ivec2(0), last);
    float there = texelFetch(depths, at, 0).r;
    float near = max(0.0, 1.0 - abs(there - here) / (1.0 + 1.5 * abs(float(i))));
    float weight = (abs(i) == 2 ? 0.5 : 1.0) * near;
    sum += texelFetch(occlusions, at, 0) * weight;
    weights += weight;
  }
  reached = sum / weights;
}
