package sutura.atlas.sacrum;

import java.util.ArrayList;
import java.util.List;
import sutura.atlas.column.FacetJoint;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.geometry.Box;

/** The sacrum as one body in its own frame, the same on both sides. */
final class SacrumForm implements Solid {
  private final SacralFrame frame;
  private final SacralAxis axis;
  private final SacralMass mass;
  private final MedianCrest crest;
  private final Tube cornu;
  private final CanalSpace canal;
  private final SmoothUnion ways;
  private final SuperiorArticularProcess process;

  private SacrumForm(Parameters parameters, SpinePose pose, SacralFrame frame) {
    this.frame = frame;
    axis = frame.axis();
    mass = new SacralMass(frame);
    crest = new MedianCrest(frame, mass.dorsum());
    cornu = SacralCornu.of(frame);
    canal = new CanalSpace(frame);
    PelvicSurface pelvis = new PelvicSurface(frame, mass.lateral());
    List<Solid> bores = new ArrayList<>();
    for (SacralForamen foramen : SacralForamen.right(frame, mass, pelvis)) {
      bores.addAll(foramen.ways(parameters));
    }
    ways = new SmoothUnion(bores, 2);
    process =
        new SuperiorArticularProcess(
            FacetJoint.right(parameters, pose, Level.L5).in(pose.sacrum()));
  }

  /** The form that the dimensions give, with facets for L5 in its place. */
  static SacrumForm of(Parameters parameters, SpinePose pose, SacralFrame frame) {
    return new SacrumForm(parameters, pose, frame);
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double beside = Math.abs(x);
    double s = axis.along(y, z);
    double d = axis.behind(s, y, z);
    double depth = mass.depthMm(x, y, z);
    depth = SmoothUnion.union(depth, crest.depthMm(x, s, d), 3.5);
    depth = SmoothUnion.union(depth, process.depthMm(beside, y, z), 6);
    depth = Carve.less(depth, process.roomMm(beside, y, z), 0.8);
    depth = Carve.less(depth, canal.depthMm(beside, s, d), 1.5);
    depth = SmoothUnion.union(depth, cornu.depthMm(beside, y, z), 2.5);
    return Carve.less(depth, ways.depthMm(beside, y, z), 1.2);
  }

  SacralFrame frame() {
    return frame;
  }

  @Override
  public Box boxMm() {
    return mass.boxMm();
  }
}
