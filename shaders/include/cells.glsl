// Flow in the cells of the fluid: linear between opposite sides of a cell, so that as much enters it
// as leaves it (Pollock 1988). FlowTables writes the textures.

const int ROW_BITS = 12;          // texels in a row of a table, as a power of two

uniform isampler2D neighbours;    // of each side of each cell; -1 for a wall
#if PATTERNS > 0
uniform usampler2D speeds0;
#endif
#if PATTERNS > 1
uniform usampler2D speeds1;
#endif
#if PATTERNS > 2
uniform usampler2D speeds2;
#endif
#if PATTERNS > 3
uniform usampler2D speeds3;
#endif
uniform float weights[max(PATTERNS, 1)];    // flow of each pattern, mm3/s

ivec2 texelOf(int index) {
  return ivec2(index & ((1 << ROW_BITS) - 1), index >> ROW_BITS);
}

// Adds a pattern's speeds through the lower and the upper sides, cells a second.
void add(uvec4 packed_, float weight, inout vec3 low, inout vec3 high) {
  float step_ = uintBitsToFloat(packed_.w) * weight;
  low += vec3(ivec3(packed_.xyz << 16u) >> 16) * step_;
  high += vec3(ivec3(packed_.xyz) >> 16) * step_;
}

void sidesOf(int cell, out vec3 low, out vec3 high) {
  ivec2 at = texelOf(cell);
  low = vec3(0.0);
  high = vec3(0.0);
#if PATTERNS > 0
  add(texelFetch(speeds0, at, 0), weights[0], low, high);
#endif
#if PATTERNS > 1
  add(texelFetch(speeds1, at, 0), weights[1], low, high);
#endif
#if PATTERNS > 2
  add(texelFetch(speeds2, at, 0), weights[2], low, high);
#endif
#if PATTERNS > 3
  add(texelFetch(speeds3, at, 0), weights[3], low, high);
#endif
}

// The cell beyond the upper (1) or lower (0) side of an axis.
int beyond(int cell, int axis, int upper) {
  return texelFetch(neighbours, texelOf(6 * cell + 2 * axis + upper), 0).r;
}
