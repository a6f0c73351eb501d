package sutura.atlas.vertebra;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.FacetJoint;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.skull.Condyle;
import sutura.atlas.solid.Grown;
import sutura.atlas.solid.Mirrored;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.Solid;

/** The vertebrae of the neck in their places: atlas, axis, third to seventh. */
public final class CervicalVertebrae {
  private static final double STEP_MM = 0.5;

  /** The skull's fillets lie up to so much round the condyles' eggs. */
  private static final double CONDYLE_FILLET_MM = 0.8;

  private final Parameters parameters;
  private final SpinePose pose;

  private CervicalVertebrae(Parameters parameters, SpinePose pose) {
    this.parameters = parameters;
    this.pose = pose;
  }

  /** The seven vertebrae from above to below. */
  public static List<ColumnPart> of(Parameters parameters, SpinePose pose) {
    CervicalVertebrae neck = new CervicalVertebrae(parameters, pose);
    List<ColumnPart> parts = new ArrayList<>();
    parts.add(new ColumnPart(Level.C1.id(), neck.atlas(), STEP_MM, 6500, 1600));
    parts.add(new ColumnPart(Level.C2.id(), neck.axis(), STEP_MM, 6500, 1600));
    for (Level level : List.of(Level.C3, Level.C4, Level.C5, Level.C6, Level.C7)) {
      parts.add(new ColumnPart(level.id(), neck.lower(level), STEP_MM, 5000, 1250));
    }
    return parts;
  }

  private Solid atlas() {
    Placement at = pose.of(Level.C1);
    Solid form =
        at.placed(
            new AtlasForm(
                    parameters.value(Level.C1, "transverseSpan"),
                    parameters.value(Level.C1, "canalWidth"),
                    parameters.value(Level.C1, "canalDepth"))
                .solid());
    Placement axis = pose.of(Level.C2);
    List<Solid> neighbours = new ArrayList<>();
    neighbours.add(axis.placed(new Mirrored(joint().belowAtlas())));
    neighbours.add(
        axis.placed(new Grown(axisForm().dens(), parameters.value(Level.C1, "densGap"))));
    double gap = parameters.value(Level.C1, "condyleGap") + CONDYLE_FILLET_MM;
    for (int side = -1; side <= 1; side += 2) {
      neighbours.add(new Grown(Condyle.egg(side), gap));
    }
    return new SmoothSubtraction(form, neighbours, 1.2);
  }

  private Solid axis() {
    return pose.of(Level.C2).placed(axisForm().solid());
  }

  private Solid lower(Level level) {
    Placement at = pose.of(level);
    Level above = Level.values()[level.ordinal() - 1];
    CervicalBody body =
        new CervicalBody(
            parameters.value(level, "endplateWidthUpper"),
            parameters.value(level, "endplateDepthUpper"),
            parameters.value(level, "endplateWidthLower"),
            parameters.value(level, "endplateDepthLower"),
            pose.centreHeightMm(level));
    CervicalForm.Size size =
        new CervicalForm.Size(
            body,
            parameters.value(level, "canalWidth"),
            parameters.value(level, "canalDepth"),
            parameters.value(level, "pedicleWidth"),
            parameters.value(level, "pedicleHeight"),
            parameters.value(level, "transverseSpan"),
            parameters.value(level, "transverseForamen"),
            parameters.value(level, "anteriorTubercle"),
            parameters.value(level, "uncinateHeight"),
            parameters.value(level, "spinousLength"),
            parameters.value(level, "spinousSlope"),
            level != Level.C7);
    CervicalForm form =
        new CervicalForm(
            size,
            FacetJoint.right(parameters, pose, above).in(at),
            FacetJoint.right(parameters, pose, level).in(at));
    return at.placed(form.solid());
  }

  private AxisForm axisForm() {
    Placement at = pose.of(Level.C2);
    return new AxisForm(
        new AxisForm.Size(
            parameters.value(Level.C2, "endplateWidthLower"),
            parameters.value(Level.C2, "endplateDepthLower"),
            parameters.value(Level.C2, "bodyHeightCentre"),
            parameters.value(Level.C2, "bodyAndDensHeight"),
            parameters.value(Level.C2, "densWidth"),
            parameters.value(Level.C2, "canalWidth"),
            parameters.value(Level.C2, "canalDepth"),
            parameters.value(Level.C2, "transverseSpan"),
            parameters.value(Level.C2, "spinousLength")),
        FacetJoint.right(parameters, pose, Level.C2).in(at),
        joint());
  }

  private AtlantoaxialJoint joint() {
    double slope = Math.toRadians(parameters.value(Level.C1, "lateralJointInclination"));
    return new AtlantoaxialJoint(
        new Vector3d(16.6, -2.6, 10.8),
        new Vector3d(Math.sin(slope), -0.06, Math.cos(slope)).normalize(),
        parameters.value(Level.C1, "lateralJointRadius"),
        parameters.value(Level.C1, "lateralJointGap"));
  }
}
