#version 410 core
// Averages blocks of a larger picture, in linear light, colours weighted by their alpha.

#include "tone.glsl"

uniform sampler2D picture;
uniform int factor;

layout(location = 0) out vec4 colour;

void main() {
  ivec2 corner = ivec2(gl_FragCoord.xy) * factor;
  vec4 sum = vec4(0.0);
  for (int y = 0; y < factor; y++) {
    for (int x = 0; x < factor; x++) {
      vec4 c = texelFetch(picture, corner + ivec2(x, y), 0);
      sum += vec4(linear(c.rgb) * c.a, c.a);
    }
  }
  float count = float(factor * factor);
  colour = vec4(srgb(sum.rgb / max(sum.a, 1e-4)) + dither(gl_FragCoord.xy), sum.a / count);
}
