#version 410 core
// Dye: covers more the more of it there is, and is never brighter than its colour.

in vec2 within;
flat in float strength;

uniform vec3 colour;              // linear

layout(location = 0) out vec4 flow;

void main() {
  float away = dot(within, within);
  float cover = strength * exp(-2.88 * away) * step(away, 1.0);
  flow = vec4(colour, 1.0) * cover;
}
