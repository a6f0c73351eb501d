package sutura.atlas.dentition;

import java.util.ArrayList;
import java.util.List;
import sutura.atlas.solid.Loft;
import sutura.atlas.solid.SmoothUnion;

/**
 * The roots of a tooth in the tooth's own frame (see {@link Crown}): one, two or three tapering
 * bodies, their ends bent a little away from the midline, on a common trunk.
 *
 * <p>Source of lengths and necks: {@link ToothForm}; number of roots as usual for each tooth, taper
 * and spread: project assumption.
 */
final class Roots {
  /** How far the roots reach up into the crown, mm. */
  private static final double INTO_CROWN_MM = 1.6;

  /** Length of the undivided part of a molar's roots, mm. */
  private static final double TRUNK_MM = 4;

  private static final double BLEND_MM = 1.2;

  /** Height along a root as a share of its length, and the share of its width there. */
  private static final double[][] TAPER = {
    {0, 1}, {0.25, 0.91}, {0.5, 0.78}, {0.75, 0.58}, {0.92, 0.36}, {1, 0.16}
  };

  private final ToothForm form;
  private final List<Loft> parts = new ArrayList<>();

  Roots(ToothForm form) {
    this.form = form;
    double x = form.neckWidthMm() / 2;
    double y = form.neckDepthMm() / 2;
    double length = form.rootMm();
    if (form.kind().isMolar()) {
      trunk(x, y);
      molar(x, y, length);
    } else if (form.isUpper() && form.kind() == ToothKind.FIRST_PREMOLAR) {
      add(0, 0, x, y, 0, 0, length * 0.62, 1);
      add(0, 0.48 * y, 0.86 * x, 0.5 * y, -0.6, 0.5, length, 1);
      add(0, -0.48 * y, 0.8 * x, 0.46 * y, -0.6, -0.4, length - 0.8, 1);
    } else {
      add(0, 0, x, y, -0.06 * length, 0, length, 1);
    }
  }

  double depthMm(double x, double y, double z) {
    double depth = parts.get(0).depthMm(x, y, z);
    for (int i = 1; i < parts.size(); i++) {
      depth = SmoothUnion.union(depth, parts.get(i).depthMm(x, y, z), BLEND_MM);
    }
    return depth;
  }

  private void molar(double x, double y, double length) {
    if (form.isUpper()) {
      add(0.48 * x, 0.5 * y, 0.44 * x, 0.46 * y, 0.5, 0.7, length - 1, 0.97);
      add(-0.5 * x, 0.48 * y, 0.42 * x, 0.42 * y, -1, 0.3, length - 1.4, 0.97);
      add(0.02 * x, -0.46 * y, 0.62 * x, 0.44 * y, -0.3, -1.6, length, 0.97);
    } else {
      add(0.52 * x, 0, 0.43 * x, 0.84 * y, -0.4, 0, length, 0.98);
      add(-0.52 * x, 0, 0.42 * x, 0.78 * y, -1.2, 0, length - 0.7, 0.98);
    }
  }

  private void trunk(double x, double y) {
    parts.add(
        new Loft(
            List.of(
                new Loft.Section(-TRUNK_MM, 0, 0.84 * x, -0.82 * y, 0.84 * y),
                new Loft.Section(-TRUNK_MM / 2, 0, 0.92 * x, -0.92 * y, 0.93 * y),
                new Loft.Section(0, 0, x, -y, y),
                new Loft.Section(INTO_CROWN_MM, 0, x, -y, y)),
            2.6));
  }

  /** Adds a root by its middle and half widths at the neck, and the shift of its tip. */
  private void add(
      double x,
      double y,
      double halfX,
      double halfY,
      double tipX,
      double tipY,
      double length,
      double neck) {
    List<Loft.Section> sections = new ArrayList<>();
    for (int i = TAPER.length - 1; i >= 0; i--) {
      double t = TAPER[i][0];
      double w = TAPER[i][1] * neck;
      double cy = y + tipY * t;
      sections.add(
          new Loft.Section(
              -t * length, x + tipX * t * t, w * halfX, cy - w * halfY, cy + w * halfY));
    }
    sections.add(
        new Loft.Section(INTO_CROWN_MM, x, neck * halfX, y - neck * halfY, y + neck * halfY));
    parts.add(new Loft(sections, 2.2));
  }
}
