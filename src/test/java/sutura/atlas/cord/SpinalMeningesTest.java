package sutura.atlas.cord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.atlas.column.ColumnMesh;
import sutura.atlas.column.Level;
import sutura.atlas.column.Placement;
import sutura.atlas.mri.ForamenMagnum;
import sutura.atlas.sacrum.SacralCanal;
import sutura.geometry.MeshTopology;
import sutura.geometry.NearSurface;
import sutura.geometry.TriangleMesh;

/** The spinal meninges and the cord below the head that comes with the program. */
class SpinalMeningesTest {
  private static CordFixture fixture;
  private static SpinalMeninges forms;
  private static Map<String, ColumnMesh> meshes = Map.of();

  @BeforeAll
  static void build() throws IOException {
    fixture = CordFixture.read();
    CordSurroundings around = fixture.surroundings();
    forms = SpinalMeninges.forms(fixture.parameters(), fixture.pose(), around);
    meshes =
        SpinalMeninges.of(fixture.parameters(), fixture.pose(), around).stream()
            .collect(Collectors.toMap(mesh -> mesh.id().value(), Function.identity()));
  }

  private static TriangleMesh full(String id) {
    return meshes.get(id).full();
  }

  private static Vector3d vertex(TriangleMesh mesh, int v) {
    float[] p = mesh.positionsMm();
    return new Vector3d(p[3 * v], p[3 * v + 1], p[3 * v + 2]);
  }

  @Test
  void everyMeshIsClosedAtBothLevelsOfDetail() {
    Catalogue catalogue = Catalogue.builtIn();
    for (ColumnMesh mesh : meshes.values()) {
      assertTrue(catalogue.find(mesh.id()).isPresent(), mesh.id() + " is in the catalogue");
      for (TriangleMesh surface : List.of(mesh.full(), mesh.reduced())) {
        MeshTopology topology = MeshTopology.of(surface);
        assertTrue(topology.closed() && topology.vertexManifold(), mesh.id() + " " + topology);
        assertEquals(0, topology.degenerateTriangles(), mesh.id().value());
        assertTrue(surface.volumeMm3() > 0, mesh.id() + " is turned outwards");
      }
    }
  }

  @Test
  void sacEndsInTheMiddleThirdOfTheSecondSacralSegment() {
    Vector3d end = forms.sac().centreMm(forms.sac().endMm());
    double top = Double.NEGATIVE_INFINITY;
    double bottom = Double.POSITIVE_INFINITY;
    for (SacralCanal.Station station : fixture.sacrum().stations()) {
      if (station.segment() == 2) {
        top = Math.max(top, station.centreMm().z());
        bottom = Math.min(bottom, station.centreMm().z());
      }
    }
    double share = (top - end.z) / (top - bottom);
    assertTrue(share > 1.0 / 3 && share < 2.0 / 3, "at " + share + " of S2");
    double lowest = full("spinal-dura").box().minMm().z();
    assertTrue(lowest > bottom - 15, "its sleeves end in the canal: " + lowest);
  }

  @Test
  void conusEndsInTheUpperThirdOfL1() {
    CordForm cord = forms.cord();
    Placement place = fixture.pose().of(Level.L1);
    double z = place.localFromWorld(cord.centreMm(cord.tipMm())).z;
    double share = 0.5 - z / fixture.pose().centreHeightMm(Level.L1);
    assertTrue(share > 0 && share < 1.0 / 3, "at " + share + " of L1");
  }

  /** FACTS 7.3: the cord is 42-45 cm long; this column is as long as its bones make it. */
  @Test
  void cordIsAboutAsLongAsPublished() {
    assertEquals(420, forms.cord().lengthMm(), 0.06 * 420);
  }

  @Test
  void filumGoesFromTheConusThroughTheEndOfTheSacToTheCoccyx() {
    List<Vector3dc> inner = forms.filumInternum().points();
    List<Vector3dc> outer = forms.filumExternum().points();
    Vector3d tip = forms.cord().centreMm(forms.cord().tipMm());
    Vector3d end = forms.sac().centreMm(forms.sac().endMm());
    assertTrue(inner.get(0).distance(tip) < 4);
    assertTrue(inner.get(inner.size() - 1).distance(end) < 1.5);
    assertTrue(outer.get(0).distance(end) < 2);
    Vector3dc coccyx = fixture.ends().coccyxDorsalMm();
    assertTrue(outer.get(outer.size() - 1).distance(coccyx) < 1.5);
    double all = forms.filumInternum().lengthMm() + forms.filumExternum().lengthMm();
    assertTrue(all > 200 && all < 300, "whole filum " + all);
  }

  @Test
  void cordLiesInTheArachnoidThisInTheDuraAndThisInTheCanal() {
    DuralSac sac = forms.sac();
    VertebralCanal canal = sac.canal();
    ShellSide dura = forms.duraSide(true);
    ShellSide inner = forms.duraSide(false);
    ShellSide arachnoid = forms.arachnoidSide(true);
    ShellSide lining = forms.arachnoidSide(false);
    for (double along = 3; along < sac.endMm() - 1; along += 2.5) {
      Vector3d middle = sac.centreMm(along);
      for (int k = 0; k < 24; k++) {
        double angle = 2 * Math.PI * k / 24;
        double[] from = {
          canal.frame(along).at(canal.halfWidthMm(along) * Math.cos(angle), 0).distance(middle),
          wall(dura, along, angle).distance(middle),
          wall(inner, along, angle).distance(middle),
          wall(arachnoid, along, angle).distance(middle),
          wall(lining, along, angle).distance(middle)
        };
        for (int i = 2; i < from.length; i++) {
          assertTrue(from[i] < from[i - 1], i + " at " + along + ", " + angle);
        }
        if (along < forms.cord().tipMm() - 1) {
          double free = lining.wall(along, angle).distance(forms.cord().surface(along, angle, 0));
          assertTrue(free > 0.8, "fluid " + free + " at " + along + ", " + angle);
        }
        if (along > DuralSac.FUNNEL_MM) {
          assertTrue(epiduralMm(along, angle) > 0.5, "epidural at " + along + ", " + angle);
        }
      }
    }
  }

  /** A place of a side, on the section of the sac at a place. */
  private static Vector3d wall(ShellSide side, double along, double angle) {
    return along < DuralSac.FUNNEL_MM
        ? side.wall(along, angle)
        : forms.sac().ellipse(along, angle, side.insetMm());
  }

  /** How far the canal's wall is from the dura, measured in the directions of its axes. */
  private static double epiduralMm(double along, double angle) {
    VertebralCanal canal = forms.sac().canal();
    CanalFrame frame = canal.frame(along);
    Vector3d p = forms.duraSide(true).wall(along, angle).sub(frame.centreMm());
    double x = p.dot(frame.right()) / canal.halfWidthMm(along);
    double y = p.dot(frame.anterior()) / canal.halfDepthMm(along);
    return (1 - Math.hypot(x, y)) * Math.min(canal.halfWidthMm(along), canal.halfDepthMm(along));
  }

  @Test
  void thereAre31PairsOfSleevesInOrderThatDoNotMeet() {
    List<RootSleeve> sleeves = forms.sleeves();
    assertEquals(62, sleeves.size());
    Set<SpinalNerve> left = new TreeSet<>();
    double free = 0;
    for (RootSleeve sleeve : sleeves) {
      if (sleeve.side() > 0) {
        assertTrue(sleeve.fromMm() > free, sleeve.nerve().name());
        free = sleeve.toMm();
        assertTrue(sleeve.exit().x() > sleeve.mouth().x(), sleeve.nerve().name());
      } else {
        left.add(sleeve.nerve());
        assertTrue(sleeve.exit().x() < sleeve.mouth().x(), sleeve.nerve().name());
      }
      assertTrue(
          sleeve.at(1).z < sleeve.mouth().z() + 3, sleeve.nerve() + " does not rise from the sac");
    }
    assertEquals(31, left.size());
    assertTrue(free < forms.sac().endMm() - 1);
  }

  @Test
  void nervesLeaveAboveTheirVertebraInTheNeckAndBelowItBeyond() {
    for (RootSleeve sleeve : forms.sleeves()) {
      sleeve
          .nerve()
          .level()
          .ifPresent(
              level -> {
                double z = fixture.pose().of(level).localFromWorld(sleeve.exit()).z;
                assertEquals(sleeve.nerve().leavesAbove(), z > 0, sleeve.nerve() + " at " + z);
              });
    }
  }

  @Test
  void sleevesAreSteeperTheLowerTheyAre() {
    double neck = steepness(SpinalNerve.C5);
    double chest = steepness(SpinalNerve.T6);
    double loin = steepness(SpinalNerve.L4);
    double sacrum = steepness(SpinalNerve.S2);
    assertTrue(neck < chest && chest < loin && loin < sacrum);
  }

  /** Share of the way from mouth to end that goes down. */
  private static double steepness(SpinalNerve nerve) {
    RootSleeve sleeve = forms.sleeves().get(2 * nerve.ordinal());
    Vector3d way = sleeve.at(1).sub(sleeve.mouth());
    return -way.z / way.length();
  }

  @Test
  void duraAndArachnoidContinueThoseOfTheHead() {
    assertTrue(rimGapMm("cranial-dura", "spinal-dura") < 0.5);
    assertTrue(rimGapMm("cranial-arachnoid", "spinal-arachnoid") < 0.5);
  }

  /** The farthest that a vertex of the cranial rim lies from the spinal membrane, mm. */
  private static double rimGapMm(String cranial, String spinal) {
    NearSurface surface = new NearSurface(full(spinal));
    TriangleMesh mesh = fixture.head(cranial);
    double most = 0;
    int rim = 0;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      Vector3d p = vertex(mesh, v);
      double above = ForamenMagnum.plane().aboveMm(p);
      if (above < 0.3) {
        rim++;
        double gap =
            surface
                .nearest(p.x, p.y, p.z)
                .map(hit -> hit.pointMm().distance(p))
                .orElse(NearSurface.REACH_MM);
        most = Math.max(most, gap);
      }
    }
    assertTrue(rim > 50, rim + " vertices of the rim");
    return most;
  }

  @Test
  void cordBeginsWithTheOutlineOfTheMedulla() {
    NearSurface medulla = new NearSurface(fixture.head("medulla-oblongata"));
    for (int k = 0; k < 36; k++) {
      Vector3d p = forms.cord().surface(0, 2 * Math.PI * k / 36, 0);
      double gap = medulla.nearest(p.x, p.y, p.z).map(hit -> hit.pointMm().distance(p)).orElse(2.0);
      assertTrue(gap < 0.1, gap + " at " + k);
    }
  }

  @Test
  void rootsAndCaudaStayInTheFluid() {
    NerveRoots roots = forms.roots(false);
    DuralSac sac = forms.sac();
    ShellSide lining = forms.arachnoidSide(false);
    int strands = 0;
    for (List<Strand> list : List.of(roots.rootStrands(), roots.caudaStrands())) {
      for (Strand strand : list) {
        strands++;
        for (Vector3dc p : strand.points().subList(0, strand.points().size() - 1)) {
          double along = sac.canal().nearestMm(p);
          if (along < DuralSac.FUNNEL_MM + 6) {
            continue;
          }
          CanalFrame frame = sac.frame(along);
          Vector3d q = new Vector3d(p).sub(frame.centreMm());
          double x = q.dot(frame.right()) / sac.halfWidthMm(along, lining.insetMm());
          double y = q.dot(frame.anterior()) / sac.halfDepthMm(along, lining.insetMm());
          assertTrue(Math.hypot(x, y) < 1.02, "strand at " + along);
        }
      }
    }
    assertTrue(strands > 250, strands + " strands");
  }

  @Test
  void caudaHangsBehindTheMiddleOfTheSacBelowTheConus() {
    DuralSac sac = forms.sac();
    double from = sac.canal().alongMm("L2");
    double to = sac.canal().alongMm("L4");
    double behind = 0;
    int count = 0;
    for (Strand strand : forms.roots(false).caudaStrands()) {
      for (Vector3dc p : strand.points()) {
        double along = sac.canal().nearestMm(p);
        if (along > from && along < to) {
          CanalFrame frame = sac.frame(along);
          behind -= new Vector3d(p).sub(frame.centreMm()).dot(frame.anterior());
          count++;
        }
      }
    }
    assertTrue(behind / count > 1, "mean " + behind / count + " mm behind");
  }

  @Test
  void denticulateLigamentHas21TeethBetweenTheRootsThatReachTheDura() {
    List<Double> teeth = forms.denticulate().teethMm();
    assertEquals(21, teeth.size());
    NearSurface ligament = new NearSurface(full("denticulate-ligament-right"));
    for (double tooth : teeth) {
      for (RootSleeve sleeve : forms.sleeves()) {
        assertTrue(tooth < sleeve.fromMm() || tooth > sleeve.toMm(), "tooth at " + tooth);
      }
      Vector3d p = forms.duraSide(false).wall(tooth, 0);
      double gap =
          ligament.nearest(p.x, p.y, p.z).map(hit -> hit.pointMm().distance(p)).orElse(2.0);
      assertTrue(gap < 0.3, "tooth at " + tooth + " ends " + gap + " mm before the dura");
    }
    double last = teeth.get(20);
    VertebralCanal canal = forms.sac().canal();
    assertTrue(last > canal.alongMm("T11") && last < canal.alongMm("L1"));
  }

  @Test
  void cordHasTwoEnlargements() {
    CordForm cord = forms.cord();
    VertebralCanal canal = forms.sac().canal();
    double neck = cord.halfWidthMm(canal.alongMm("C5"));
    double chest = cord.halfWidthMm(canal.alongMm("T6"));
    double loin = cord.halfWidthMm(canal.alongMm("T10"));
    assertTrue(neck > loin && loin > chest, neck + ", " + chest + ", " + loin);
    for (Level level : Level.values()) {
      if (level.compareTo(Level.T11) <= 0) {
        double along = canal.alongMm(level.name());
        assertEquals(11.5, 2 * cord.halfWidthMm(along), 2.6, level + " width");
        assertEquals(7.5, 2 * cord.halfDepthMm(along), 1.5, level + " depth");
      }
    }
  }
}
