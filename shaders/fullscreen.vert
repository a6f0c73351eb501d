#version 410 core
// One triangle over the whole screen, without any vertex buffer.

// Depth of the triangle, for passes that only touch pixels with or without a surface.
uniform float layer;

out vec2 uv;

void main() {
  uv = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
  gl_Position = vec4(uv * 2.0 - 1.0, layer, 1.0);
}
