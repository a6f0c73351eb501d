#version 410 core
// One structure, shifted from its anatomical place.

layout(location = 0) in vec3 positionMm;
layout(location = 1) in vec4 normal;

uniform mat4 clipFromModel;
uniform mat3 viewFromModelNormal;

out vec3 normalView;

void main() {
  normalView = viewFromModelNormal * normal.xyz;
  gl_Position = clipFromModel * vec4(positionMm, 1.0);
}
