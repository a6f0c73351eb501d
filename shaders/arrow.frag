#version 410 core
// An arrow with a dark rim; in stripes if it stands for a claim.

noperspective in vec2 at;
flat in vec2 extent;

uniform vec3 colour;              // linear
uniform vec3 rim;
uniform bool hatched;
uniform float scale;              // pixels for each that is meant

layout(location = 0) out vec4 flow;

// Distance outside the arrow, px; negative within.
float outside() {
  float head = min(extent.x, 5.0 * extent.y);
  float half_ = 2.6 * extent.y * head / max(5.0 * extent.y, 1e-3);
  float fromTip = extent.x - at.x;
  vec2 slope = normalize(vec2(half_, head));
  float cone = max(dot(vec2(abs(at.y), -fromTip), vec2(slope.y, slope.x)), fromTip - head);
  float shaft = max(abs(at.y) - extent.y, max(-at.x, at.x - (extent.x - head)));
  return min(cone, shaft);
}

void main() {
  float away = outside();
  float body = clamp(0.5 - away, 0.0, 1.0);
  float round_ = clamp(1.5 * scale + 0.5 - away, 0.0, 1.0);
  float lit = 1.0 - 0.35 * clamp(at.y / (2.6 * extent.y), 0.0, 1.0);
  vec3 fill = colour * lit;
  if (hatched) {
    float stripe = abs(fract((at.x + at.y) / (7.0 * scale)) - 0.5) * 7.0 * scale;
    fill = mix(fill, rim, clamp(stripe - 1.25 * scale, 0.0, 1.0));
  }
  flow = vec4(mix(rim * 1.0, fill, body), 1.0) * max(body, 0.85 * round_);
}
