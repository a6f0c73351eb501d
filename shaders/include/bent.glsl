// How a surface that is drawn out of shape has turned: smooth normals turn as its triangles do.

#ifdef DISPLACED
in vec3 restView;             // view space, mm
in vec3 drawnView;

const float NO_AREA = 1e-12;

// The smallest turn from one unit vector to another.
vec3 turnedAlong(vec3 v, vec3 from, vec3 to) {
  vec3 axis = cross(from, to);
  float c = dot(from, to);
  return c < -0.999 ? -v : v * c + cross(axis, v) + axis * (dot(axis, v) / (1.0 + c));
}

vec3 bent(vec3 normalView) {
  vec3 rest = cross(dFdx(restView), dFdy(restView));
  vec3 drawn = cross(dFdx(drawnView), dFdy(drawnView));
  float restArea = dot(rest, rest);
  float drawnArea = dot(drawn, drawn);
  if (restArea < NO_AREA || drawnArea < NO_AREA) {
    return normalView;
  }
  return turnedAlong(normalView, rest * inversesqrt(restArea), drawn * inversesqrt(drawnArea));
}
#else
vec3 bent(vec3 normalView) {
  return normalView;
}
#endif
