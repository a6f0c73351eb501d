package sutura.atlas.vertebra;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Sweep;

/** Lays out a bar of bone, such as an arch or the root of a process, section by section. */
final class Strut {
  private final Vector3dc across;
  private final List<Section> sections = new ArrayList<>();

  private record Section(Vector3dc at, Vector3dc across, double halfAcross, double halfOther) {}

  private Strut(Vector3dc across) {
    this.across = across;
  }

  /** A bar whose sections' first half axis points along a direction. */
  static Strut across(double x, double y, double z) {
    return new Strut(new Vector3d(x, y, z).normalize());
  }

  /** The next section: middle and half axes along the direction and across it, mm. */
  Strut to(double x, double y, double z, double halfAcross, double halfOther) {
    sections.add(new Section(new Vector3d(x, y, z), across, halfAcross, halfOther));
    return this;
  }

  /** The next section with a direction of its own. */
  Strut to(double x, double y, double z, Vector3dc own, double halfAcross, double halfOther) {
    sections.add(new Section(new Vector3d(x, y, z), own, halfAcross, halfOther));
    return this;
  }

  /** The bar with oval sections and round ends. */
  Sweep oval() {
    return sweep(2);
  }

  /** The bar with sections a little squarer than ovals. */
  Sweep squarish() {
    return sweep(3);
  }

  private Sweep sweep(int exponent) {
    List<Sweep.Station> stations = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section s = sections.get(i);
      Vector3dc before = sections.get(Math.max(0, i - 1)).at();
      Vector3dc after = sections.get(Math.min(sections.size() - 1, i + 1)).at();
      Vector3d along = after.sub(before, new Vector3d()).normalize();
      Vector3d first = new Vector3d(s.across()).fma(-along.dot(s.across()), along).normalize();
      Vector3d second = along.cross(first, new Vector3d());
      stations.add(new Sweep.Station(s.at(), first.mul(s.halfAcross()), second.mul(s.halfOther())));
    }
    return new Sweep(stations, exponent);
  }

  /** A rounded swelling, such as a tubercle: middle and half axes, mm. */
  static Ellipsoid knob(double x, double y, double z, double halfX, double halfY, double halfZ) {
    return Ellipsoid.upright(new Vector3d(x, y, z), new Vector3d(halfX, halfY, halfZ));
  }
}
