#version 410 core
// The soft outline of what is under the pointer, laid over the finished picture.


uniform sampler2D marks;      // y hovered
uniform float outlinePx;
uniform float strength;       // 0 to 1

in vec2 uv;
layout(location = 0) out vec4 colour;

void main() {
  vec2 px = outlinePx / vec2(textureSize(marks, 0));
  float here = texture(marks, uv).g;
  float around = 0.0;
  for (int i = 0; i < 12; i++) {
    float angle = float(i) * 0.5235988;
    vec2 ring = vec2(cos(angle), sin(angle)) * px;
    around = max(around, max(texture(marks, uv + ring).g, texture(marks, uv + 0.5 * ring).g));
  }
  float edge = around * smoothstep(0.15, 0.3, around - here);
  float inside = 0.07 * smoothstep(0.6, 1.0, here);
  colour = vec4(1.0, 0.96, 0.88, strength * max(edge * 0.85, inside));
}
