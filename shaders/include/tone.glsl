// From linear light to the screen and back.

// The shoulder of Khronos' "PBR Neutral" curve (2024), without its toe: colours below it stay as they
// are, so that the palette is true; brighter ones bend and pale.
const float SHOULDER = 0.72;
const float PALING = 0.15;

vec3 filmic(vec3 light) {
  float peak = max(light.r, max(light.g, light.b));
  if (peak < SHOULDER) {
    return light;
  }
  float room = 1.0 - SHOULDER;
  float bent = 1.0 - room * room / (peak + room - SHOULDER);
  return mix(vec3(bent), light * (bent / peak), 1.0 / (PALING * (peak - bent) + 1.0));
}

// The light that the curve makes this colour of; near enough for greys.
vec3 unfilmic(vec3 colour) {
  float bent = max(colour.r, max(colour.g, colour.b));
  if (bent < SHOULDER) {
    return colour;
  }
  float room = 1.0 - SHOULDER;
  return colour * ((room * room / (1.0 - min(bent, 0.995)) - room + SHOULDER) / bent);
}

vec3 srgb(vec3 linear) {
  vec3 low = linear * 12.92;
  vec3 high = 1.055 * pow(max(linear, vec3(0.0031308)), vec3(1.0 / 2.4)) - 0.055;
  return mix(high, low, vec3(lessThanEqual(linear, vec3(0.0031308))));
}

vec3 linear(vec3 encoded) {
  vec3 high = pow((encoded + 0.055) / 1.055, vec3(2.4));
  return mix(high, encoded / 12.92, vec3(lessThanEqual(encoded, vec3(0.04045))));
}

// The light that is shown as this sRGB colour.
vec3 shownAs(vec3 encoded) {
  return unfilmic(linear(encoded));
}

// Half a step of noise against banding (Jimenez 2014, interleaved gradient noise).
float dither(vec2 pixel) {
  return (fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))) - 0.5) / 255.0;
}

// A finished pixel, or its share of a sum of many. A drawing on paper is no light and goes by plainly.
vec4 finished(vec3 light, float cover) {
#if defined(SUMMED)
  return vec4(light * cover, cover);
#elif defined(PLAIN)
  return vec4(srgb(light), cover);
#else
  return vec4(srgb(filmic(light)) + dither(gl_FragCoord.xy), cover);
#endif
}
