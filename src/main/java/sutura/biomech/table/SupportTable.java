package sutura.biomech.table;

/**
 * Solutions of all loads on one support, for a force of 1 N and bone of the baseline modulus. The
 * row of a load and a state is {@code load * states + state}; the last load is the pressure of 1
 * MPa on the wall of the cavity.
 *
 * @param fields factors of the displacement's modes, mm
 * @param jumps factors of the modes of the motion across sutures, mm
 * @param rigid six numbers a row: shift, mm, and turn, rad, of the whole head about the origin
 * @param patchMm a row's mean displacement of what is loaded along its force, without that
 * @param blends of each load
 */
record SupportTable(
    ModeSums fields, ModeSums jumps, double[] rigid, double[] patchMm, SutureBlend[] blends) {}
