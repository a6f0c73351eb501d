package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.List;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnMesh;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.geometry.TriangleMesh;

/** The spinal dura and arachnoid, the cord, its roots and what ties them, as closed meshes. */
public final class SpinalMeninges {
  private final Parameters parameters;
  private final CordSurroundings around;
  private final DuralSac sac;
  private final List<RootSleeve> sleeves;
  private final CordForm cord;

  private SpinalMeninges(Parameters parameters, SpinePose pose, CordSurroundings around) {
    this.parameters = parameters;
    this.around = around;
    sac = new DuralSac(parameters, VertebralCanal.of(parameters, pose, around));
    sleeves = new RootSleeves(parameters, pose, sac, around).all();
    cord = new CordForm(parameters, sac, around.medulla());
  }

  /** All meshes of a column between skull and sacrum. */
  public static List<ColumnMesh> of(
      Parameters parameters, SpinePose pose, CordSurroundings around) {
    return new SpinalMeninges(parameters, pose, around).meshes();
  }

  private List<ColumnMesh> meshes() {
    List<ColumnMesh> meshes = new ArrayList<>();
    meshes.add(mesh("spinal-dura", dura(false), dura(true)));
    meshes.add(mesh("spinal-arachnoid", arachnoid(false), arachnoid(true)));
    meshes.add(mesh("spinal-cord", cord.mesh(false), cord.mesh(true)));
    return meshes;
  }

  private static ColumnMesh mesh(String id, TriangleMesh full, TriangleMesh reduced) {
    return new ColumnMesh(StructureId.of(id), full, reduced);
  }

  private TriangleMesh dura(boolean reduced) {
    double wall = parameters.value("spinal-dura", "thickness");
    ShellSide outer = ShellSide.of(sac, around.dura(), true, 0, RIM_OVERLAP_MM, 1);
    ShellSide inner = ShellSide.of(sac, around.dura(), false, wall, RIM_OVERLAP_MM, 0.94);
    return SacShell.of(detail(reduced), outer, inner, sleeves);
  }

  private TriangleMesh arachnoid(boolean reduced) {
    double outerInset = parameters.value("spinal-dura", "thickness") + SUBDURAL_MM;
    double innerInset = outerInset + parameters.value("spinal-arachnoid", "thickness");
    ShellSide outer = ShellSide.of(sac, around.arachnoid(), true, outerInset, RIM_OVERLAP_MM, 0.62);
    ShellSide inner =
        ShellSide.of(sac, around.arachnoid(), false, innerInset, RIM_OVERLAP_MM, 0.56);
    return SacShell.of(detail(reduced), outer, inner, sleeves);
  }

  private static SacShell.Detail detail(boolean reduced) {
    return reduced ? SacShell.Detail.REDUCED : SacShell.Detail.FULL;
  }

  /** The spinal membrane clasps the rim of the cranial one so that no slit can be seen, mm. */
  private static final double RIM_OVERLAP_MM = 0.04;

  /** Between dura and arachnoid, which lie against each other, mm. */
  private static final double SUBDURAL_MM = 0.05;
}
