// View space (mm, +z towards the viewer) from the depth buffer, perspective or parallel.

uniform vec4 depthFromClip;   // clipFromView's [2][2], [3][2], [2][3], [3][3]
uniform vec2 viewFromNdc;     // 1 / clipFromView's [0][0] and [1][1]
uniform vec2 ndcShift;        // of the picture, for samples beside the pixel's middle

float viewZ(float depth) {
  float ndc = depth * 2.0 - 1.0;
  return (depthFromClip.y - ndc * depthFromClip.w) / (ndc * depthFromClip.z - depthFromClip.x);
}

// depthFromClip.z is -1 in perspective and 0 in parallel projection, .w the reverse.
float clipW(float z) {
  return depthFromClip.z * z + depthFromClip.w;
}

vec3 viewPosition(vec2 uv, float z) {
  return vec3((uv * 2.0 - 1.0 - ndcShift) * viewFromNdc * clipW(z), z);
}

vec3 towardsViewer(vec3 positionView) {
  return depthFromClip.w > 0.5 ? vec3(0.0, 0.0, 1.0) : normalize(-positionView);
}
