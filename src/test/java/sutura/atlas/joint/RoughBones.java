package sutura.atlas.joint;

import java.util.HashMap;
import java.util.Map;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.sacrum.SacrumPoints;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * Bodies and laminae in place of the vertebrae: waisted cylinders with dished, wedged endplates and
 * a plate behind the canal, of the sizes in the tables.
 */
final class RoughBones {
  static final double DISH_MM = 1;

  private RoughBones() {}

  static Map<StructureId, Solid> of(Parameters parameters, SpinePose pose) {
    Map<StructureId, Solid> bones = new HashMap<>();
    for (Level level : Level.values()) {
      bones.put(level.id(), pose.of(level).placed(vertebra(parameters, pose, level)));
    }
    bones.put(StructureId.of("sacrum"), pose.sacrum().placed(sacrum(parameters)));
    Vector3dc facet = SacrumPoints.of(parameters, pose).coccyxFacet().centreMm();
    Vector3d below = new Vector3d(facet).add(0, 0, -6);
    bones.put(StructureId.of("coccyx"), Ellipsoid.upright(below, new Vector3d(8, 5, 6)));
    return bones;
  }

  private static Solid vertebra(Parameters parameters, SpinePose pose, Level level) {
    if (level == Level.C1) {
      return new Body(20, 6, 20, 6, 10, 0, 30);
    }
    double height = pose.centreHeightMm(level);
    double width = parameters.value(level, "endplateWidthLower");
    double depth = parameters.value(level, "endplateDepthLower");
    double upperWidth = level == Level.C2 ? width : parameters.value(level, "endplateWidthUpper");
    double upperDepth = level == Level.C2 ? depth : parameters.value(level, "endplateDepthUpper");
    double wedge =
        parameters.find(level.name(), "bodyWedge").map(w -> Math.toRadians(w.value())).orElse(0.0);
    double canal = parameters.value(level, "canalDepth");
    return new Body(upperWidth, upperDepth, width, depth, height, wedge / 2, canal);
  }

  private static Solid sacrum(Parameters parameters) {
    Body body =
        new Body(
            parameters.value("sacrum", "s1BodyWidth"),
            parameters.value("sacrum", "s1BodyDepth"),
            40,
            24,
            30,
            0,
            14);
    return new Placement(new Vector3d(0, 0, -15), 0).placed(body);
  }

  private record Body(
      double upperWidth,
      double upperDepth,
      double lowerWidth,
      double lowerDepth,
      double height,
      double lean,
      double canal)
      implements Solid {
    @Override
    public double depthMm(double x, double y, double z) {
      double share = Math.max(0, Math.min(1, z / height + 0.5));
      double a = (lowerWidth + (upperWidth - lowerWidth) * share) / 2;
      double b = (lowerDepth + (upperDepth - lowerDepth) * share) / 2;
      double k = Math.pow(Math.pow(Math.abs(x) / a, 2.5) + Math.pow(Math.abs(y) / b, 2.5), 0.4);
      double side = (1 - k) * Math.min(a, b) - 4 * share * (1 - share);
      double dish = DISH_MM * Math.max(0, 1 - k * k);
      double face = height / 2 + y * Math.tan(lean) - dish - Math.abs(z);
      double body = Math.min(side, face);
      double lamina =
          Math.min(
              Math.min(2.5 - Math.abs(y + b + canal + 2.5 - Math.abs(x) * 0.4), 12 - Math.abs(x)),
              height / 2 - 1 - Math.abs(z + 3));
      return Math.max(body, 0.9 * lamina);
    }

    @Override
    public Box boxMm() {
      double a = Math.max(upperWidth, lowerWidth) / 2;
      double b = Math.max(upperDepth, lowerDepth) / 2;
      double h = height / 2 + 4;
      return new Box(
          new Vector3d(-Math.max(a, 12), -b - canal - 6, -h), new Vector3d(Math.max(a, 12), b, h));
    }
  }
}
