// What section planes take away from a mesh.

#ifdef CUTS
uniform vec4 cuts[CUTS];      // normal towards what is taken away, offset; in the frame of the mesh
out float gl_ClipDistance[CUTS];

void cutAway(vec3 placeMm) {
  for (int i = 0; i < CUTS; i++) {
    gl_ClipDistance[i] = cuts[i].w - dot(cuts[i].xyz, placeMm);
  }
}
#else
void cutAway(vec3 placeMm) {
}
#endif
