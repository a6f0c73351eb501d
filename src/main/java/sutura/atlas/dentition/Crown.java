package sutura.atlas.dentition;

import java.util.ArrayList;
import java.util.List;
import sutura.atlas.solid.Loft;
import sutura.atlas.solid.SmoothUnion;

/**
 * The crown of a tooth in the tooth's own frame: x towards the midline along the arch, y towards
 * lip or cheek, z towards the biting edge, origin in the middle of the cervical line. Its walls are
 * a loft, cut off by the relief of cusps, ridges and fissures.
 *
 * <p>Source of sizes: {@link ToothForm}; course of the walls between them, height of fossae and
 * ridges: project assumption after the usual figures of dental anatomy.
 */
final class Crown {
  /** By how much enamel stands out over the root at the cervical line, mm. */
  private static final double ENAMEL_STEP_MM = 0.18;

  private static final double EDGE_ROUNDING_MM = 0.7;
  private static final double FISSURE_MM = 0.55;
  private static final double FISSURE_HALF_WIDTH_MM = 0.38;

  private final ToothForm form;
  private final Loft walls;
  private final List<Cusp> cusps;
  private final double halfX;
  private final double halfY;

  Crown(ToothForm form) {
    this.form = form;
    halfX = form.widthMm() / 2;
    halfY = form.depthMm() / 2;
    walls = walls();
    cusps = cusps();
  }

  double depthMm(double x, double y, double z) {
    double side = walls.depthMm(x, y, Math.max(z, 0.01));
    double roof = (roofMm(x, y) - z) * 0.85;
    double body = -SmoothUnion.union(-side, -roof, EDGE_ROUNDING_MM);
    double neck = z - cervicalMm(x, y);
    return Math.min(Math.min(body, neck), palatalHollow(x, y, z));
  }

  /** Height of the cervical line over a place. */
  double cervicalMm(double x, double y) {
    double u = Math.min(1, Math.abs(x) / halfX);
    double v = Math.min(1, Math.abs(y) / halfY);
    return form.cervicalCurveMm() * (0.75 * u * u - 0.5 * v * v);
  }

  /** Place of the biting edge across the arch: where the arch's line runs. */
  double edgeYMm() {
    Loft.Section top = walls.at(form.crownMm());
    return form.kind().isAnterior() ? (top.lowY() + top.highY()) / 2 : 0;
  }

  private double roofMm(double x, double y) {
    double h = form.crownMm();
    return switch (form.kind()) {
      case CENTRAL_INCISOR, LATERAL_INCISOR -> h - corner(x);
      case CANINE -> {
        double along = x - 0.08 * form.widthMm();
        double slope = along > 0 ? 0.48 : 0.56;
        yield h - slope * (Math.sqrt(along * along + 0.5) - Math.sqrt(0.5));
      }
      default -> tableMm(x, y);
    };
  }

  /** Incisors: the corner away from the midline is the rounder one. */
  private double corner(double x) {
    double u = Math.abs(x) / halfX;
    double round = x > 0 ? 0.55 : form.isUpper() ? 1.3 : 0.7;
    return round * Math.pow(u, x > 0 ? 7 : 4);
  }

  /** Relief of the biting surface of a premolar or molar. */
  private double tableMm(double x, double y) {
    double h = form.crownMm();
    double z = h - (form.kind().isMolar() ? 2.5 : 2.8);
    for (Cusp cusp : cusps) {
      z = SmoothUnion.union(z, cusp.heightAt(x, y), 0.35);
    }
    double lowest = cusps.stream().mapToDouble(Cusp::heightMm).min().orElse(h);
    double ridge = Math.min(h - 1.5, lowest - 0.4) - 1.1 * Math.abs(Math.abs(x) - 0.8 * halfX);
    z = SmoothUnion.union(z, ridge, 0.4);
    return z - fissureMm(x, y);
  }

  private double fissureMm(double x, double y) {
    double middle = Math.abs(x) < 0.55 * halfX ? Math.abs(y - fissureYMm()) : 9;
    double across = 9;
    if (form.kind().isMolar()) {
      boolean cheek = y > 0 && y < 0.95 * halfY;
      boolean tongue = y <= 0 && y > -0.95 * halfY;
      double cheekX = form.isUpper() || form.kind() == ToothKind.SECOND_MOLAR ? 0 : 0.24 * halfX;
      double tongueX = form.isUpper() ? -0.12 * halfX : 0.02 * halfX;
      across = cheek ? Math.abs(x - cheekX) : tongue ? Math.abs(x - tongueX) : 9;
      if (cheek && !form.isUpper() && form.kind() == ToothKind.FIRST_MOLAR) {
        across = Math.min(across, Math.abs(x + 0.36 * halfX));
      }
    }
    double d = Math.min(middle, across) / FISSURE_HALF_WIDTH_MM;
    return FISSURE_MM * Math.exp(-d * d);
  }

  private double fissureYMm() {
    boolean smallTongueCusp = !form.isUpper() && form.kind() == ToothKind.FIRST_PREMOLAR;
    return smallTongueCusp ? -0.2 * halfY : 0;
  }

  /** The hollow of an upper front tooth towards the palate, between its marginal ridges. */
  private double palatalHollow(double x, double y, double z) {
    if (!form.kind().isAnterior()) {
      return Double.MAX_VALUE;
    }
    double h = form.crownMm();
    Loft.Section at = walls.at(0.58 * h);
    double u = x / (0.62 * halfX);
    double v = (y - at.lowY()) / (form.isUpper() ? 0.75 : 0.4);
    double w = (z - 0.6 * h) / (0.27 * h);
    double k = Math.sqrt(u * u + v * v + w * w);
    return (k - 1) * (form.isUpper() ? 0.75 : 0.4);
  }

  private Loft walls() {
    double neckX = form.neckWidthMm() / form.widthMm();
    double neckY = form.neckDepthMm() / form.depthMm();
    double[] z = {0, 0.2, 0.4, 0.6, 0.8, 1};
    double[] x;
    double[] out;
    double[] in;
    if (form.kind().isAnterior()) {
      boolean canine = form.kind() == ToothKind.CANINE;
      x = new double[] {neckX, neckX * 0.55 + 0.45, 0.92, 0.985, 1, canine ? 0.9 : 0.95};
      out =
          form.isUpper()
              ? new double[] {neckY, 1, 0.97, 0.86, 0.68, canine ? 0.5 : 0.44}
              : new double[] {neckY, 1, 0.9, 0.68, 0.43, 0.2};
      in =
          form.isUpper()
              ? new double[] {neckY, 1, canine ? 0.8 : 0.62, canine ? 0.45 : 0.25, 0.05, -0.1}
              : new double[] {neckY, 1, 0.72, 0.42, 0.24, 0.17};
    } else {
      x = new double[] {neckX, 0.5 * neckX + 0.5, 0.96, 1, 0.97, 0.86};
      out =
          form.isUpper()
              ? new double[] {neckY, 0.99, 0.99, 0.93, 0.83, 0.68}
              : new double[] {neckY, 1, 0.96, 0.85, 0.7, 0.54};
      in =
          form.isUpper()
              ? new double[] {neckY, 0.95, 1, 0.98, 0.89, 0.72}
              : new double[] {neckY, 0.94, 1, 1, 0.95, 0.82};
    }
    List<Loft.Section> sections = new ArrayList<>();
    for (int i = 0; i < z.length; i++) {
      double step = i == 0 ? ENAMEL_STEP_MM : 0;
      sections.add(section(z[i], x[i], step, in[i], out[i]));
    }
    sections.add(section(1.3, x[5], 0, in[5], out[5]));
    return new Loft(sections, form.kind().isMolar() ? 3 : form.kind().isAnterior() ? 2.5 : 2.4);
  }

  private Loft.Section section(double z, double x, double step, double in, double out) {
    return new Loft.Section(
        z * form.crownMm(), 0, x * halfX + step, -in * halfY - step, out * halfY + step);
  }

  private List<Cusp> cusps() {
    return switch (form.kind()) {
      case FIRST_PREMOLAR ->
          form.isUpper()
              ? List.of(cusp(0.04, 0.5, 0, 0.72), cusp(0.1, -0.5, 0.9, 0.7))
              : List.of(cusp(0.02, 0.18, 0, 0.8), cusp(0.1, -0.6, 2.6, 0.6));
      case SECOND_PREMOLAR ->
          form.isUpper()
              ? List.of(cusp(0.02, 0.5, 0, 0.68), cusp(0.08, -0.5, 0.3, 0.68))
              : List.of(
                  cusp(0.02, 0.3, 0, 0.72), cusp(0.3, -0.52, 0.8, 0.7), cusp(-0.4, -0.5, 1.3, 0.7));
      case FIRST_MOLAR ->
          form.isUpper()
              ? List.of(
                  cusp(0.45, 0.52, 0, 0.68),
                  cusp(-0.45, 0.5, 0.3, 0.68),
                  cusp(0.38, -0.5, 0.2, 0.6),
                  cusp(-0.5, -0.52, 0.9, 0.66))
              : List.of(
                  cusp(0.56, 0.36, 0.3, 0.66),
                  cusp(-0.06, 0.42, 0.45, 0.66),
                  cusp(-0.62, 0.26, 0.9, 0.7),
                  cusp(0.46, -0.56, 0, 0.66),
                  cusp(-0.42, -0.56, 0.2, 0.66));
      case SECOND_MOLAR ->
          form.isUpper()
              ? List.of(
                  cusp(0.45, 0.52, 0, 0.68),
                  cusp(-0.45, 0.48, 0.4, 0.68),
                  cusp(0.34, -0.5, 0.2, 0.6),
                  cusp(-0.52, -0.46, 1.2, 0.68))
              : List.of(
                  cusp(0.47, 0.36, 0.2, 0.66),
                  cusp(-0.47, 0.36, 0.4, 0.66),
                  cusp(0.46, -0.56, 0, 0.66),
                  cusp(-0.45, -0.56, 0.2, 0.66));
      default -> List.of();
    };
  }

  private Cusp cusp(double x, double y, double belowMm, double slope) {
    return new Cusp(x * halfX, y * halfY, form.crownMm() - belowMm, slope);
  }
}
