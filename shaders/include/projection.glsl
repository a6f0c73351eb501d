// View space (mm, +z towards the viewer) from the depth buffer, perspective or parallel.

uniform vec4 depthFromClip;   // clipFromView's [2][2], [3][2], [2][3], [3][3]
uniform vec2 viewFromNdc;     // 1 / clipFromView's [0][0] and [1][1]

float viewZ(float depth) {
  float ndc = depth * 2.0 - 1.0;
  return (depthFromClip.y - ndc * depthFromClip.w) / (ndc * depthFromClip.z - depthFromClip.x);
}

// depthFromClip.z is -1 in perspective and 0 in parallel projection, .w the reverse.
vec3 viewPosition(vec2 uv, float z) {
  float w = depthFromClip.z * z + depthFromClip.w;
  return vec3((uv * 2.0 - 1.0) * viewFromNdc * w, z);
}

vec3 towardsViewer(vec3 positionView) {
  return depthFromClip.w > 0.5 ? vec3(0.0, 0.0, 1.0) : normalize(-positionView);
}
