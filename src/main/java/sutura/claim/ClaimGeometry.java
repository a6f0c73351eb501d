package sutura.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.geometry.Motion;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/**
 * The claimed axes on the landmarks, openings and sutures of a model, and how far each bone turns
 * so that the head's width changes as reported.
 */
public final class ClaimGeometry {
  private static final String WIDEST_LEFT = "euryon-left";
  private static final String WIDEST_RIGHT = "euryon-right";
  private static final StructureId WIDE_LEFT = StructureId.of("parietal-bone-left");
  private static final StructureId WIDE_RIGHT = StructureId.of("parietal-bone-right");

  /** Angle that the change of width is felt with, radians: small, so that it is linear. */
  private static final double FEELER_RAD = 1e-4;

  /** One bone, or the left or right one of a pair, on its axis. */
  private record Axle(ClaimedTurn turn, Side side, Vector3dc pivotMm, Vector3dc axis) {
    Motion motion(double unitRad) {
      return Motion.whole(pivotMm, axis, unitRad * turn.share() * side.sign);
    }
  }

  private final List<Axle> axles;
  private final double unitRad;

  private ClaimGeometry(List<Axle> axles, double unitRad) {
    this.axles = List.copyOf(axles);
    this.unitRad = unitRad;
  }

  /** Of a model that has every place an axis goes through; empty for one that lacks any. */
  public static Optional<ClaimGeometry> of(LoadedModel model) {
    return of(model, ClaimEvidence.builtIn());
  }

  static Optional<ClaimGeometry> of(LoadedModel model, ClaimEvidence evidence) {
    List<Axle> axles = new ArrayList<>();
    for (ClaimedTurn turn : evidence.turns()) {
      List<Side> sides = turn.paired() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.MIDDLE);
      for (Side side : sides) {
        Optional<Axle> axle = axle(turn, side, model);
        if (axle.isEmpty()) {
          return Optional.empty();
        }
        axles.add(axle.get());
      }
    }
    Optional<Vector3d> left = place(model, WIDEST_LEFT);
    Optional<Vector3d> right = place(model, WIDEST_RIGHT);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    ClaimGeometry feeler = new ClaimGeometry(axles, FEELER_RAD);
    double perUnitMm = feeler.widthChangeMm(left.get(), right.get()) / FEELER_RAD;
    double wantedMm = evidence.amplitude().drawnUm() / 1000;
    return Optional.of(new ClaimGeometry(axles, wantedMm / perUnitMm));
  }

  private static Optional<Axle> axle(ClaimedTurn turn, Side side, LoadedModel model) {
    Optional<Vector3d> pivot = middle(turn.through(), side, model);
    Optional<Vector3d> target =
        turn.axis() instanceof ClaimedTurn.Axis.Towards towards
            ? middle(towards.structures(), side, model)
            : Optional.of(new Vector3d());
    if (pivot.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    Vector3d towards = target.get().sub(pivot.get(), new Vector3d());
    return Optional.of(new Axle(turn, side, pivot.get(), turn.axis().directionOr(towards)));
  }

  private static Optional<Vector3d> middle(List<String> ids, Side side, LoadedModel model) {
    Vector3d sum = new Vector3d();
    for (String id : ids) {
      Optional<Vector3d> at = place(model, side.id(id));
      if (at.isEmpty()) {
        return Optional.empty();
      }
      sum.add(at.get());
    }
    return Optional.of(sum.div(ids.size()));
  }

  private static Optional<Vector3d> place(LoadedModel model, String id) {
    return model
        .entry(StructureId.of(id))
        .map(ModelEntry::boxMm)
        .filter(box -> !box.isEmpty())
        .map(Box::centreMm)
        .or(() -> Optional.ofNullable(model.landmarksMm().get(id)).map(Vector3d::new));
  }

  /** Full flexion against full extension. */
  private double widthChangeMm(Vector3dc left, Vector3dc right) {
    return widthMm(left, right, 1) - widthMm(left, right, -1);
  }

  private double widthMm(Vector3dc left, Vector3dc right, double amount) {
    return moved(WIDE_RIGHT, right, amount).sub(moved(WIDE_LEFT, left, amount)).x;
  }

  private Vector3d moved(StructureId bone, Vector3dc restMm, double amount) {
    return motionOf(bone, amount).map(m -> m.moved(restMm)).orElseGet(() -> new Vector3d(restMm));
  }

  /**
   * How a bone or tooth has turned; empty for one that is not said to.
   *
   * @param amount magnified: 1 full flexion as claimed, -1 full extension
   */
  public Optional<Motion> motionOf(StructureId id, double amount) {
    return axles.stream()
        .filter(axle -> axle.turn().turns(id, axle.side()))
        .filter(axle -> axle.turn().share() != 0)
        .findFirst()
        .map(axle -> axle.motion(unitRad * amount));
  }

  /** The same of any structure; a suture goes with the first of its bones. */
  public Optional<Motion> motionOf(Structure structure, double amount) {
    return structure.isSuture() && !structure.joins().isEmpty()
        ? motionOf(structure.joins().get(0), amount)
        : motionOf(structure.id(), amount);
  }
}
