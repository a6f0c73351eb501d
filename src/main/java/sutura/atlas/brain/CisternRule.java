package sutura.atlas.brain;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.solid.Tube;

/**
 * Which part of the subarachnoid space a cistern is: what lies in a box and near a line of the
 * MRI's frame, deep enough below the dura, near enough to a part of the brain.
 *
 * @param minMniMm corner of the box, MNI mm
 * @param maxMniMm opposite corner
 * @param lineMniMm line along it, MNI mm; empty if there is none
 * @param withinMm how far from the line it reaches
 * @param deeperThanMm how far from the inside of the skull it begins
 * @param near part of the brain that it lies at
 * @param nearMm how far from that it reaches
 */
record CisternRule(
    StructureId id,
    Vector3dc minMniMm,
    Vector3dc maxMniMm,
    List<Vector3dc> lineMniMm,
    double withinMm,
    double deeperThanMm,
    Optional<BrainRegion> near,
    double nearMm) {
  CisternRule {
    lineMniMm = List.copyOf(lineMniMm);
  }

  /** Whether a place fits as far as the MRI's frame tells. */
  boolean contains(Vector3dc mni, double depthMm) {
    return depthMm > deeperThanMm
        && mni.x() >= minMniMm.x()
        && mni.y() >= minMniMm.y()
        && mni.z() >= minMniMm.z()
        && mni.x() <= maxMniMm.x()
        && mni.y() <= maxMniMm.y()
        && mni.z() <= maxMniMm.z()
        && (lineMniMm.isEmpty()
            || Tube.of(lineMniMm, withinMm).depthMm(mni.x(), mni.y(), mni.z()) > 0);
  }
}
