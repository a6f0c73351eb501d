package sutura.csf.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sutura.anatomy.StructureId;
import sutura.csf.FlowRefused;
import sutura.geometry.LabelVolume;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;
import sutura.testing.ModelFixture;

/** A head and a spine of boxes, with everything that fluid needs; 1 mm voxels, right is +x. */
final class BoxAxis {
  static final VoxelGrid GRID = new VoxelGrid(30, 16, 60, -14.5, 0, 0, 1);
  static final StructureId GRANULATIONS = StructureId.of("arachnoid-granulations");

  private final List<StructureId> ids = new ArrayList<>();
  private final byte[] codes = new byte[GRID.size()];
  private final Map<StructureId, TriangleMesh> surfaces = new HashMap<>();

  BoxAxis() {
    skull();
    ventricles();
    spine();
    surfaces.put(GRANULATIONS, ModelFixture.box(-3, 5, 56, 3));
  }

  private void skull() {
    fill("cranial-dura", 1, 28, 1, 14, 23, 57);
    fill("subarachnoid-space", 2, 27, 2, 13, 24, 56);
    fill("cerebral-hemisphere-left", 4, 14, 4, 12, 26, 54);
    fill("cerebral-hemisphere-right", 15, 25, 4, 12, 26, 54);
    fill("cerebellum", 4, 25, 4, 12, 26, 33);
    fill("ethmoid-bone", 13, 16, 13, 13, 23, 23);
  }

  private void ventricles() {
    fill("lateral-ventricle-left", 6, 11, 5, 10, 46, 51);
    fill("lateral-ventricle-left", 12, 12, 7, 8, 46, 46);
    fill("lateral-ventricle-right", 18, 23, 5, 10, 46, 51);
    fill("lateral-ventricle-right", 17, 17, 7, 8, 46, 46);
    fill("third-ventricle", 13, 16, 6, 9, 40, 47);
    fill("cerebral-aqueduct", 14, 15, 7, 8, 33, 39);
    fill("fourth-ventricle", 12, 17, 6, 9, 28, 32);
    fill("fourth-ventricle", 14, 15, 5, 5, 29, 29);
    fill("posterior-cerebellomedullary-cistern", 14, 15, 3, 4, 29, 29);
    fill("fourth-ventricle", 9, 11, 7, 8, 30, 30);
    fill("lateral-cerebellomedullary-cistern-left", 3, 8, 7, 8, 30, 30);
    fill("fourth-ventricle", 18, 20, 7, 8, 30, 30);
    fill("lateral-cerebellomedullary-cistern-right", 21, 26, 7, 8, 30, 30);
    fill("choroid-plexus-of-lateral-ventricle-left", 8, 9, 7, 8, 48, 48);
    fill("choroid-plexus-of-lateral-ventricle-right", 20, 21, 7, 8, 48, 48);
    fill("choroid-plexus-of-third-ventricle", 14, 15, 6, 6, 43, 43);
    fill("choroid-plexus-of-fourth-ventricle", 14, 15, 9, 9, 30, 30);
  }

  private void spine() {
    fill("spinal-dura", 9, 20, 4, 13, 1, 22);
    fill("spinal-subarachnoid-space", 10, 19, 5, 12, 2, 23);
    fill("spinal-cord", 14, 15, 8, 9, 6, 23);
    fill("lumbar-cistern", 10, 19, 5, 12, 2, 5);
    fill("anulus-fibrosus-c2-c3", 13, 16, 14, 14, 18, 18);
    fill("vertebra-t1", 13, 16, 14, 14, 9, 11);
    fill("spinal-subarachnoid-space", 20, 25, 8, 9, 8, 9);
    fill("spinal-nerve-roots-right", 19, 25, 8, 8, 8, 8);
    fill("spinal-subarachnoid-space", 4, 9, 8, 9, 8, 9);
    fill("spinal-nerve-roots-left", 4, 10, 8, 8, 8, 8);
    fill("spinal-nerve-roots-left", 11, 11, 8, 8, 8, 14);
  }

  /** Gives a box of voxels, bounds included, to a structure. */
  BoxAxis fill(String id, int i0, int i1, int j0, int j1, int k0, int k1) {
    StructureId structure = StructureId.of(id);
    if (!ids.contains(structure)) {
      ids.add(structure);
    }
    byte code = (byte) (ids.indexOf(structure) + 1);
    for (int k = k0; k <= k1; k++) {
      for (int j = j0; j <= j1; j++) {
        for (int i = i0; i <= i1; i++) {
          codes[GRID.index(i, j, k)] = code;
        }
      }
    }
    return this;
  }

  BoxAxis surface(String id, TriangleMesh mesh) {
    surfaces.put(StructureId.of(id), mesh);
    return this;
  }

  /** A structure has no voxel left. */
  BoxAxis without(String id, String instead) {
    byte code = (byte) (ids.indexOf(StructureId.of(id)) + 1);
    byte other = (byte) (ids.indexOf(StructureId.of(instead)) + 1);
    for (int voxel = 0; voxel < codes.length; voxel++) {
      if (codes[voxel] == code) {
        codes[voxel] = other;
      }
    }
    return this;
  }

  Lattice lattice() {
    return new Lattice(new LabelVolume(GRID, codes), ids);
  }

  FlowDomains read() throws FlowRefused {
    return FlowDomains.of(lattice(), surfaces, Progress.NONE);
  }
}
