#version 410 core
// Lays the mean of the faded surfaces behind the peeled layers under these.

uniform sampler2D sums;           // half resolution: weighted light and cover
uniform sampler2D seen;           // how much they let through

in vec2 uv;

layout(location = 0) out vec4 layer_;
#ifdef VEILED
layout(location = 1) out vec4 veilNear;
layout(location = 2) out vec4 veilFar;
#endif

void main() {
  float cover = 1.0 - texture(seen, uv).r;
  vec4 sum = texture(sums, uv);
  layer_ = vec4(sum.rgb / max(sum.a, 1e-4) * cover, cover);
#ifdef VEILED
  // Nobody knows at which depth: evenly at all of them.
  veilNear = pow(vec4(1.0 - cover), vec4(0.5, 1.5, 2.5, 3.5) / 8.0);
  veilFar = pow(vec4(1.0 - cover), vec4(4.5, 5.5, 6.5, 7.5) / 8.0);
#endif
}
