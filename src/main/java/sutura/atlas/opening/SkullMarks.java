package sutura.atlas.opening;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.mesh.SkullMark;
import sutura.evidence.Provenance;
import sutura.geometry.BallMesh;
import sutura.geometry.ClearWay;
import sutura.geometry.RayCaster;
import sutura.geometry.TriangleMesh;

/** Makes the surfaces that mark a skull's openings and landmarks. */
public final class SkullMarks {
  /** Free radius that an opening must keep along its whole course, mm. Source: project demand. */
  private static final double OPEN_RADIUS_MM = 0.3;

  private static final double BALL_RADIUS_MM = 1.1;

  private SkullMarks() {}

  /**
   * Marks of all openings, then of all landmarks.
   *
   * @param surfaces bones and sutures
   * @param landmarksMm named points
   * @param byHand names of the landmarks that were placed by hand
   */
  public static Map<StructureId, SkullMark> of(
      Collection<TriangleMesh> surfaces,
      SortedMap<String, Vector3dc> landmarksMm,
      Collection<String> byHand) {
    Map<StructureId, SkullMark> marks = new LinkedHashMap<>();
    RayCaster rays = new RayCaster(List.copyOf(surfaces));
    for (Opening opening : OpeningsCodec.read()) {
      marks.put(opening.id(), mark(opening, rays));
    }
    landmarksMm.forEach(
        (name, point) -> marks.put(StructureId.of(name), mark(point, byHand.contains(name))));
    return marks;
  }

  private static SkullMark mark(Opening opening, RayCaster rays) {
    OpeningLens lens = OpeningLens.of(opening, rays);
    Map<String, Double> measures = new LinkedHashMap<>(lens.measures());
    if (opening.open()) {
      measures.put("openRadiusMm", OPEN_RADIUS_MM);
      measures.put("freeRadiusMm", ClearWay.along(opening.axisMm(), rays).freeRadiusMm());
    }
    return new SkullMark(
        lens.mesh(), opening.provenance(), opening.note(), opening.axisMm(), measures);
  }

  private static SkullMark mark(Vector3dc pointMm, boolean byHand) {
    return new SkullMark(
        BallMesh.of(pointMm, BALL_RADIUS_MM),
        byHand ? Provenance.CONSTRUCTED : Provenance.DERIVED,
        byHand
            ? "placed by hand on the surface by its definition"
            : "found on the surface or the traced sutures by its definition",
        List.of(),
        Map.of());
  }
}
