// The fine structure of dry bone, in millimetres of the model: it stays on the bone when that moves.

uint scrambled(ivec3 cell) {
  uvec3 c = uvec3(cell) * uvec3(1597334677u, 3812015801u, 2798796415u);
  uint h = c.x ^ c.y ^ c.z;
  h = (h ^ (h >> 15)) * 2246822519u;
  return h ^ (h >> 13);
}

float corner(ivec3 cell, ivec3 step_) {
  return float(scrambled(cell + step_) & 65535u) / 32767.5 - 1.0;
}

// Value noise in [-1, 1], its gradient in yzw (Perlin 2002's fade).
vec4 grainNoise(vec3 p) {
  ivec3 cell = ivec3(floor(p));
  vec3 f = p - floor(p);
  vec3 u = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
  vec3 du = 30.0 * f * f * (f * (f - 2.0) + 1.0);
  float a = corner(cell, ivec3(0, 0, 0));
  float b = corner(cell, ivec3(1, 0, 0));
  float c = corner(cell, ivec3(0, 1, 0));
  float d = corner(cell, ivec3(1, 1, 0));
  float e = corner(cell, ivec3(0, 0, 1));
  float f_ = corner(cell, ivec3(1, 0, 1));
  float g = corner(cell, ivec3(0, 1, 1));
  float h = corner(cell, ivec3(1, 1, 1));
  float k1 = b - a;
  float k2 = c - a;
  float k3 = e - a;
  float k4 = a - b - c + d;
  float k5 = a - c - e + g;
  float k6 = a - b - e + f_;
  float k7 = -a + b + c - d + e - f_ - g + h;
  float value = a + k1 * u.x + k2 * u.y + k3 * u.z + k4 * u.x * u.y + k5 * u.y * u.z
      + k6 * u.z * u.x + k7 * u.x * u.y * u.z;
  vec3 slope = du * vec3(
      k1 + k4 * u.y + k6 * u.z + k7 * u.y * u.z,
      k2 + k5 * u.z + k4 * u.x + k7 * u.z * u.x,
      k3 + k6 * u.x + k5 * u.y + k7 * u.x * u.y);
  return vec4(value, slope);
}
