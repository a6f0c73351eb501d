#version 410 core
// Moves one particle with the fluid: midpoint steps (Runge-Kutta of second order), each within one
// cell, from side to side. Walls have no speed, so that no particle leaves the fluid. What is left
// of the time after MOST_STEPS cells is dropped: the fastest lag behind in a strong time-lapse.

#include "cells.glsl"
#include "chance.glsl"

layout(location = 0) in vec4 spot;      // RAS mm, and speed in mm/s
layout(location = 1) in vec4 place;     // in its cell, 0 to 1, and age in updates
layout(location = 2) in int cell;

uniform sampler2D seeds;                // cells by volume: middle in RAS mm, and number
uniform float edgeMm;
uniform float seconds;
uniform float life;                     // mean, in updates
uniform float particles;                // how many there are
uniform int step_;                      // number of this update
uniform bool anew;                      // all of them begin

out vec4 nextSpot;
out vec4 nextPlace;
flat out int nextCell;

const int MOST_STEPS = 16;
const float NEAR_WALL = 1e-3;           // particles keep off walls by this share of a cell

#if PATTERNS > 0
uniform sampler2D sources0;             // the same by what enters them, of each pattern
#endif
#if PATTERNS > 1
uniform sampler2D sources1;
#endif
#if PATTERNS > 2
uniform sampler2D sources2;
#endif
#if PATTERNS > 3
uniform sampler2D sources3;
#endif

vec4 seedAt(sampler2D table, float at) {
  int edge = textureSize(table, 0).x;
  int index = clamp(int(at * float(edge * edge)), 0, edge * edge - 1);
  return texelFetch(table, ivec2(index % edge, index / edge), 0);
}

// Where fluid enters, by how much each pattern flows.
vec4 entering(float at, float pattern) {
  vec4 seed = seedAt(seeds, at);
#if PATTERNS > 0
  float all = 0.0;
  for (int i = 0; i < PATTERNS; i++) {
    all += abs(weights[i]);
  }
  float rest = pattern * all;
  seed = seedAt(sources0, at);
  rest -= abs(weights[0]);
#endif
#if PATTERNS > 1
  seed = rest > 0.0 ? seedAt(sources1, at) : seed;
  rest -= abs(weights[1]);
#endif
#if PATTERNS > 2
  seed = rest > 0.0 ? seedAt(sources2, at) : seed;
  rest -= abs(weights[2]);
#endif
#if PATTERNS > 3
  seed = rest > 0.0 ? seedAt(sources3, at) : seed;
#endif
  return seed;
}

void begin(vec4 seed, uint chance, float age) {
  uint second = mixed(chance + 101u);
  uint third = mixed(second);
  vec3 inside = vec3(share(second), share(third), share(mixed(third)));
  nextPlace = vec4(inside, age);
  nextSpot = vec4(seed.xyz + (inside - 0.5) * edgeMm, 0.0);
  nextCell = int(seed.w);
}

void main() {
  uint chance = mixed(uint(gl_VertexID) * 2654435769u + uint(step_));
  vec3 p = place.xyz;
  vec3 crossed = vec3(0.0);
  vec3 low;
  vec3 high;
  vec3 v = vec3(0.0);
  int at = cell;
  float left = seconds;
  for (int i = 0; i < MOST_STEPS && (i == 0 || left > 0.0); i++) {
    sidesOf(at, low, high);
    v = mix(low, high, p);
    float fastest = max(max(abs(v.x), max(abs(v.y), abs(v.z))), 1e-20);
    float h = min(left, 1.0 / fastest);
    v = mix(low, high, clamp(p + 0.5 * h * v, 0.0, 1.0));
    vec3 side = step(0.0, v);
    vec3 until = (side - p) / (abs(v) + 1e-20) * sign(v);
    until = mix(vec3(1e30), until, greaterThan(abs(v), vec3(1e-12)));
    float first = min(until.x, min(until.y, until.z));
    int axis = first == until.x ? 0 : first == until.y ? 1 : 2;
    vec3 unit = vec3(axis == 0, axis == 1, axis == 2);
    int upper = dot(side, unit) > 0.5 ? 1 : 0;
    // Processors look up for all, wanted or not: always the same place where nothing is wanted.
    int next = beyond(first > h ? 0 : at, axis, upper);
    if (first > h) {
      p += h * v;
      left -= h;
    } else {
      p = clamp(p + first * v, 0.0, 1.0);
      if (next >= 0) {
        at = next;
        p = mix(p, vec3(float(1 - upper)), unit);
        crossed += unit * float(2 * upper - 1);
      } else {
        p = mix(p, vec3(upper == 1 ? 1.0 - NEAR_WALL : NEAR_WALL), unit);
      }
      left -= first;
    }
  }
  float age = place.w + 1.0;
  // Where fluid leaves, as many particles leave with it as enter with it elsewhere, so that they
  // stay evenly dense.
  float thinning = dot(high - low, vec3(1.0));
  bool leaves = share(mixed(chance + 77u)) < 1.0 - exp(min(0.0, thinning) * seconds);
  float where_ = share(mixed(chance + 13u));
  bool ends = anew || age > lifeOf(gl_VertexID, life);
  // Each in a part of the volume of its own: evenly, and neighbours read what lies together.
  float along = (float(gl_VertexID) + where_) / particles;
  vec4 anywhere = seedAt(seeds, ends ? along : 0.0);
  vec4 source = entering(leaves ? where_ : 0.0, share(mixed(chance + 7u)));
  if (ends) {
    begin(anywhere, chance, anew ? floor(share(chance) * lifeOf(gl_VertexID, life)) : 0.0);
  } else if (leaves) {
    begin(source, chance, 0.0);
  } else {
    nextSpot = vec4(spot.xyz + (crossed + p - place.xyz) * edgeMm, length(v) * edgeMm);
    nextPlace = vec4(p, age);
    nextCell = at;
  }
}
