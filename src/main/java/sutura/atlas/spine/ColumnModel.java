package sutura.atlas.spine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.atlas.column.ColumnMesh;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SkullAbove;
import sutura.atlas.column.SpinePose;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
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
 */
public record ColumnModel(List<ColumnMesh> meshes, ColumnMeasures measures) {
  /** Pieces of soft tissue smaller than this share of the largest are crumbs of carving. */
  private static final double CRUMB_SHARE = 0.002;

  public ColumnModel {
    meshes = List.copyOf(meshes);
  }

  /** The whole column under a skull. */
  public static ColumnModel of(Parameters parameters, SkullAbove skull, Progress progress) {
    SpinePose pose = SpinePose.of(parameters);
    List<ColumnPart> bodies = ColumnBodies.of(parameters, pose);
    Catalogue catalogue = Catalogue.builtIn();
    List<ColumnPart> carved = ColumnCarving.of(bodies, skull, catalogue);
    List<ColumnMesh> meshes = new ArrayList<>(meshed(carved, catalogue, progress.part(0, 0.8)));
    progress.report("Laying cord and membranes", 0.8);
    meshes.addAll(ColumnBodies.inCanal(parameters, pose, skull));
    progress.report("Measuring the column", 0.95);
    return measured(meshes);
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

  static ColumnModel measured(List<ColumnMesh> meshes) {
    Map<StructureId, TriangleMesh> full = new LinkedHashMap<>();
    meshes.forEach(mesh -> full.put(mesh.id(), mesh.full()));
    return new ColumnModel(meshes, ColumnMeasures.of(full, ColumnPlans.builtIn().frames()));
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
