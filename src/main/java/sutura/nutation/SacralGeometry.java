package sutura.nutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.geometry.Motion;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/**
 * Where the sacrum turns, and over which stretch the soft parts follow, taken from the model.
 *
 * @param pivotMm middle between the auricular surfaces, RAS mm
 * @param axis unit vector to the patient's right
 * @param disc the disc L5/S1, over which the turn grows from nothing to all
 * @param promontoryMm landmark
 * @param attachmentMm where the dural sac ends on the sacrum
 * @param sac centre line of the sac from the lower endplate of L5 to that place; empty where the
 *     sac is not read
 */
public record SacralGeometry(
    Vector3dc pivotMm,
    Vector3dc axis,
    Disc disc,
    Vector3dc promontoryMm,
    Vector3dc attachmentMm,
    List<Vector3dc> sac) {
  /**
   * The stretch between the last vertebra at rest and the sacrum.
   *
   * @param down unit vector along the disc's short axis in the median plane, towards the sacrum
   * @param restToMm along it, the lower endplate of L5
   * @param wholeFromMm along it, the upper endplate of S1
   */
  public record Disc(Vector3dc down, double restToMm, double wholeFromMm) {
    /**
     * Of a mesh: the short axis of its vertices' scatter in the median plane, and how far they
     * reach along it.
     */
    static Optional<Disc> of(TriangleMesh mesh) {
      float[] p = mesh.positionsMm();
      Vector3d middle = mesh.box().centreMm();
      double yy = 0;
      double yz = 0;
      double zz = 0;
      for (int v = 0; v < p.length; v += 3) {
        double y = p[v + 1] - middle.y;
        double z = p[v + 2] - middle.z;
        yy += y * y;
        yz += y * z;
        zz += z * z;
      }
      double tilt = Math.atan2(2 * yz, yy - zz) / 2;
      Vector3d down = new Vector3d(0, Math.sin(tilt), -Math.cos(tilt));
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int v = 0; v < p.length; v += 3) {
        double along = down.y * p[v + 1] + down.z * p[v + 2];
        least = Math.min(least, along);
        most = Math.max(most, along);
      }
      return most > least ? Optional.of(new Disc(down, least, most)) : Optional.empty();
    }
  }

  private static final StructureId DISC = StructureId.of("anulus-fibrosus-l5-s1");
  private static final StructureId DURA = StructureId.of("spinal-dura");

  /** The structures whose meshes are measured. */
  public static final Set<StructureId> MEASURED = Set.of(DISC, DURA);

  public SacralGeometry {
    sac = List.copyOf(sac);
  }

  /** Of a model that has the landmarks and the disc; empty for one that lacks them. */
  public static Optional<SacralGeometry> of(LoadedModel model) {
    Optional<Vector3d> left = place(model, "auricular-surface-of-sacrum-left");
    Optional<Vector3d> right = place(model, "auricular-surface-of-sacrum-right");
    Optional<Vector3d> promontory = place(model, "sacral-promontory");
    Optional<Vector3d> attachment = place(model, "dural-attachment-sacrum");
    Optional<Disc> disc = mesh(model, DISC).flatMap(Disc::of);
    if (left.isEmpty()
        || right.isEmpty()
        || promontory.isEmpty()
        || attachment.isEmpty()
        || disc.isEmpty()) {
      return Optional.empty();
    }
    List<Vector3dc> sac =
        mesh(model, DURA)
            .map(dura -> SacLine.of(dura, disc.get(), attachment.get()))
            .orElse(List.of());
    return Optional.of(
        new SacralGeometry(
            left.get().add(right.get(), new Vector3d()).mul(0.5),
            right.get().sub(left.get(), new Vector3d()).normalize(),
            disc.get(),
            promontory.get(),
            attachment.get(),
            sac));
  }

  private static Optional<Vector3d> place(LoadedModel model, String id) {
    return model
        .entry(StructureId.of(id))
        .map(ModelEntry::boxMm)
        .filter(box -> !box.isEmpty())
        .map(Box::centreMm)
        .or(() -> Optional.ofNullable(model.landmarksMm().get(id)).map(Vector3d::new));
  }

  private static Optional<TriangleMesh> mesh(LoadedModel model, StructureId id) {
    return Optional.ofNullable(model.meshes().get(id));
  }

  /**
   * How a structure has moved; empty for one that stays.
   *
   * @param angleDeg positive in nutation: the promontory goes forwards and down
   */
  public Optional<Motion> motionOf(StructureId id, double angleDeg) {
    NutationEvidence evidence = NutationEvidence.builtIn();
    if (evidence.whole().contains(id)) {
      return Optional.of(whole(angleDeg));
    }
    return evidence.bent().contains(id) ? Optional.of(bent(angleDeg)) : Optional.empty();
  }

  /** The sacrum's turn. */
  public Motion whole(double angleDeg) {
    return Motion.whole(pivotMm, axis, -Math.toRadians(angleDeg));
  }

  /** What reaches from L5 to the sacrum. */
  public Motion bent(double angleDeg) {
    return whole(angleDeg).bent(disc.down(), disc.restToMm(), disc.wholeFromMm());
  }

  /** How far a place of the sacrum goes from one end of the range to the other, mm. */
  public double travelMm(Vector3dc placeMm, double rangeDeg) {
    return whole(rangeDeg / 2).moved(placeMm).distance(whole(-rangeDeg / 2).moved(placeMm));
  }

  /**
   * By how much the sac's way from L5 to its attachment is longer at one end of the range than at
   * the other, mm; 0 where the sac is not read.
   */
  public double sacChangeMm(double rangeDeg) {
    return Math.abs(lengthMm(bent(rangeDeg / 2)) - lengthMm(bent(-rangeDeg / 2)));
  }

  private double lengthMm(Motion motion) {
    List<Vector3d> moved = new ArrayList<>();
    sac.forEach(place -> moved.add(motion.moved(place)));
    double length = 0;
    for (int i = 1; i < moved.size(); i++) {
      length += moved.get(i).distance(moved.get(i - 1));
    }
    return length;
  }
}
