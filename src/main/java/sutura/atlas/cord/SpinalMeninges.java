package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnMesh;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.geometry.TriangleMesh;

/**
 * The spinal dura and arachnoid, the cord, its roots and what ties them: their forms, and from
 * these their closed meshes.
 */
public final class SpinalMeninges {
  /** The spinal membrane clasps the rim of the cranial one so that no slit can be seen, mm. */
  private static final double RIM_OVERLAP_MM = 0.05;

  /** Between dura and arachnoid, which lie against each other, mm. */
  private static final double SUBDURAL_MM = 0.05;

  /** The arachnoid ends at the ganglia, the dura behind them, as shares of a sleeve. */
  private static final double ARACHNOID_END = 0.6;

  /** Marks stand out so far, mm. */
  private static final double MARK_MM = 0.9;

  private final Parameters parameters;
  private final SpinePose pose;
  private final CordSurroundings around;
  private final DuralSac sac;
  private final List<RootSleeve> sleeves;
  private final CordForm cord;
  private final CordSegments segments;

  private SpinalMeninges(Parameters parameters, SpinePose pose, CordSurroundings around) {
    this.parameters = parameters;
    this.pose = pose;
    this.around = around;
    sac = new DuralSac(parameters, VertebralCanal.of(parameters, pose, around));
    sleeves = new RootSleeves(parameters, pose, duraSide(true), around).all();
    cord = new CordForm(parameters, sac, around.medulla());
    segments = new CordSegments(parameters, cord.tipMm());
  }

  /** The forms for a column between skull and sacrum. */
  static SpinalMeninges forms(Parameters parameters, SpinePose pose, CordSurroundings around) {
    return new SpinalMeninges(parameters, pose, around);
  }

  /** All meshes of a column between skull and sacrum. */
  public static List<ColumnMesh> of(
      Parameters parameters, SpinePose pose, CordSurroundings around) {
    return new SpinalMeninges(parameters, pose, around).meshes();
  }

  DuralSac sac() {
    return sac;
  }

  List<RootSleeve> sleeves() {
    return sleeves;
  }

  CordForm cord() {
    return cord;
  }

  CordSegments segments() {
    return segments;
  }

  /** Outer or inner side of the dura. */
  ShellSide duraSide(boolean outer) {
    double wall = parameters.value("spinal-dura", "thickness");
    return ShellSide.of(
        sac, around.dura(), outer, outer ? 0 : wall, RIM_OVERLAP_MM, outer ? 1 : 0.94);
  }

  /** Outer or inner side of the arachnoid. */
  ShellSide arachnoidSide(boolean outer) {
    double inset = parameters.value("spinal-dura", "thickness") + SUBDURAL_MM;
    if (!outer) {
      inset += parameters.value("spinal-arachnoid", "thickness");
    }
    double end = outer ? ARACHNOID_END : 0.9 * ARACHNOID_END;
    return ShellSide.of(sac, around.arachnoid(), outer, inset, RIM_OVERLAP_MM, end);
  }

  NerveRoots roots(boolean reduced) {
    FluidSpace space = new FluidSpace(cord, arachnoidSide(false));
    return new NerveRoots(parameters, space, segments, sleeves, reduced);
  }

  DenticulateLigament denticulate() {
    int teeth = (int) parameters.value("denticulate-ligament", "teeth");
    return new DenticulateLigament(cord, duraSide(false), sleeves, teeth);
  }

  Strand filumInternum() {
    return Filum.internum(parameters, cord, sac);
  }

  Strand filumExternum() {
    return Filum.externum(parameters, around, sac);
  }

  private List<ColumnMesh> meshes() {
    List<ColumnMesh> meshes = new ArrayList<>();
    meshes.add(
        mesh(
            "spinal-dura",
            SacShell.of(SacShell.Detail.FULL, duraSide(true), duraSide(false), sleeves),
            SacShell.of(SacShell.Detail.REDUCED, duraSide(true), duraSide(false), sleeves)));
    ShellSide outer = arachnoidSide(true);
    ShellSide inner = arachnoidSide(false);
    meshes.add(
        mesh(
            "spinal-arachnoid",
            SacShell.of(SacShell.Detail.THIN, outer, inner, sleeves),
            SacShell.of(SacShell.Detail.REDUCED, outer, inner, sleeves)));
    meshes.add(mesh("spinal-cord", cord.mesh(false), cord.mesh(true)));
    addRoots(meshes);
    meshes.add(mesh("lumbar-cistern", cistern(6, 20), cistern(14, 12)));
    addMarks(meshes);
    return meshes;
  }

  private void addRoots(List<ColumnMesh> meshes) {
    NerveRoots full = roots(false);
    NerveRoots reduced = roots(true);
    DenticulateLigament ligament = denticulate();
    for (int side = 1; side >= -1; side -= 2) {
      String name = side > 0 ? "right" : "left";
      meshes.add(mesh("spinal-nerve-roots-" + name, full.side(side), reduced.side(side)));
      meshes.add(
          mesh(
              "denticulate-ligament-" + name,
              ligament.mesh(side, false),
              ligament.mesh(side, true)));
    }
    meshes.add(mesh("cauda-equina", full.cauda(), reduced.cauda()));
    meshes.add(thread("filum-terminale", filumInternum()));
    meshes.add(thread("filum-terminale-externum", filumExternum()));
  }

  private static ColumnMesh thread(String id, Strand strand) {
    return mesh(id, drawn(strand, 8), drawn(strand, 5));
  }

  private static TriangleMesh drawn(Strand strand, int sides) {
    MeshSketch sketch = new MeshSketch();
    strand.draw(sketch, sides);
    return sketch.mesh();
  }

  /** The fluid below the tip of the cord, with the strands that hang in it. */
  private TriangleMesh cistern(double stepMm, int points) {
    ShellSide wall = arachnoidSide(false);
    double from = cord.tipMm();
    double to = sac.endMm() - 0.5;
    int rows = (int) Math.ceil((to - from) / stepMm);
    List<List<Vector3d>> sections = new ArrayList<>();
    for (int i = 0; i <= rows; i++) {
      double along = from + (to - from) * i / rows;
      List<Vector3d> section = new ArrayList<>();
      for (int j = 0; j < points; j++) {
        section.add(wall.wall(along, 2 * Math.PI * j / points).lerp(sac.centreMm(along), 0.01));
      }
      sections.add(section);
    }
    return MeshSketch.stacked(sections, sac.centreMm(from), sac.centreMm(to + 0.1));
  }

  private void addMarks(List<ColumnMesh> meshes) {
    ShellSide under = ShellSide.of(sac, around.dura(), true, 0.05, -0.05, 1);
    ShellSide over = ShellSide.of(sac, around.dura(), true, -MARK_MM, MARK_MM, 1);
    add(meshes, "dural-attachment-foramen-magnum", Marks.onSac(over, under, 0.2, 3.4, 0, Math.PI));
    VertebralCanal canal = sac.canal();
    double front = Math.PI / 2;
    add(
        meshes,
        "dural-attachment-c2",
        Marks.onSac(
            over,
            under,
            canal.alongMm(Level.C2, 0.1),
            canal.alongMm(Level.C3, 0.7),
            front,
            Math.toRadians(38)));
    add(
        meshes,
        "dural-attachment-sacrum",
        Marks.onSac(over, under, sac.endMm() - 17, sac.endMm() - 3, front, Math.toRadians(52)));
    add(meshes, "dural-attachment-coccyx", coccyx());
    add(meshes, "cervical-enlargement", collar(SpinalNerve.C4, SpinalNerve.T1));
    add(meshes, "lumbosacral-enlargement", collar(SpinalNerve.L1, SpinalNerve.S3));
    add(
        meshes,
        "conus-medullaris",
        Marks.onCord(cord, segments.fromMm(SpinalNerve.S4), cord.tipMm(), 0.35));
  }

  private TriangleMesh collar(SpinalNerve first, SpinalNerve last) {
    return Marks.onCord(cord, segments.fromMm(first), segments.toMm(last), 0.3);
  }

  private TriangleMesh coccyx() {
    CanalFrame frame = sac.canal().frame(sac.canal().lengthMm());
    return Marks.oval(
        around.ends().coccyxDorsalMm(),
        new Vector3d(frame.right()).mul(4),
        new Vector3d(frame.anterior()).mul(1.3),
        new Vector3d(frame.down()).mul(-4.5));
  }

  private static void add(List<ColumnMesh> meshes, String id, TriangleMesh mark) {
    meshes.add(mesh(id, mark, mark));
  }

  private static ColumnMesh mesh(String id, TriangleMesh full, TriangleMesh reduced) {
    return new ColumnMesh(StructureId.of(id), full, reduced);
  }

  /** The pose that they were formed for. */
  SpinePose pose() {
    return pose;
  }
}
