// What of a structure turns about an axis, as a whole or bent along a direction.

#ifdef MOTION
uniform vec3 pivotMm;
uniform vec4 turning;         // unit axis, angle
uniform vec4 bending;         // share of the angle along a direction: its slope, and offset

mat3 turnedBy(float angle) {
  vec3 a = turning.xyz;
  float s = sin(angle);
  float c = cos(angle);
  mat3 cross_ = mat3(0.0, a.z, -a.y, -a.z, 0.0, a.x, a.y, -a.x, 0.0);
  return mat3(c) + s * cross_ + (1.0 - c) * outerProduct(a, a);
}

float wayAlong(vec3 placeMm) {
  return clamp(dot(bending.xyz, placeMm) + bending.w, 0.0, 1.0);
}

vec3 moved(vec3 placeMm) {
  float t = wayAlong(placeMm);
  return pivotMm + turnedBy(turning.w * t * t * (3.0 - 2.0 * t)) * (placeMm - pivotMm);
}

// A normal of the surface that is bent: by the inverse transpose of the bend's derivative.
vec3 movedNormal(vec3 placeMm, vec3 normal_) {
  float t = wayAlong(placeMm);
  mat3 turn = turnedBy(turning.w * t * t * (3.0 - 2.0 * t));
  vec3 along = cross(turning.xyz, turn * (placeMm - pivotMm)) * turning.w * 6.0 * t * (1.0 - t);
  return normalize(inverse(transpose(turn + outerProduct(along, bending.xyz))) * normal_);
}
#else
vec3 moved(vec3 placeMm) {
  return placeMm;
}

vec3 movedNormal(vec3 placeMm, vec3 normal_) {
  return normal_;
}
#endif
