#version 410 core
// Lays what moves over the picture of what rests.

#include "tone.glsl"

uniform sampler2D still;          // the finished picture
uniform sampler2D flow;           // light multiplied by its cover, and cover

layout(location = 0) out vec4 picture;

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  vec4 rests = texelFetch(still, texel, 0);
  vec4 moves = texelFetch(flow, texel, 0);
  if (moves.a == 0.0) {
    picture = rests;
    return;
  }
#ifdef PLAIN
  vec3 behind = linear(rests.rgb);
#else
  vec3 behind = shownAs(rests.rgb);
#endif
  float cover = 1.0 - (1.0 - rests.a) * (1.0 - moves.a);
  cover = max(cover, min(1.0, max(moves.r, max(moves.g, moves.b))));
  vec3 light = (moves.rgb + behind * rests.a * (1.0 - moves.a)) / max(cover, 1e-4);
  picture = finished(light, cover);
}
