#version 410 core
// A smooth line that looks round.

noperspective in vec2 besidePx;
in vec4 light;

layout(location = 0) out vec4 flow;

void main() {
  float cover = clamp(besidePx.y + 0.5 - abs(besidePx.x), 0.0, 1.0) * light.a;
  if (cover < 0.15 * light.a) {
    discard;
  }
  float across = clamp(besidePx.x / (besidePx.y + 0.5), -1.0, 1.0);
  flow = vec4(light.rgb * (1.0 - 0.45 * across * across), 1.0) * cover;
}
