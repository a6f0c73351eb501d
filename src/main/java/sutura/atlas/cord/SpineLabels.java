package sutura.atlas.cord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.volume.MeshVoxels;
import sutura.geometry.LabelVolume;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.model.VolumeEntry;

/**
 * One label volume of the vertebral canal from the foramen magnum to the coccyx: epidural space,
 * dura, subarachnoid space and lumbar cistern, cord, roots and filum, and the bones and discs round
 * them as far as they lie in the box.
 *
 * <p>Its voxels lie on the same lattice as those of the head's volume. Just above the foramen
 * magnum it repeats what the head's volume says. Dura is painted as thick as a voxel so that
 * nothing leaks through it: outwards, so that the fluid keeps its volume.
 *
 * @param volume number of each place, 0 where there is nothing
 * @param regions what each number stands for
 * @param measures what was measured, unit in the name
 */
public record SpineLabels(
    LabelVolume volume,
    SortedMap<Integer, VolumeEntry.Region> regions,
    Map<String, Double> measures) {
  /** Edge of a voxel, mm: that of the head's volume. */
  private static final double SPACING_MM = 0.75;

  /** So far it repeats the head's volume above the foramen magnum, mm. */
  private static final double OVERLAP_MM = 3;

  public SpineLabels {
    regions = Collections.unmodifiableSortedMap(new TreeMap<>(regions));
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
  }

  /**
   * What another volume on the same lattice says.
   *
   * @param volume its labels
   * @param regions what they stand for
   */
  public record Above(LabelVolume volume, SortedMap<Integer, VolumeEntry.Region> regions) {
    public Above {
      regions = Collections.unmodifiableSortedMap(new TreeMap<>(regions));
    }

    Optional<StructureId> at(double x, double y, double z) {
      VoxelGrid grid = volume.grid();
      int i = (int) Math.round((x - grid.x0Mm()) / grid.spacingMm());
      int j = (int) Math.round((y - grid.y0Mm()) / grid.spacingMm());
      int k = (int) Math.round((z - grid.z0Mm()) / grid.spacingMm());
      return grid.contains(i, j, k)
          ? Optional.ofNullable(regions.get(volume.labels()[grid.index(i, j, k)] & 0xff))
              .map(VolumeEntry.Region::id)
          : Optional.empty();
    }
  }

  /**
   * Labels the canal.
   *
   * @param solids meshes of the bones, discs and ligaments round it, and of the medulla above it
   * @param head the head's volume, if there is one
   */
  public static SpineLabels of(
      Parameters parameters,
      SpinePose pose,
      CordSurroundings around,
      Map<StructureId, TriangleMesh> solids,
      Optional<Above> head) {
    CanalVolumes shapes = new CanalVolumes(SpinalMeninges.forms(parameters, pose, around));
    Painter painter =
        new Painter(MeshVoxels.around(shapes.canal().box(), SPACING_MM, CanalVolumes.MARGIN_MM));
    painter.paint("spinal-epidural-space", shapes.canal());
    solids.forEach(painter::paint);
    painter.paint("spinal-dura", shapes.sacOutside());
    shapes.sleeves(true).forEach(sleeve -> painter.paint("spinal-dura", sleeve));
    painter.paint("spinal-subarachnoid-space", shapes.sacInside());
    shapes.sleeves(false).forEach(mesh -> painter.paint("spinal-subarachnoid-space", mesh));
    painter.paint("lumbar-cistern", shapes.cistern());
    painter.seal(around);
    shapes.strands().forEach((id, meshes) -> meshes.forEach(mesh -> painter.paint(id, mesh)));
    painter.paint("spinal-cord", shapes.cord());
    TriangleMesh medulla = solids.get(StructureId.of("medulla-oblongata"));
    if (medulla != null) {
      painter.paint("medulla-oblongata", medulla);
    }
    head.ifPresent(above -> painter.copyAbove(above, around));
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("spinalCsfMl", painter.fluidMl(shapes.sacInside()));
    measures.put("lumbosacralCsfMl", painter.fluidMl(shapes.belowT11()));
    return painter.finished(measures);
  }

  private static final class Painter {
    private final VoxelGrid grid;
    private final byte[] labels;
    private final Map<StructureId, Integer> numbers = new LinkedHashMap<>();

    Painter(VoxelGrid grid) {
      this.grid = grid;
      labels = new byte[grid.size()];
    }

    private byte number(StructureId id) {
      int number = numbers.computeIfAbsent(id, key -> numbers.size() + 1);
      if (number > VolumeEntry.MOST_LABEL) {
        throw new IllegalStateException("more structures than labels: " + numbers.size());
      }
      return (byte) number;
    }

    void paint(String id, TriangleMesh mesh) {
      paint(StructureId.of(id), mesh);
    }

    void paint(StructureId id, TriangleMesh mesh) {
      byte number = number(id);
      MeshVoxels.visit(grid, mesh, v -> labels[v] = number);
    }

    /** Where fluid would touch what is outside the sac, a voxel of dura. */
    void seal(CordSurroundings around) {
      byte dura = number(StructureId.of("spinal-dura"));
      byte fat = number(StructureId.of("spinal-epidural-space"));
      boolean[] fluid = new boolean[VolumeEntry.MOST_LABEL + 1];
      fluid[number(StructureId.of("spinal-subarachnoid-space"))] = true;
      fluid[number(StructureId.of("lumbar-cistern"))] = true;
      int layer = grid.nx() * grid.ny();
      int[] steps = {1, -1, grid.nx(), -grid.nx(), layer, -layer};
      for (int v = layer; v < labels.length - layer; v++) {
        boolean outside = labels[v] == fat || labels[v] == 0;
        boolean wet = false;
        for (int step : steps) {
          wet |= fluid[labels[v + step] & 0xff];
        }
        if (outside && wet && around.aboveMagnumMm(place(v)) < -SPACING_MM) {
          labels[v] = dura;
        }
      }
    }

    private Vector3d place(int voxel) {
      return new Vector3d(
          grid.xMm(voxel % grid.nx()),
          grid.yMm(voxel / grid.nx() % grid.ny()),
          grid.zMm(voxel / (grid.nx() * grid.ny())));
    }

    /** Above the foramen magnum what the head's volume says, also where it says nothing. */
    void copyAbove(Above head, CordSurroundings around) {
      for (int v = 0; v < labels.length; v++) {
        Vector3d p = place(v);
        double above = around.aboveMagnumMm(p);
        if (above > OVERLAP_MM) {
          labels[v] = 0;
        } else if (above > 0) {
          labels[v] = head.at(p.x, p.y, p.z).map(this::number).orElse((byte) 0);
        }
      }
    }

    /** Fluid within a body, ml. */
    double fluidMl(TriangleMesh within) {
      byte space = number(StructureId.of("spinal-subarachnoid-space"));
      byte cistern = number(StructureId.of("lumbar-cistern"));
      long[] count = new long[1];
      MeshVoxels.visit(
          grid, within, v -> count[0] += labels[v] == space || labels[v] == cistern ? 1 : 0);
      return count[0] * grid.voxelMm3() / 1000;
    }

    SpineLabels finished(Map<String, Double> measures) {
      long[] counts = new long[VolumeEntry.MOST_LABEL + 1];
      for (byte label : labels) {
        counts[label & 0xff]++;
      }
      SortedMap<Integer, VolumeEntry.Region> regions = new TreeMap<>();
      numbers.forEach(
          (id, number) -> {
            if (counts[number] > 0) {
              double ml = counts[number] * grid.voxelMm3() / 1000;
              regions.put(number, new VolumeEntry.Region(id, ml));
            }
          });
      return new SpineLabels(new LabelVolume(grid, labels), regions, measures);
    }
  }
}
