#version 410 core
// A soft round point whose tail fades.

flat in vec2 headAt;
flat in vec2 middleAt;
flat in vec2 endAt;
flat in float radius;
flat in vec4 light;

uniform float halo;               // light round it
uniform float cover;              // how much of what is behind it hides

layout(location = 0) out vec4 flow;

// Distance from a line, and where along it.
vec2 beside(vec2 at, vec2 from, vec2 to) {
  vec2 way = to - from;
  float along = clamp(dot(at - from, way) / max(dot(way, way), 1e-6), 0.0, 1.0);
  return vec2(distance(at, from + along * way), along);
}

void main() {
  vec2 at = gl_FragCoord.xy;
  vec2 first = beside(at, headAt, middleAt);
  vec2 second = beside(at, middleAt, endAt);
  bool nearer = second.x < first.x;
  float away = nearer ? second.x : first.x;
  float ago = nearer ? 0.5 + 0.5 * second.y : 0.5 * first.y;
  float wide = radius * mix(1.0, 0.4, ago);
  float near = away * away / (wide * wide);
  float fade = (1.0 - ago) * light.a;
  // A bright core in a faint halo.
  float soft = exp(-1.5 * near) * fade + halo * exp(-0.45 * near) * fade * fade;
  flow = vec4(light.rgb, cover) * min(soft, 1.0);
}
