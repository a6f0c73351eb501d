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
   */
  public record Spot(Vector3dc pointMm, double share) {
    public Spot {
      pointMm = new Vector3d(pointMm);
    }

    /** That of the two with more of its structure around it. */
    Spot better(Spot other) {
      return other.share > share ? other : this;
    }
  }

  public LabelSpots {
    spots = Map.copyOf(spots);
  }
}
