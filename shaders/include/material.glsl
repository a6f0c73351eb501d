// What a drawn item is made of. One column an item:
// row 0: linear colour, roughness. row 1: strength of gloss, opacity, strength of grain,
// 1 for a suture that is drawn as a line.
// row 2: shift from its anatomical place, mm; 1 for a cut face. row 3: share of x-ray, share of
// ghost.

uniform sampler2D items;

Material material(int item) {
  vec4 look = texelFetch(items, ivec2(item, 0), 0);
  vec4 more = texelFetch(items, ivec2(item, 1), 0);
  return Material(look.rgb, look.a, more.x, more.z);
}
