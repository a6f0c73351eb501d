#version 410 core
// The mean of many samples, as it is shown.

#include "tone.glsl"

uniform sampler2D sum;
uniform float samples;

layout(location = 0) out vec4 colour;

void main() {
  vec4 c = texelFetch(sum, ivec2(gl_FragCoord.xy), 0);
  colour = finished(c.rgb / max(c.a, 1e-4), c.a / samples);
}
