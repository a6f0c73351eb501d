package sutura.atlas.sacrum;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3dc;
import sutura.atlas.solid.Tube;

/** The right sacral horn, beside the hiatus: the end of the intermediate crest. */
final class SacralCornu {
  private SacralCornu() {}

  static Tube of(SacralFrame frame) {
    double from = frame.hiatusApexAlong() - 4;
    double to = frame.border(5) - 0.8;
    double inner = frame.value("cornuDistance") / 2;
    double[] radii = {1.8, 2.5, 2.3, 2.9, 2.0};
    double[] beside = {5.6, inner + 1.2, inner + 2.4, inner + 2.9, inner + 2.0};
    double[] out = {2.2, 1.6, 0.9, 1.9, 0.8};
    List<Vector3dc> points = new ArrayList<>();
    for (int i = 0; i < radii.length; i++) {
      double s = from + (to - from) * i / (radii.length - 1);
      double canal = frame.bodyDepthMm(s) + frame.canalDepthMm(s);
      points.add(frame.axis().point(beside[i], s, canal + out[i]));
    }
    return new Tube(points, radii);
  }
}
