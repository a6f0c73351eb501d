package sutura.csf.domain;

import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.csf.FlowDomain;
import sutura.csf.FlowSection;
import sutura.geometry.IntList;

/**
 * Cross sections of a domain: all faces between the cells before and the cells behind.
 *
 * <p>The faces are stairs. The sum of their areas as vectors is the area of any surface with the
 * same border, so its length is the area across the flow, and its direction that of the flow.
 */
final class Cuts {
  private final FlowDomain domain;

  Cuts(FlowDomain domain) {
    this.domain = domain;
  }

  /** Faces of a cut, found so far. */
  final class Cut {
    private final IntList faces = new IntList();
    private final IntList signs = new IntList();
    private final Vector3d areaMm2 = new Vector3d();
    private final Vector3d centreMm = new Vector3d();
    private double weightMm2;

    private void add(int face, int sign) {
      faces.add(face);
      signs.add(sign);
      int axis = domain.axis(face);
      double area = domain.areaMm2(face);
      areaMm2.setComponent(axis, areaMm2.get(axis) + sign * area);
      Vector3d middle =
          domain.centreMm(domain.low(face)).add(domain.centreMm(domain.high(face))).mul(0.5);
      centreMm.fma(area, middle);
      weightMm2 += area;
    }

    boolean isEmpty() {
      return faces.size() == 0;
    }

    /** Area across the flow, mm2. */
    double areaMm2() {
      return areaMm2.length();
    }

    Vector3dc centreMm() {
      return new Vector3d(centreMm).div(weightMm2);
    }

    /** Unit vector of positive flow. */
    Vector3dc direction() {
      return new Vector3d(areaMm2).normalize();
    }

    /** The section, its area measured elsewhere if it was. */
    FlowSection section(String id, OptionalDouble lumenMm2) {
      int[] all = new int[faces.size()];
      byte[] sign = new byte[all.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = faces.get(i);
        sign[i] = (byte) signs.get(i);
      }
      return new FlowSection(id, all, sign, lumenMm2.orElse(areaMm2()), centreMm(), direction());
    }
  }

  /** All faces that lead from the cells before to the cells behind. */
  Cut between(IntPredicate before, IntPredicate behind) {
    Cut cut = new Cut();
    for (int face = 0; face < domain.faces(); face++) {
      int low = domain.low(face);
      int high = domain.high(face);
      if (before.test(low) && behind.test(high)) {
        cut.add(face, 1);
      } else if (before.test(high) && behind.test(low)) {
        cut.add(face, -1);
      }
    }
    return cut;
  }
}
