package sutura.atlas.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.brain.Brain;
import sutura.atlas.brain.BrainRegion;
import sutura.atlas.meninges.DuralFolds;
import sutura.atlas.meninges.Membranes;
import sutura.atlas.meninges.Sinus;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.MeshVoxels;
import sutura.atlas.volume.Voxels;
import sutura.geometry.Box;
import sutura.geometry.FloatVolume;
import sutura.geometry.LabelVolume;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.model.VolumeEntry;

/**
 * One label volume of everything in the head: bones one by one, teeth, sutures, dura and its folds,
 * sinuses, subarachnoid space and cisterns, brain, ventricles, plexuses.
 *
 * <p>The arachnoid is thinner than a voxel: it is the border between dura and subarachnoid space.
 *
 * @param volume number of each place, 0 where there is nothing
 * @param regions what each number stands for
 */
public record HeadLabels(LabelVolume volume, SortedMap<Integer, VolumeEntry.Region> regions) {
  /** Edge of a voxel, mm: half the aqueduct's width. */
  private static final double SPACING_MM = 0.75;

  private static final double MARGIN_MM = 1.5;

  /** Depth of the subarachnoid space below the inside of the skull, mm. Source: MENINGES.md. */
  private static final float DURA_MM = 1.1f;

  /** Half the thickness of a fold: no voxel may be passed through it, mm. */
  private static final float HALF_FOLD_MM = 0.42f;

  /** Bone may take what lies no deeper than this in the smoothed cavity, mm. */
  private static final float BONE_MM = 0.5f;

  private static final String[] FOLDS = {
    "falx-cerebri", "tentorium-cerebelli", "falx-cerebelli", "diaphragma-sellae"
  };

  public HeadLabels {
    regions = Collections.unmodifiableSortedMap(new TreeMap<>(regions));
  }

  /**
   * Labels a head.
   *
   * @param solids meshes of bones, sutures and teeth
   */
  public static HeadLabels of(
      Map<StructureId, TriangleMesh> solids, HeadFields head, Membranes membranes, Brain brain) {
    Box box =
        solids.values().stream().map(TriangleMesh::box).reduce(boxOf(head.grid()), Box::union);
    Painter painter = new Painter(MeshVoxels.around(box, SPACING_MM, MARGIN_MM), head);
    solids.keySet().forEach(painter::number);
    painter.paintInside(brain);
    for (String fold : FOLDS) {
      painter.paintFold(StructureId.of(fold), membranes);
    }
    painter.paintSinuses(membranes.folds());
    brain.plexusMm().forEach(painter::paintPlexus);
    painter.paintLines(brain);
    painter.seal(brain);
    solids.forEach(painter::paintSolid);
    return painter.finished();
  }

  private static Box boxOf(VoxelGrid grid) {
    return new Box(
        new Vector3d(grid.x0Mm(), grid.y0Mm(), grid.z0Mm()),
        new Vector3d(grid.xMm(grid.nx() - 1), grid.yMm(grid.ny() - 1), grid.zMm(grid.nz() - 1)));
  }

  /** Puts one structure after the other into the volume. */
  private static final class Painter {
    private final VoxelGrid grid;
    private final HeadFields head;
    private final byte[] labels;

    /** Voxel of the fields nearest to each voxel, -1 outside of them. */
    private final int[] inFields;

    private final Map<StructureId, Integer> numbers = new LinkedHashMap<>();

    Painter(VoxelGrid grid, HeadFields head) {
      this.grid = grid;
      this.head = head;
      labels = new byte[grid.size()];
      inFields = new int[grid.size()];
      VoxelGrid fields = head.grid();
      Voxels.forEach(
          grid,
          (v, x, y, z) -> {
            int[] at = Voxels.nearest(fields, x, y, z);
            inFields[v] =
                fields.contains(at[0], at[1], at[2]) ? fields.index(at[0], at[1], at[2]) : -1;
          });
    }

    byte number(StructureId id) {
      int number = numbers.computeIfAbsent(id, key -> numbers.size() + 1);
      if (number > VolumeEntry.MOST_LABEL) {
        throw new IllegalStateException("more structures than labels: " + numbers.size());
      }
      return (byte) number;
    }

    void paintInside(Brain brain) {
      byte dura = number(StructureId.of("cranial-dura"));
      List<Byte> spaces = new ArrayList<>();
      spaces.add((byte) 0);
      spaces.add(number(StructureId.of("subarachnoid-space")));
      brain.cisterns().forEach(id -> spaces.add(number(id)));
      byte[] regions = new byte[BrainRegion.values().length + 1];
      for (BrainRegion region : BrainRegion.values()) {
        regions[region.label()] = number(region.id());
      }
      for (int v = 0; v < labels.length; v++) {
        int f = inFields[v];
        if (f < 0) {
          continue;
        }
        boolean above = head.aboveMagnumMm()[f] > 0;
        if (brain.regions()[f] != 0) {
          labels[v] = regions[brain.regions()[f]];
        } else if (above && brain.space()[f] != 0) {
          labels[v] = spaces.get(brain.space()[f]);
        } else if (above && head.cavityMm()[f] < 0) {
          labels[v] = head.cavityMm()[f] < -DURA_MM ? spaces.get(1) : dura;
        }
      }
    }

    void paintFold(StructureId fold, Membranes membranes) {
      TriangleMesh mesh = membranes.full().get(fold);
      if (mesh == null) {
        return;
      }
      byte number = number(fold);
      boolean[] own = new boolean[labels.length];
      MeshVoxels.visit(grid, mesh, v -> own[v] = true);
      float[] distance = DistanceTransform.to(own, Extent.of(grid), SPACING_MM);
      for (int v = 0; v < labels.length; v++) {
        int f = inFields[v];
        boolean near = f >= 0 && membranes.folds().sheetMm()[f] < HALF_FOLD_MM;
        boolean inside = f >= 0 && head.cavityMm()[f] < 0;
        if (own[v] && inside || near && inside && distance[v] <= 2 * SPACING_MM) {
          labels[v] = number;
        }
      }
    }

    void paintSinuses(DuralFolds folds) {
      byte[] byLabel = new byte[Sinus.values().length + 1];
      for (Sinus sinus : Sinus.values()) {
        byLabel[sinus.label()] = number(sinus.id());
      }
      for (int v = 0; v < labels.length; v++) {
        int f = inFields[v];
        if (f >= 0 && folds.sinus()[f] != 0 && folds.sinusMm()[f] < 0) {
          labels[v] = byLabel[folds.sinus()[f]];
        }
      }
    }

    void paintPlexus(StructureId id, FloatVolume depthMm) {
      byte number = number(id);
      VoxelGrid of = depthMm.grid();
      for (int v = 0; v < labels.length; v++) {
        int[] at =
            Voxels.nearest(
                of,
                grid.xMm(v % grid.nx()),
                grid.yMm(v / grid.nx() % grid.ny()),
                grid.zMm(v / (grid.nx() * grid.ny())));
        if (of.contains(at[0], at[1], at[2])
            && depthMm.values()[of.index(at[0], at[1], at[2])] > 0) {
          labels[v] = number;
        }
      }
    }

    /** Narrow ways of the fluid are one voxel wide at least, and go on from face to face. */
    void paintLines(Brain brain) {
      brain
          .linesMm()
          .forEach(
              (name, line) ->
                  BrainLines.region(name)
                      .ifPresent(region -> paintLine(line, number(region.id()))));
    }

    private void paintLine(List<Vector3dc> line, byte number) {
      int[] last = null;
      for (Vector3dc p : line) {
        int[] at = Voxels.nearest(grid, p.x(), p.y(), p.z());
        while (last != null && !Arrays.equals(last, at)) {
          int axis = farthest(last, at);
          last[axis] += Integer.signum(at[axis] - last[axis]);
          wet(last, number);
        }
        wet(at, number);
        last = at;
      }
    }

    private static int farthest(int[] a, int[] b) {
      int axis = 0;
      for (int other = 1; other < 3; other++) {
        axis = Math.abs(b[other] - a[other]) > Math.abs(b[axis] - a[axis]) ? other : axis;
      }
      return axis;
    }

    private void wet(int[] at, byte number) {
      int v = grid.index(at[0], at[1], at[2]);
      int f = inFields[v];
      int now = labels[v];
      boolean fluid = BrainLines.FLUIDS.stream().anyMatch(id -> now == number(id));
      if (f >= 0 && !fluid && head.cavityMm()[f] < -DURA_MM) {
        labels[v] = number;
      }
    }

    /** Where fluid of a ventricle would touch the subarachnoid space but at an aperture: tissue. */
    void seal(Brain brain) {
      boolean[] ventricle = new boolean[VolumeEntry.MOST_LABEL + 1];
      boolean[] space = new boolean[VolumeEntry.MOST_LABEL + 1];
      byte[] tissue = new byte[VolumeEntry.MOST_LABEL + 1];
      for (BrainRegion region : BrainRegion.values()) {
        ventricle[number(region.id()) & 0xff] = region.isVentricle();
        tissue[number(region.id()) & 0xff] = region.isVentricle() ? 0 : number(region.id());
      }
      space[number(StructureId.of("subarachnoid-space")) & 0xff] = true;
      brain.cisterns().forEach(id -> space[number(id) & 0xff] = true);
      byte[] before = labels.clone();
      int[] steps = {1, -1, grid.nx(), -grid.nx(), grid.nx() * grid.ny(), -grid.nx() * grid.ny()};
      for (int v = steps[4]; v < labels.length - steps[4]; v++) {
        if (!ventricle[before[v] & 0xff] || BrainLines.isAtAperture(brain, grid, v)) {
          continue;
        }
        byte wall = number(BrainRegion.HEMISPHERE_LEFT.id());
        boolean touches = false;
        for (int step : steps) {
          int beside = before[v + step] & 0xff;
          touches |= space[beside];
          wall = tissue[beside] != 0 ? tissue[beside] : wall;
        }
        labels[v] = touches ? wall : labels[v];
      }
    }

    void paintSolid(StructureId id, TriangleMesh mesh) {
      byte number = number(id);
      byte dura = number(StructureId.of("cranial-dura"));
      MeshVoxels.visit(
          grid,
          mesh,
          v -> {
            int f = inFields[v];
            boolean free = labels[v] == 0 || labels[v] == dura && head.cavityMm()[f] > -BONE_MM;
            if (free) {
              labels[v] = number;
            }
          });
    }

    HeadLabels finished() {
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
      return new HeadLabels(new LabelVolume(grid, labels), regions);
    }
  }
}
