// From linear light to the screen.

// A filmic curve: straight in the shadows and mid tones, a long soft shoulder. Its ratio is taken
// from the largest channel, so that the hue of a coloured bone survives; the brightest parts then
// lose a little of their saturation, as film and eyes do.
vec3 filmic(vec3 light) {
  float peak = max(max(light.r, light.g), max(light.b, 1e-5));
  const float knee = 0.55;
  float bent = peak <= knee ? peak : knee + (1.0 - knee) * (1.0 - exp(-(peak - knee) / (1.0 - knee)));
  vec3 mapped = light * (bent / peak);
  float excess = clamp((peak - bent) * 0.55, 0.0, 0.6);
  return mix(mapped, vec3(bent), excess * excess);
}

vec3 srgb(vec3 linear) {
  vec3 low = linear * 12.92;
  vec3 high = 1.055 * pow(max(linear, vec3(0.0031308)), vec3(1.0 / 2.4)) - 0.055;
  return mix(high, low, vec3(lessThanEqual(linear, vec3(0.0031308))));
}

// Half a step of noise against banding (Jimenez 2014, interleaved gradient noise).
float dither(vec2 pixel) {
  return (fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))) - 0.5) / 255.0;
}

vec3 linear(vec3 encoded) {
  vec3 high = pow((encoded + 0.055) / 1.055, vec3(2.4));
  return mix(high, encoded / 12.92, vec3(lessThanEqual(encoded, vec3(0.04045))));
}
