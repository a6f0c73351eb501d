#version 410 core
// Lays the mean of the faded surfaces behind the peeled layers under these.

uniform sampler2D sums;           // half resolution: weighted light and cover
uniform sampler2D seen;           // how much they let through

in vec2 uv;

layout(location = 0) out vec4 layer_;

void main() {
  float cover = 1.0 - texture(seen, uv).r;
  vec4 sum = texture(sums, uv);
  layer_ = vec4(sum.rgb / max(sum.a, 1e-4) * cover, cover);
}
