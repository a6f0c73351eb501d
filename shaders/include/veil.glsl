// How much faded structures let through from places in the fluid: at eight depths along the view,
// evenly from the nearest to the farthest place of the fluid.

uniform vec2 veilMm;              // distance of the first depth, and from one to the next

#ifdef VEIL_SEEN
uniform sampler2D veilNear;       // what comes through from the first four depths, and the others
uniform sampler2D veilFar;

float seenFrom(float distanceMm, ivec2 texel) {
  float at = clamp((distanceMm - veilMm.x) / veilMm.y, 0.0, 7.0);
  vec4 near = texelFetch(veilNear, texel, 0);
  vec4 far = texelFetch(veilFar, texel, 0);
  // Each depth has a share that falls off to its neighbours.
  vec4 a = max(1.0 - abs(at - vec4(0.0, 1.0, 2.0, 3.0)), 0.0);
  vec4 b = max(1.0 - abs(at - vec4(4.0, 5.0, 6.0, 7.0)), 0.0);
  return dot(near, a) + dot(far, b);
}
#else
// What a surface leaves of the light of the depths behind it.
void veil(float distanceMm, float cover, out vec4 near, out vec4 far) {
  vec4 a = veilMm.x + veilMm.y * vec4(0.0, 1.0, 2.0, 3.0);
  near = mix(vec4(1.0), vec4(1.0 - cover), step(distanceMm, a));
  far = mix(vec4(1.0), vec4(1.0 - cover), step(distanceMm, a + 4.0 * veilMm.y));
}
#endif
