package sutura.atlas.spine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.joml.Vector3d;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.atlas.column.ColumnMesh;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SkullAbove;
import sutura.atlas.column.SpinePose;
import sutura.atlas.cord.CordSurroundings;
import sutura.atlas.cord.SpinalMeninges;
import sutura.atlas.cord.SpineLabels;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.solid.Solid;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.geometry.BallMesh;
import sutura.geometry.FloatVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.TriangleMesh;
import sutura.model.measure.ColumnMeasures;
import sutura.numerics.Progress;

/**
 * The finished column, with everything in its canal: meshes at two levels of detail.
 *
 * @param meshes one for each structure, in the order of the bodies
 * @param measures what was measured on the meshes at full detail
 * @param labels what lies where along the canal; empty in a preview
 */
public record ColumnModel(
    List<ColumnMesh> meshes, ColumnMeasures measures, Optional<SpineLabels> labels) {
  /** Pieces of soft tissue smaller than this share of the largest are crumbs of carving. */
  private static final double CRUMB_SHARE = 0.002;

  /** Radius of the ball that marks a point, mm. */
  private static final double MARK_MM = 1.5;

  /** What leaves the canal through its side, and so meets bone. */
  private static final Pattern SOFT =
      Pattern.compile("spinal-(dura|arachnoid|nerve-roots-.*)|cauda-equina");

  private static final Set<Tissue> ROUND_CANAL =
      EnumSet.of(Tissue.BONE, Tissue.DISC, Tissue.NUCLEUS, Tissue.LIGAMENT);

  public ColumnModel {
    meshes = List.copyOf(meshes);
  }

  /**
   * The whole column under a skull.
   *
   * @param head the head's label volume, if there is one
   */
  public static ColumnModel of(
      Parameters parameters,
      SkullAbove skull,
      Optional<SpineLabels.Above> head,
      Progress progress) {
    SpinePose pose = SpinePose.of(parameters);
    List<ColumnPart> bodies = ColumnBodies.of(parameters, pose);
    Catalogue catalogue = Catalogue.builtIn();
    List<ColumnPart> carved = ColumnCarving.of(bodies, skull, catalogue);
    List<ColumnMesh> meshes = new ArrayList<>(meshed(carved, catalogue, progress.part(0, 0.8)));
    progress.report("Laying cord and membranes", 0.8);
    densOfAxis(meshes).ifPresent(meshes::add);
    CordSurroundings around = ColumnBodies.around(parameters, pose, skull);
    PressedOff bones = new PressedOff(freeBones(carved, catalogue));
    SpinalMeninges.of(parameters, pose, around).stream()
        .map(mesh -> SOFT.matcher(mesh.id().value()).matches() ? bones.of(mesh) : mesh)
        .forEach(meshes::add);
    progress.report("Measuring the column", 0.9);
    ColumnMeasures measures = measured(meshes).measures();
    progress.report("Labelling the canal", 0.93);
    SpineLabels labels =
        SpineLabels.of(parameters, pose, around, solids(meshes, skull, catalogue), head);
    return new ColumnModel(meshes, measures, Optional.of(labels));
  }

  /** The meshes of bodies, several at a time. */
  static List<ColumnMesh> meshed(List<ColumnPart> parts, Catalogue catalogue, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    return parts.parallelStream()
        .map(
            part -> {
              progress.check();
              ColumnMesh finished = finished(part, catalogue);
              progress.report("Meshing the column", (double) done.incrementAndGet() / parts.size());
              return finished;
            })
        .toList();
  }

  /** The bones as they are: not the segments, which stand for the sacrum. */
  private static List<Solid> freeBones(List<ColumnPart> parts, Catalogue catalogue) {
    return parts.stream()
        .filter(part -> isWholeBone(catalogue.find(part.id()).orElseThrow()))
        .map(ColumnPart::solid)
        .toList();
  }

  private static boolean isWholeBone(Structure structure) {
    return structure.tissue() == Tissue.BONE && !structure.isSegment();
  }

  /** What the canal's labels show round it: bones, discs and ligaments, and the medulla above. */
  private static Map<StructureId, TriangleMesh> solids(
      List<ColumnMesh> meshes, SkullAbove skull, Catalogue catalogue) {
    Map<StructureId, TriangleMesh> solids = new LinkedHashMap<>();
    for (ColumnMesh mesh : meshes) {
      Structure structure = catalogue.find(mesh.id()).orElseThrow();
      if (ROUND_CANAL.contains(structure.tissue())
          && isSpine(structure)
          && !structure.isSegment()) {
        solids.put(mesh.id(), mesh.full());
      }
    }
    solids.put(StructureId.of("medulla-oblongata"), skull.medulla());
    return solids;
  }

  /** The mark at the tip of the dens: the highest point of the axis. */
  private static Optional<ColumnMesh> densOfAxis(List<ColumnMesh> meshes) {
    return meshes.stream()
        .filter(mesh -> mesh.id().equals(Level.C2.id()))
        .findFirst()
        .map(
            axis -> {
              float[] p = axis.full().positionsMm();
              Vector3d tip = new Vector3d(0, 0, Double.NEGATIVE_INFINITY);
              for (int i = 0; i < p.length; i += 3) {
                if (p[i + 2] > tip.z) {
                  tip.set(p[i], p[i + 1], p[i + 2]);
                }
              }
              TriangleMesh ball = BallMesh.of(tip, MARK_MM);
              return new ColumnMesh(StructureId.of("dens-of-axis"), ball, ball);
            });
  }

  private static boolean isSpine(Structure structure) {
    return structure.group().value().equals("spine");
  }

  static ColumnModel measured(List<ColumnMesh> meshes) {
    Map<StructureId, TriangleMesh> full = new LinkedHashMap<>();
    meshes.forEach(mesh -> full.put(mesh.id(), mesh.full()));
    return new ColumnModel(
        meshes, ColumnMeasures.of(full, ColumnPlans.builtIn().frames()), Optional.empty());
  }

  private static ColumnMesh finished(ColumnPart part, Catalogue catalogue) {
    FloatVolume depth = ColumnMesher.sampled(part.solid(), part.stepMm());
    boolean bone =
        catalogue.find(part.id()).map(Structure::tissue).filter(Tissue.BONE::equals).isPresent();
    keepPieces(depth, bone ? 1 : CRUMB_SHARE);
    MaterialMesh surface = ColumnMesher.surface(depth);
    MaterialMesh full = ClosedSurface.simplified(surface, part.triangles());
    MaterialMesh reduced = ClosedSurface.simplified(full, part.reducedTriangles());
    return new ColumnMesh(part.id(), ClosedSurface.surface(full), ClosedSurface.surface(reduced));
  }

  /** Leaves only pieces of at least a share of the largest. */
  private static void keepPieces(FloatVolume depth, double share) {
    float[] values = depth.values();
    boolean[] mask = new boolean[values.length];
    for (int v = 0; v < mask.length; v++) {
      mask[v] = values[v] > 0;
    }
    Components pieces = Components.of(mask, Extent.of(depth.grid()), Components.Connectivity.FACES);
    if (pieces.count() < 2) {
      return;
    }
    int largest = pieces.sizes()[pieces.largest()];
    boolean[] kept = new boolean[pieces.sizes().length];
    for (int piece = 1; piece < kept.length; piece++) {
      kept[piece] = pieces.sizes()[piece] >= share * largest;
    }
    for (int v = 0; v < mask.length; v++) {
      if (mask[v] && !kept[pieces.labels()[v]]) {
        values[v] = (float) -depth.grid().spacingMm();
      }
    }
  }
}
