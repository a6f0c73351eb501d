#version 410 core
// Which structure is under the pointer, and where in its mesh.

uniform int item;

in vec3 restMm;

layout(location = 0) out uint id;
layout(location = 1) out vec4 placeMm;

void main() {
  id = uint(item) + 1u;
  placeMm = vec4(restMm, 1.0);
}
