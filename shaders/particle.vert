#version 410 core
// One of four corners of a particle with its tail: a rectangle along the way it came.

#include "flow.glsl"
#include "speed.glsl"
#include "chance.glsl"

layout(location = 0) in vec4 spot;      // as in particle_step.vert
layout(location = 1) in vec4 place;
layout(location = 3) in vec4 ago1;      // where it was so many updates ago
layout(location = 4) in vec4 ago2;
layout(location = 5) in vec4 ago4;
layout(location = 6) in vec4 ago6;
layout(location = 7) in vec4 ago12;

uniform float radiusMm;
uniform vec2 radiusPx;                  // least and most
uniform float tailPx;                   // the most
uniform float life;                     // mean, in updates
uniform float slow;                     // strength of what rests
uniform float glow;
uniform float reachOf;                  // how far it is seen, in radii

flat out vec2 headAt;
flat out vec2 middleAt;
flat out vec2 endAt;
flat out float radius;
flat out vec4 light;                    // and how strong it is

const float FADE = 8.0;                 // updates that it takes to come and to go

void main() {
  gl_Position = NOWHERE;
  vec4 clip = clipFromWorld * vec4(spot.xyz, 1.0);
  vec2 head = pixelOf(clip);
  float at = speedShare(spot.w);
  float age = place.w;
  float coming = smoothstep(0.0, FADE, age) * smoothstep(0.0, FADE, lifeOf(gl_InstanceID, life) - age);
  float strength = coming * mix(slow, 1.0, at * at) * seenOf(spot.xyz, head);
  if (clip.w <= 0.0 || strength < 0.004 || isCut(spot.xyz)) {
    return;
  }
  // The farthest way back that is not too long; a straight piece of it for the fastest.
  float tailMm = tailPx * clip.w / pxPerMm;
  vec3 middle = ago6.xyz;
  vec3 end = ago12.xyz;
  float back = 12.0;
  if (age < 12.0 || distance(ago6.xyz, spot.xyz) + distance(ago12.xyz, ago6.xyz) > tailMm) {
    middle = ago2.xyz;
    end = ago4.xyz;
    back = 4.0;
    if (age < 4.0 || distance(ago2.xyz, spot.xyz) + distance(ago4.xyz, ago2.xyz) > tailMm) {
      middle = ago1.xyz;
      end = ago2.xyz;
      back = 2.0;
    }
  }
  vec2 before = age < 0.5 * back ? head : pixelOf(clipFromWorld * vec4(middle, 1.0));
  vec2 last = age < back ? before : pixelOf(clipFromWorld * vec4(end, 1.0));
  float way_ = distance(head, before) + distance(before, last);
  float shorter = min(1.0, tailPx / max(way_, 1e-3));
  headAt = head;
  middleAt = mix(head, before, shorter);
  endAt = mix(head, last, shorter);
  radius = clamp(radiusMm * pxPerMm / clip.w, radiusPx.x, radiusPx.y) * mix(0.8, 1.15, at);
  light = vec4(speedColour(at) * (1.0 + glow * at * at * at), strength);

  vec2 way = headAt - endAt;
  float long_ = length(way);
  vec2 along = long_ > 0.01 ? way / long_ : vec2(1.0, 0.0);
  vec2 aside = vec2(-along.y, along.x);
  float bulge = dot(middleAt - headAt, aside);
  float reach = reachOf * radius + 0.5;
  float x = (gl_VertexID & 2) != 0 ? reach : -long_ - reach;
  float y = (gl_VertexID & 1) != 0 ? max(0.0, bulge) + reach : min(0.0, bulge) - reach;
  vec2 corner = headAt + along * x + aside * y;
  gl_Position = vec4(corner / sizePx * 2.0 - 1.0, clip.z / clip.w, 1.0);
}
