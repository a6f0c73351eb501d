package sutura.csf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two by two faces of a section that lie beside each other in one plane: a pixel of an image that
 * shows flow.
 *
 * @param faces of the section, one to four
 * @param signs 1 where flow from low to high is positive, else -1
 * @param openMm2 area of them that is open
 */
@SuppressWarnings("ArrayRecordComponent")
record FlowPixel(int[] faces, byte[] signs, double openMm2) {
  private static final int ALL = 4;

  /** A place on the lattice of one plane: axis across it, layer, and both steps in it. */
  private record Spot(int axis, int layer, int u, int v) {}

  /** Flow through it, mm3/s. */
  double flowMm3PerS(FlowField field) {
    double flow = 0;
    for (int i = 0; i < faces.length; i++) {
      flow += signs[i] * field.fluxMm3PerS(faces[i]);
    }
    return flow;
  }

  /** Every pixel of a section that is at least half open, wherever the image's grid may lie. */
  static List<FlowPixel> of(FlowDomain domain, FlowSection section) {
    Map<Spot, Integer> spots = new HashMap<>();
    for (int at = 0; at < section.faces().length; at++) {
      spots.put(spot(domain, section.faces()[at]), at);
    }
    Set<Spot> firsts = new HashSet<>();
    for (Spot spot : spots.keySet()) {
      for (int corner = 0; corner < ALL; corner++) {
        firsts.add(
            new Spot(spot.axis(), spot.layer(), spot.u() - corner % 2, spot.v() - corner / 2));
      }
    }
    double wholeMm2 = ALL * domain.edgeMm() * domain.edgeMm();
    return firsts.stream()
        .map(first -> at(first, spots, domain, section))
        .filter(pixel -> pixel.openMm2() >= wholeMm2 / 2)
        .toList();
  }

  private static FlowPixel at(
      Spot first, Map<Spot, Integer> spots, FlowDomain domain, FlowSection section) {
    List<Integer> found = new ArrayList<>();
    for (int corner = 0; corner < ALL; corner++) {
      Integer at =
          spots.get(
              new Spot(
                  first.axis(), first.layer(), first.u() + corner % 2, first.v() + corner / 2));
      if (at != null) {
        found.add(at);
      }
    }
    int[] faces = new int[found.size()];
    byte[] signs = new byte[faces.length];
    double open = 0;
    for (int i = 0; i < faces.length; i++) {
      faces[i] = section.faces()[found.get(i)];
      signs[i] = section.signs()[found.get(i)];
      open += domain.areaMm2(faces[i]);
    }
    return new FlowPixel(faces, signs, open);
  }

  private static Spot spot(FlowDomain domain, int face) {
    int voxel = domain.voxel(domain.low(face));
    int nx = domain.grid().nx();
    int ny = domain.grid().ny();
    int[] at = {voxel % nx, voxel / nx % ny, voxel / nx / ny};
    int axis = domain.axis(face);
    return new Spot(axis, at[axis], at[(axis + 1) % 3], at[(axis + 2) % 3]);
  }
}
