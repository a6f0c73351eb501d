#version 410 core
// View z in mm at half resolution; +1 where there is nothing.

#include "projection.glsl"

uniform sampler2D depths;

layout(location = 0) out float z;

void main() {
  float depth = texelFetch(depths, ivec2(gl_FragCoord.xy) * 2, 0).r;
  z = depth >= 1.0 ? 1.0 : viewZ(depth);
}
