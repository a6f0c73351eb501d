#version 410 core
// Which structure is under the pointer.

uniform int item;

layout(location = 0) out uint id;

void main() {
  id = uint(item) + 1u;
}
