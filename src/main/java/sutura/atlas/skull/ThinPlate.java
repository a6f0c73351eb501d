package sutura.atlas.skull;

import sutura.atlas.solid.Solid;

/**
 * A thin bony plate drawn by hand on sections of this head.
 *
 * @param bone the bone it is part of
 * @param what its name among the bone's parts
 * @param body its shape, RAS mm
 */
record ThinPlate(CranialBone bone, String what, Solid body) {}
