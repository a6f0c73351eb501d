package sutura.biomech.table;

/**
 * Young's moduli of the voxels in sutures, width already in them, of a skull whose bone has the
 * baseline modulus.
 *
 * @param suturesMPa of all sutures but the next
 * @param synchondrosisMPa of the spheno-occipital synchondrosis
 */
record VoxelModuli(double suturesMPa, double synchondrosisMPa) {}
