package sutura.atlas.skull;

import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Voxels;

/** Holes of a mask in one plane: what is not set and not connected with the plane's border. */
final class PlaneHoles {
  private PlaneHoles() {}

  /** The mask with its holes set. */
  static boolean[] fill(boolean[] plane, Extent slice) {
    Components empty = Components.of(Voxels.not(plane), slice, Components.Connectivity.FACES);
    boolean[] open = new boolean[empty.count() + 1];
    for (int v = 0; v < plane.length; v++) {
      int i = slice.i(v);
      int j = slice.j(v);
      if (i == 0 || j == 0 || i == slice.nx() - 1 || j == slice.ny() - 1) {
        open[empty.labels()[v]] = true;
      }
    }
    boolean[] filled = new boolean[plane.length];
    for (int v = 0; v < plane.length; v++) {
      filled[v] = plane[v] || !open[empty.labels()[v]];
    }
    return filled;
  }
}
