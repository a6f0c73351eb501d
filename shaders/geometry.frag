#version 410 core
// Remembers the nearest surface; light comes later, once a pixel.

#include "surface.glsl"

uniform int item;

in vec3 normalView;

layout(location = 0) out uvec4 surface;

void main() {
  surface = packSurface(normalize(normalView), uint(item));
}
