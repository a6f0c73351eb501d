#version 410 core
// A selected or hovered structure, as a silhouette.

layout(location = 0) in vec3 positionMm;

uniform mat4 clipFromModel;

void main() {
  gl_Position = clipFromModel * vec4(positionMm, 1.0);
}
