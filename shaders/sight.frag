#version 410 core
// Which structure is seen at a place, and how deep it lies.

uniform int item;

layout(location = 0) out vec4 seen;

void main() {
  seen = vec4(float(item) + 1.0, gl_FragCoord.z, 0.0, 1.0);
}
