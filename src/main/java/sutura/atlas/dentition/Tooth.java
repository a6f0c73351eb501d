package sutura.atlas.dentition;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * A tooth in its place.
 *
 * <p>Its own frame has x towards the midline along the arch, y towards lip or cheek, z towards the
 * biting edge, and its origin in the middle of the cervical line.
 */
public final class Tooth implements Solid {
  private static final double NECK_BLEND_MM = 0.25;

  private final StructureId id;
  private final ToothForm form;
  private final Vector3dc neckMm;
  private final Vector3dc mesial;
  private final Vector3dc outward;
  private final Vector3dc biting;
  private final Crown crown;
  private final Roots roots;
  private final Box boxMm;

  /**
   * A tooth with the middle of its biting edge at a place.
   *
   * @param edgeMm RAS mm
   * @param mesial direction towards the midline along the arch
   * @param outward direction towards lip or cheek
   * @param biting unit direction from root to biting edge
   */
  Tooth(
      StructureId id,
      ToothForm form,
      Vector3dc edgeMm,
      Vector3dc mesial,
      Vector3dc outward,
      Vector3dc biting) {
    this.id = id;
    this.form = form;
    this.biting = biting;
    this.mesial = across(mesial, biting).normalize();
    Vector3d out = across(outward, biting);
    this.outward = out.fma(-out.dot(this.mesial), this.mesial).normalize();
    crown = new Crown(form);
    roots = new Roots(form);
    neckMm = new Vector3d(edgeMm).fma(-form.crownMm(), biting).fma(-crown.edgeYMm(), this.outward);
    boxMm = box();
  }

  private static Vector3d across(Vector3dc direction, Vector3dc axis) {
    return new Vector3d(direction).fma(-direction.dot(axis), axis);
  }

  public StructureId id() {
    return id;
  }

  public ToothForm form() {
    return form;
  }

  /** Direction from root to biting edge. */
  public Vector3dc biting() {
    return biting;
  }

  /** A point of the tooth's own frame, RAS mm. */
  public Vector3d rasMm(double x, double y, double z) {
    return new Vector3d(neckMm).fma(x, mesial).fma(y, outward).fma(z, biting);
  }

  /** A point in the tooth's own frame. */
  public Vector3d own(double x, double y, double z) {
    Vector3d d = new Vector3d(x, y, z).sub(neckMm);
    return new Vector3d(d.dot(mesial), d.dot(outward), d.dot(biting));
  }

  @Override
  public double depthMm(double x, double y, double z) {
    Vector3d p = own(x, y, z);
    return SmoothUnion.union(
        crown.depthMm(p.x, p.y, p.z), roots.depthMm(p.x, p.y, p.z), NECK_BLEND_MM);
  }

  /** Height of the cervical line over a place of the tooth's own frame, mm. */
  double cervicalMm(double x, double y) {
    return crown.cervicalMm(x, y);
  }

  /** Depth in the roots alone. */
  public double rootDepthMm(double x, double y, double z) {
    Vector3d p = own(x, y, z);
    return roots.depthMm(p.x, p.y, p.z);
  }

  /** Whether a place lies in the tooth's box. */
  boolean boxHolds(double x, double y, double z) {
    return x >= boxMm.minMm().x()
        && y >= boxMm.minMm().y()
        && z >= boxMm.minMm().z()
        && x <= boxMm.maxMm().x()
        && y <= boxMm.maxMm().y()
        && z <= boxMm.maxMm().z();
  }

  @Override
  public Box boxMm() {
    return boxMm;
  }

  private Box box() {
    double wide = Math.max(form.widthMm(), form.depthMm()) / 2 + 2;
    Box box = Box.EMPTY;
    for (int corner = 0; corner < 8; corner++) {
      double x = (corner & 1) == 0 ? -wide : wide;
      double y = (corner & 2) == 0 ? -wide : wide;
      double z = (corner & 4) == 0 ? -form.rootMm() - 1 : form.crownMm() + 1;
      Vector3d p = rasMm(x, y, z);
      box = box.union(new Box(p, p));
    }
    return box;
  }
}
