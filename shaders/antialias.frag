#version 410 core
// Fast approximate antialiasing after Lottes 2009, at the pixels that have an edge: find the edge's direction from the brightness of
// the neighbours, walk along it to both ends, and shift the lookup across it.

uniform sampler2D picture;

in vec2 uv;

layout(location = 0) out vec4 colour;

const int STEPS = 8;
const float STRIDES[STEPS] = float[](1.0, 1.0, 1.0, 1.5, 2.0, 2.0, 4.0, 8.0);

float brightness(vec2 at) {
  vec4 c = textureLod(picture, at, 0.0);
  return dot(c.rgb, vec3(0.299, 0.587, 0.114)) + 0.25 * c.a;
}

void main() {
  vec2 px = 1.0 / vec2(textureSize(picture, 0));
  vec4 middle = textureLod(picture, uv, 0.0);
  float m = dot(middle.rgb, vec3(0.299, 0.587, 0.114)) + 0.25 * middle.a;
  float n = brightness(uv + vec2(0.0, px.y));
  float s = brightness(uv - vec2(0.0, px.y));
  float e = brightness(uv + vec2(px.x, 0.0));
  float w = brightness(uv - vec2(px.x, 0.0));
  float highest = max(m, max(max(n, s), max(e, w)));
  float lowest = min(m, min(min(n, s), min(e, w)));
  float contrast = highest - lowest;
  float ne = brightness(uv + px);
  float sw = brightness(uv - px);
  float nw = brightness(uv + vec2(-px.x, px.y));
  float se = brightness(uv + vec2(px.x, -px.y));

  float alongX = abs(nw + sw - 2.0 * w) + 2.0 * abs(n + s - 2.0 * m) + abs(ne + se - 2.0 * e);
  float alongY = abs(nw + ne - 2.0 * n) + 2.0 * abs(w + e - 2.0 * m) + abs(sw + se - 2.0 * s);
  bool level = alongX >= alongY;
  float sideA = level ? n : e;
  float sideB = level ? s : w;
  float slopeA = abs(sideA - m);
  float slopeB = abs(sideB - m);
  float across = (level ? px.y : px.x) * (slopeA >= slopeB ? 1.0 : -1.0);
  float edge = 0.5 * (m + (slopeA >= slopeB ? sideA : sideB));
  float enough = 0.25 * max(slopeA, slopeB);

  vec2 shift = level ? vec2(0.0, across) : vec2(across, 0.0);
  vec2 walk = level ? vec2(px.x, 0.0) : vec2(0.0, px.y);
  vec2 start = uv + 0.5 * shift;
  vec2 reach = vec2(0.0);
  vec2 difference = vec2(0.0);
  bvec2 ended = bvec2(false);
  for (int i = 0; i < STEPS && !(ended.x && ended.y); i++) {
    if (!ended.x) {
      reach.x += STRIDES[i];
      difference.x = brightness(start + walk * reach.x) - edge;
      ended.x = abs(difference.x) >= enough;
    }
    if (!ended.y) {
      reach.y += STRIDES[i];
      difference.y = brightness(start - walk * reach.y) - edge;
      ended.y = abs(difference.y) >= enough;
    }
  }
  float nearer = min(reach.x, reach.y);
  bool nearerBrighter = (reach.x < reach.y ? difference.x : difference.y) > 0.0;
  float edgeShift = nearerBrighter == (m < edge) ? 0.5 - nearer / (reach.x + reach.y) : 0.0;

  // Single pixels and thin lines are softened by their surroundings.
  float average = (2.0 * (n + s + e + w) + ne + nw + se + sw) / 12.0;
  float thin = smoothstep(0.0, 1.0, clamp(abs(average - m) / contrast, 0.0, 1.0));
  float amount = max(edgeShift, thin * thin * 0.6);
  colour = textureLod(picture, uv + shift * amount, 0.0);
}
