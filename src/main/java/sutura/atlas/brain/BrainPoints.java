package sutura.atlas.brain;

import java.util.List;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;

/**
 * Hand-placed points inside the brain, MNI mm of Colin27.
 *
 * @param channels horns, foramina, aqueduct and apertures as tubes
 * @param plexuses courses of choroid plexus, several of one structure add up
 * @param marks points that are named
 */
record BrainPoints(List<Channel> channels, List<Plexus> plexuses, List<Mark> marks) {
  BrainPoints {
    channels = List.copyOf(channels);
    plexuses = List.copyOf(plexuses);
    marks = List.copyOf(marks);
  }

  /**
   * A tube of fluid.
   *
   * @param part the ventricle that it belongs to
   * @param mniMm centre line
   * @param radiiMm at each point, mm of this head
   * @param opens whether its end has to reach the subarachnoid space
   */
  record Channel(
      String name, BrainRegion part, List<Vector3dc> mniMm, double[] radiiMm, boolean opens) {
    Channel {
      mniMm = List.copyOf(mniMm);
      radiiMm = radiiMm.clone();
    }
  }

  /**
   * A course of choroid plexus.
   *
   * @param inside the ventricle that holds it
   * @param radiiMm half thickness of the fringe at each point, mm of this head
   * @param lobeMm radius of its lobules
   */
  record Plexus(
      StructureId id, BrainRegion inside, List<Vector3dc> mniMm, double[] radiiMm, double lobeMm) {
    Plexus {
      mniMm = List.copyOf(mniMm);
      radiiMm = radiiMm.clone();
    }
  }

  /** A named point inside a ventricle. */
  record Mark(StructureId id, BrainRegion inside, Vector3dc mniMm) {}
}
