package sutura.atlas.solid;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import sutura.geometry.Box;

/**
 * A thin curved plate of even thickness with round edges: drawn as curves on parallel sections and
 * lofted between them.
 *
 * <p>Between two sections the curves' points go along straight lines. The depth is measured within
 * the section, which makes a plate that slants against its sections thinner by the cosine of the
 * slant.
 *
 * @param axis what the sections are parallel slices along
 * @param sections at least two, in rising order, all with the same number of points
 * @param halfThicknessMm half the plate's thickness
 */
public record LoftedSheet(Axis axis, List<Section> sections, double halfThicknessMm)
    implements Solid {
  /** Pieces between two drawn points or sections of a {@link #rounded} plate. */
  private static final int PARTS = 3;

  /** The direction that the sections follow. */
  public enum Axis {
    /** Sagittal sections; their points are (y, z). */
    X,
    /** Coronal sections; their points are (x, z). */
    Y
  }

  /**
   * One curve.
   *
   * @param atMm place of the section along the axis
   * @param u first coordinates of the curve's points, mm
   * @param v second coordinates, z, mm
   */
  public record Section(double atMm, double[] u, double[] v) {
    public Section {
      if (u.length != v.length || u.length < 2) {
        throw new IllegalArgumentException(u.length + ", " + v.length + " coordinates");
      }
      u = u.clone();
      v = v.clone();
    }
  }

  public LoftedSheet {
    sections = List.copyOf(sections);
    if (sections.size() < 2) {
      throw new IllegalArgumentException(sections.size() + " sections");
    }
    for (int s = 1; s < sections.size(); s++) {
      if (sections.get(s).u().length != sections.get(0).u().length
          || sections.get(s).atMm() <= sections.get(s - 1).atMm()) {
        throw new IllegalArgumentException("section at " + sections.get(s).atMm() + " mm");
      }
    }
  }

  /** The same plate without kinks: curves through the same points, along and across. */
  public LoftedSheet rounded() {
    List<Section> fine = new ArrayList<>();
    for (int s = 0; s + 1 < sections.size(); s++) {
      Section before = sections.get(Math.max(0, s - 1));
      Section a = sections.get(s);
      Section b = sections.get(s + 1);
      Section after = sections.get(Math.min(sections.size() - 1, s + 2));
      for (int part = 0; part < PARTS; part++) {
        double t = (double) part / PARTS;
        fine.add(
            new Section(
                mix(a.atMm(), b.atMm(), t),
                finer(cubic(before.u(), a.u(), b.u(), after.u(), t)),
                finer(cubic(before.v(), a.v(), b.v(), after.v(), t))));
      }
    }
    Section last = sections.get(sections.size() - 1);
    fine.add(new Section(last.atMm(), finer(last.u()), finer(last.v())));
    return new LoftedSheet(axis, fine, halfThicknessMm);
  }

  private static double[] cubic(double[] p, double[] a, double[] b, double[] q, double t) {
    double[] at = new double[a.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = cubic(p[i], a[i], b[i], q[i], t);
    }
    return at;
  }

  private static double[] finer(double[] values) {
    int last = values.length - 1;
    double[] fine = new double[last * PARTS + 1];
    for (int i = 0; i < fine.length; i++) {
      int a = Math.min(i / PARTS, last - 1);
      double before = values[Math.max(0, a - 1)];
      double after = values[Math.min(last, a + 2)];
      double t = (double) (i - a * PARTS) / PARTS;
      fine[i] = cubic(before, values[a], values[a + 1], after, t);
    }
    return fine;
  }

  /** Catmull-Rom: through a and b, with the slopes of their neighbours' chords. */
  private static double cubic(double before, double a, double b, double after, double t) {
    double slopeA = (b - before) / 2;
    double slopeB = (after - a) / 2;
    double rise = b - a;
    return a
        + t * (slopeA + t * (3 * rise - 2 * slopeA - slopeB + t * (slopeA + slopeB - 2 * rise)));
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double along = axis == Axis.X ? x : y;
    double u = axis == Axis.X ? y : x;
    double first = sections.get(0).atMm();
    double last = sections.get(sections.size() - 1).atMm();
    double at = Math.max(first, Math.min(last, along));
    int s = 1;
    while (s + 1 < sections.size() && sections.get(s).atMm() < at) {
      s++;
    }
    Section a = sections.get(s - 1);
    Section b = sections.get(s);
    double squared = squaredDistance(a, b, (at - a.atMm()) / (b.atMm() - a.atMm()), u, z);
    return halfThicknessMm - Math.sqrt(squared + (along - at) * (along - at));
  }

  /** From a point of a section to the curve between two sections' curves. */
  private static double squaredDistance(Section a, Section b, double t, double u, double v) {
    double best = Double.POSITIVE_INFINITY;
    double u0 = mix(a.u()[0], b.u()[0], t);
    double v0 = mix(a.v()[0], b.v()[0], t);
    for (int i = 1; i < a.u().length; i++) {
      double u1 = mix(a.u()[i], b.u()[i], t);
      double v1 = mix(a.v()[i], b.v()[i], t);
      double du = u1 - u0;
      double dv = v1 - v0;
      double length = du * du + dv * dv;
      double share = length > 0 ? ((u - u0) * du + (v - v0) * dv) / length : 0;
      share = Math.max(0, Math.min(1, share));
      double eu = u - u0 - share * du;
      double ev = v - v0 - share * dv;
      best = Math.min(best, eu * eu + ev * ev);
      u0 = u1;
      v0 = v1;
    }
    return best;
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }

  @Override
  public Box boxMm() {
    Box box = Box.EMPTY;
    for (Section section : sections) {
      for (int i = 0; i < section.u().length; i++) {
        double u = section.u()[i];
        double v = section.v()[i];
        Vector3d p =
            axis == Axis.X
                ? new Vector3d(section.atMm(), u, v)
                : new Vector3d(u, section.atMm(), v);
        Vector3d r = new Vector3d(halfThicknessMm);
        box = box.union(new Box(p.sub(r, new Vector3d()), p.add(r, new Vector3d())));
      }
    }
    return box;
  }
}
