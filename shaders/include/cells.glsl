// Flow in the cells of the fluid: linear between opposite sides of a cell, so that as much enters it
// as leaves it (Pollock 1988). FlowTables writes the texture.

const int ROW_BITS = 10;          // cells in a row of the table, as a power of two

uniform usampler2D cells;         // four texels of each cell, one for each pattern
uniform int patterns[max(PATTERNS, 1)];     // those that flow
uniform float weights[max(PATTERNS, 1)];    // flow of each, mm3/s

uvec4 texelOf(int cell, int which) {
  return texelFetch(cells, ivec2((cell & ((1 << ROW_BITS) - 1)) * 4 + which, cell >> ROW_BITS), 0);
}

// Speeds through the lower and the upper sides, cells a second.
void sidesOf(int cell, out vec3 low, out vec3 high) {
  low = vec3(0.0);
  high = vec3(0.0);
#if PATTERNS > 0
  for (int i = 0; i < PATTERNS; i++) {
    uvec4 packed_ = texelOf(cell, patterns[i]);
    float step_ = uintBitsToFloat(packed_.w & 0xffff0000u) * weights[i];
    low += vec3(ivec3(packed_.xyz << 16u) >> 16) * step_;
    high += vec3(ivec3(packed_.xyz) >> 16) * step_;
  }
#endif
}

// The cell beyond the upper (1) or lower (0) side of an axis; -1 for a wall.
int beyond(int cell, int axis, int upper) {
  int word = int(texelOf(cell, (axis == 2 ? 0 : 2) + upper).w & 0xffffu);
  int away = axis == 2 ? word : axis == 1 ? word & 0x7fff : word >> 15;
  return away == 0 ? -1 : upper == 1 ? cell + away : cell - away;
}
