// Numbers that look like chance (Jarzynski & Olano 2020, "Hash functions for GPU rendering").

uint mixed(uint v) {
  uint state = v * 747796405u + 2891336453u;
  uint word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
  return (word >> 22u) ^ word;
}

// 0 to 1.
float share(uint v) {
  return float(v >> 8u) / 16777216.0;
}

// Updates that a particle lives for: a number of its own from half to one and a half of the mean.
float lifeOf(int particle, float mean) {
  return mean * (0.5 + share(mixed(uint(particle))));
}
