// What a drawn item is made of. One column an item:
// row 0: linear colour, roughness. row 1: strength of gloss, opacity, strength of grain,
// 1 for a suture that is drawn as a line.
// row 2: shift from its anatomical place, mm; 1 for a cut face. row 3: share of x-ray, share of
// ghost. rows 4 to 6: turn back to the place at rest, and shift, of structures that move.

uniform sampler2D items;

Material material(int item) {
  vec4 look = texelFetch(items, ivec2(item, 0), 0);
  vec4 more = texelFetch(items, ivec2(item, 1), 0);
  return Material(look.rgb, look.a, more.x, more.z);
}

// Where a place of a drawn structure is in its mesh, mm.
vec3 atRest(int item, vec3 drawnMm) {
#ifdef MOTION
  vec4 shown = vec4(drawnMm, 1.0);
  return vec3(
      dot(texelFetch(items, ivec2(item, 4), 0), shown),
      dot(texelFetch(items, ivec2(item, 5), 0), shown),
      dot(texelFetch(items, ivec2(item, 6), 0), shown));
#else
  return drawnMm - texelFetch(items, ivec2(item, 2), 0).xyz;
#endif
}
