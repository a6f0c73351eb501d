#version 410 core
// Ambient occlusion from the horizons seen in the depth buffer, at half resolution.
// Jimenez, Wu, Pesce, Jarabo 2016, "Practical real-time strategies for accurate indirect occlusion".

#include "surface.glsl"
#include "projection.glsl"

uniform usampler2D surfaces;
uniform sampler2D depths;     // half resolution, view z in mm
uniform vec2 radiusUv;        // radius in texture coordinates at view z = -1 (or anywhere, if parallel)
uniform float radiusMm;

in vec2 uv;

layout(location = 0) out vec2 occlusion;   // x visibility, y view z relative to the middle

uniform float middleZ;

const int SLICES = 2;
const int STEPS = 6;
const float PI = 3.14159265;

// Visible part of the horizon's arc between the view vector and angle h, weighted by the cosine
// to the normal at angle n: equation 7 of the paper.
float arc(float h, float n) {
  return 0.25 * (-cos(2.0 * h - n) + cos(n) + 2.0 * h * sin(n));
}

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  float z = texelFetch(depths, texel, 0).r;
  if (z > 0.0) {
    occlusion = vec2(1.0, 60000.0);
    return;
  }
  vec3 p = viewPosition(uv, z);
  vec3 v = towardsViewer(p);
  vec3 n = surfaceNormal(texelFetch(surfaces, texel * 2, 0));
  vec2 reach = radiusUv / (depthFromClip.z * z + depthFromClip.w);
  vec2 texelUv = 1.0 / vec2(textureSize(depths, 0));

  // A 4 x 4 pattern of directions and step lengths, which the blur averages away.
  ivec2 cell = texel & 3;
  float turn = float((cell.x * 4 + cell.y * 7) & 15) / 16.0;
  float jitter = float((cell.x * 5 + cell.y * 2 + 3) & 15) / 16.0;

  float visible = 0.0;
  for (int slice = 0; slice < SLICES; slice++) {
    float phi = (float(slice) + turn) * PI / float(SLICES);
    vec3 direction = vec3(cos(phi), sin(phi), 0.0);
    vec3 along = direction - dot(direction, v) * v;
    vec3 axis = normalize(cross(direction, v));
    vec3 projected = n - axis * dot(n, axis);
    float weight = length(projected) + 1e-5;
    float gamma = sign(dot(along, projected)) * acos(clamp(dot(projected, v) / weight, -1.0, 1.0));

    vec2 horizon = vec2(cos(gamma + 0.5 * PI), cos(gamma - 0.5 * PI));
    vec2 lowest = horizon;
    for (int i = 0; i < STEPS; i++) {
      float t = (float(i) + jitter) / float(STEPS);
      vec2 offset = direction.xy * reach * t * t + direction.xy * texelUv * 1.3;
      for (int side = 0; side < 2; side++) {
        vec2 at = side == 0 ? uv + offset : uv - offset;
        float sampleZ = texture(depths, at).r;
        vec3 delta = viewPosition(at, sampleZ) - p;
        float distanceMm = length(delta);
        float fade = clamp(1.6 - 1.6 * distanceMm / radiusMm, 0.0, 1.0);
        float cosine = mix(lowest[side], dot(delta, v) / distanceMm, fade);
        horizon[side] = max(horizon[side], sampleZ > 0.0 ? -1.0 : cosine);
      }
    }
    float h0 = gamma + clamp(acos(clamp(horizon.x, -1.0, 1.0)) - gamma, -0.5 * PI, 0.5 * PI);
    float h1 = gamma + clamp(-acos(clamp(horizon.y, -1.0, 1.0)) - gamma, -0.5 * PI, 0.5 * PI);
    visible += weight * (arc(h0, gamma) + arc(h1, gamma));
  }
  occlusion = vec2(clamp(visible / float(SLICES), 0.0, 1.0), z - middleZ);
}
