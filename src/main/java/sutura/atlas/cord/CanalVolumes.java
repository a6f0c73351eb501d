package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.column.Level;
import sutura.geometry.TriangleMesh;

/** What lies in the vertebral canal, as filled bodies one inside the other. */
final class CanalVolumes {
  /** So much round the canal is in the volume: what the sleeves pass and the bones' near parts. */
  static final double MARGIN_MM = 13;

  /** Dura is thicker by this so that no two voxels meet through it, mm. */
  private static final double THICKER_MM = 0.35;

  private static final double STEP_MM = 2;
  private static final int POINTS = 48;

  private final SpinalMeninges forms;

  CanalVolumes(SpinalMeninges forms) {
    this.forms = forms;
  }

  private static TriangleMesh stacked(
      double from, double to, BiFunction<Double, Double, Vector3d> wall) {
    int rows = (int) Math.ceil((to - from) / STEP_MM);
    List<List<Vector3d>> sections = new ArrayList<>();
    for (int i = 0; i <= rows; i++) {
      double along = from + (to - from) * i / rows;
      List<Vector3d> section = new ArrayList<>();
      for (int j = 0; j < POINTS; j++) {
        section.add(wall.apply(along, 2 * Math.PI * j / POINTS));
      }
      sections.add(section);
    }
    return MeshSketch.stacked(
        sections, middle(sections.get(0)), middle(sections.get(sections.size() - 1)));
  }

  private static Vector3d middle(List<Vector3d> section) {
    Vector3d sum = new Vector3d();
    section.forEach(sum::add);
    return sum.div(section.size());
  }

  /** The whole canal, with the funnel below the foramen magnum. */
  TriangleMesh canal() {
    DuralSac sac = forms.sac();
    VertebralCanal canal = sac.canal();
    ShellSide dura = forms.duraSide(true);
    return stacked(
        0,
        canal.lengthMm(),
        (along, angle) -> {
          CanalFrame frame = canal.frame(along);
          Vector3d own =
              frame.at(
                  canal.halfWidthMm(along) * Math.cos(angle),
                  canal.halfDepthMm(along) * Math.sin(angle));
          double t = Math.min(1, along / DuralSac.FUNNEL_MM);
          return t < 1 ? own.lerp(dura.wall(along, angle), 1 - t * t) : own;
        });
  }

  /** The sac with its dura. */
  TriangleMesh sacOutside() {
    ShellSide dura = forms.duraSide(true);
    double end = forms.sac().endMm();
    return stacked(
        0,
        end - 0.1,
        (along, angle) -> {
          Vector3d wall = dura.wall(along, angle);
          Vector3d out = new Vector3d(wall).sub(forms.sac().centreMm(along));
          return wall.fma(THICKER_MM / Math.max(1, out.length()), out);
        });
  }

  /** The space inside the arachnoid. */
  TriangleMesh sacInside() {
    return inside(0);
  }

  /** The same below the disc between the eleventh and the twelfth thoracic vertebra. */
  TriangleMesh belowT11() {
    return inside(forms.sac().canal().alongMm(Level.T11, 1.1));
  }

  /** The same below the tip of the cord. */
  TriangleMesh cistern() {
    return inside(forms.cord().tipMm());
  }

  private TriangleMesh inside(double fromMm) {
    ShellSide arachnoid = forms.arachnoidSide(false);
    return stacked(fromMm, forms.sac().endMm() - 0.1, arachnoid::wall);
  }

  TriangleMesh cord() {
    return forms.cord().mesh(false);
  }

  /** The sleeves, with their dura or the fluid in them. */
  List<TriangleMesh> sleeves(boolean dura) {
    List<TriangleMesh> meshes = new ArrayList<>();
    double end = dura ? 1 : forms.arachnoidSide(false).sleeveEnd();
    double inset = dura ? -THICKER_MM : forms.arachnoidSide(false).insetMm();
    for (RootSleeve sleeve : forms.sleeves()) {
      List<Vector3dc> points = new ArrayList<>();
      double[] radii = new double[9];
      for (int i = 0; i < radii.length; i++) {
        double t = end * i / (radii.length - 1);
        points.add(sleeve.at(t));
        radii[i] = Math.max(0.2, sleeve.radiusMm(t) - inset);
      }
      meshes.add(drawn(new Strand(points, radii)));
    }
    return meshes;
  }

  /** Every strand of the roots, the cauda equina and the filum by itself: they cross each other. */
  Map<StructureId, List<TriangleMesh>> strands() {
    Map<StructureId, List<TriangleMesh>> strands = new LinkedHashMap<>();
    NerveRoots roots = forms.roots(false);
    for (int side = 1; side >= -1; side -= 2) {
      StructureId id = StructureId.of("spinal-nerve-roots-" + (side > 0 ? "right" : "left"));
      strands.put(id, roots.sideStrands(side).stream().map(CanalVolumes::drawn).toList());
    }
    strands.put(
        StructureId.of("cauda-equina"),
        roots.caudaStrands().stream().map(CanalVolumes::drawn).toList());
    strands.put(StructureId.of("filum-terminale"), List.of(drawn(forms.filumInternum())));
    strands.put(StructureId.of("filum-terminale-externum"), List.of(drawn(forms.filumExternum())));
    return strands;
  }

  private static TriangleMesh drawn(Strand strand) {
    MeshSketch sketch = new MeshSketch();
    strand.draw(sketch, 6);
    return sketch.mesh();
  }
}
