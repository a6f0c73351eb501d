package sutura.render;

import sutura.scene.ScanView;

/**
 * A scan on the section planes.
 *
 * @param volume its values
 * @param view which of them are black and white
 */
public record ScanPicture(ScanVolume volume, ScanView view) {}
