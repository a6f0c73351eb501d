package sutura.atlas.sacrum;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;

/**
 * The canal of the sacrum from the level of the endplate of S1 to the lower end of the hiatus.
 *
 * @param stations from above to below, close together
 */
public record SacralCanal(List<Station> stations) {
  private static final double SPACING_MM = 2;

  /**
   * A place of the canal.
   *
   * @param centreMm middle, RAS mm
   * @param dorsal unit vector square to the canal, backwards
   * @param halfWidthMm half its width in front, where it is widest: the section is a triangle with
   *     round corners whose top is behind
   * @param halfDepthMm half its depth in the midline
   * @param segment 1 to 5 for S1 to S5
   */
  public record Station(
      Vector3dc centreMm, Vector3dc dorsal, double halfWidthMm, double halfDepthMm, int segment) {}

  public SacralCanal {
    stations = List.copyOf(stations);
  }

  /** The canal that the dimensions give in its place. */
  public static SacralCanal of(Parameters parameters, SpinePose pose) {
    SacralFrame frame = SacralFrame.of(parameters);
    Placement place = pose.sacrum();
    double from = frame.canalTopAlong();
    double to = frame.border(5);
    int pieces = (int) Math.ceil((to - from) / SPACING_MM);
    List<Station> stations = new ArrayList<>();
    for (int i = 0; i <= pieces; i++) {
      double along = from + (to - from) * i / pieces;
      stations.add(
          new Station(
              place.worldFromLocal(frame.canalCentre(along)),
              turned(place, frame.axis().dorsal(along)),
              frame.canalWidthMm(along) / 2,
              frame.canalDepthMm(along) / 2,
              frame.segment(along)));
    }
    return new SacralCanal(stations);
  }

  /** A direction of the own frame in RAS. */
  static Vector3d turned(Placement place, Vector3dc own) {
    return place.worldFromLocal(own).sub(place.originMm());
  }
}
