package sutura.atlas.mri;

import sutura.geometry.FloatVolume;

/**
 * One surface that both the CT and the MRI show, as signed distances, which registration brings to
 * agree.
 *
 * @param head in the head, RAS mm
 * @param mri in the MRI, MNI mm
 * @param weight how much it counts
 * @param lowMm distances below say nothing
 * @param highMm distances above say nothing
 */
record Channel(FloatVolume head, FloatVolume mri, double weight, double lowMm, double highMm) {}
