// Where the shape of a surface comes from: 0 scan, 1 mirrored, 2 derived, 3 constructed.
// A paint is 0 for the item's own colour, else 1 + origin, and 8 more on the marks of its pattern.

uint originOf(uint packedNormal) {
  return packedNormal >> 30;
}

// One of the four is 1; interpolated, the largest gives a crisp border through the triangles.
vec4 originWeights(uint packedNormal) {
  uint origin = originOf(packedNormal);
  return vec4(equal(uvec4(origin), uvec4(0u, 1u, 2u, 3u)));
}

uint heaviest(vec4 weights) {
  uint best = weights.y > weights.x ? 1u : 0u;
  best = weights.z > weights[best] ? 2u : best;
  return weights.w > weights[best] ? 3u : best;
}

// Place on the surface, in pattern steps, seen along the axis that it faces most.
vec2 patternPlace(vec3 placeMm, vec3 normal, float patternMm) {
  vec3 towards = abs(normal);
  vec3 p = placeMm / patternMm;
  return towards.x > max(towards.y, towards.z) ? p.yz : towards.y > towards.z ? p.xz : p.xy;
}

bool onPattern(uint origin, vec2 p) {
  if (origin == 1u) {
    vec2 cell = vec2(p.x + 0.5 * mod(floor(p.y), 2.0), p.y);
    return length(fract(cell) - 0.5) < 0.24;
  }
  if (origin == 2u) {
    return fract(p.y) < 0.2;
  }
  return origin == 3u && fract((p.x + p.y) * 0.75) < 0.3;
}

uint paint(vec4 weights, vec3 placeMm, vec3 normal, float patternMm) {
  uint origin = heaviest(weights);
  bool marked = onPattern(origin, patternPlace(placeMm, normal, patternMm));
  return 1u + origin + (marked ? 8u : 0u);
}
