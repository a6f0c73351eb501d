package sutura.render;

import java.util.Map;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;

/**
 * Where the label of each structure that is seen points at.
 *
 * @param spots by structure; structures that are hidden by others are missing
 */
public record LabelSpots(Map<StructureId, Spot> spots) {
  public static final LabelSpots NONE = new LabelSpots(Map.of());

  /**
   * A seen point of a surface.
   *
   * @param pointMm in the structure's anatomical place, RAS mm: what it is shifted by is taken off
   * @param share of the picture that shows the structure, 0 to 1
   * @param onCut whether it lies on a face where a plane cuts the structure
   */
  public record Spot(Vector3dc pointMm, double share, boolean onCut) {
    /** A cut face that fills less of the picture is too small to point at, share of it. */
    private static final double LEAST_CUT = 1e-4;

    public Spot {
      pointMm = new Vector3d(pointMm);
    }

    /** A spot of an uncut surface. */
    public Spot(Vector3dc pointMm, double share) {
      this(pointMm, share, false);
    }

    /** One on a cut face, else that of the two with more of its structure around it. */
    Spot better(Spot other) {
      if (isOnLargeCut() != other.isOnLargeCut()) {
        return isOnLargeCut() ? this : other;
      }
      return other.share > share ? other : this;
    }

    private boolean isOnLargeCut() {
      return onCut && share >= LEAST_CUT;
    }
  }

  public LabelSpots {
    spots = Map.copyOf(spots);
  }
}
