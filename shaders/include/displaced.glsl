// What a load draws out of shape.

#ifdef DISPLACED
layout(location = 3) in vec3 displacementNm;

uniform float mmPerNm;        // magnified

vec3 displaced(vec3 placeMm) {
  return placeMm + mmPerNm * displacementNm;
}
#else
vec3 displaced(vec3 placeMm) {
  return placeMm;
}
#endif
