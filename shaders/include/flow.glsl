// Where something in the fluid is seen, and how much of its light comes through.

uniform mat4 clipFromWorld;
uniform vec4 depthOfWorld;        // distance from the viewer: this times the place
uniform vec2 sizePx;              // of the picture
uniform float pxPerMm;            // at a clip w of 1
uniform bool veiled;              // faded structures are there
#ifdef CUTS
uniform vec4 cuts[CUTS];          // as in cut.glsl
#endif

#define VEIL_SEEN
#include "veil.glsl"

bool isCut(vec3 placeMm) {
#ifdef CUTS
  for (int i = 0; i < CUTS; i++) {
    if (dot(cuts[i].xyz, placeMm) > cuts[i].w) {
      return true;
    }
  }
#endif
  return false;
}

vec2 pixelOf(vec4 clip) {
  return (clip.xy / clip.w * 0.5 + 0.5) * sizePx;
}

float seenOf(vec3 placeMm, vec2 pixel) {
  if (!veiled) {
    return 1.0;
  }
  ivec2 texel = ivec2(clamp(pixel, vec2(0.0), sizePx - 1.0));
  return seenFrom(dot(depthOfWorld, vec4(placeMm, 1.0)), texel);
}

// Nowhere on the screen.
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);
