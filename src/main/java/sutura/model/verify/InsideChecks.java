package sutura.model.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.InsideTest;
import sutura.geometry.NearSurface;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.Problem;
import sutura.model.VolumeEntry;
import sutura.model.VolumeReader;
import sutura.nifti.NiftiVolume;

/**
 * What is inside the head, held against what a head allows: volumes and widths within those of
 * adults, brain inside its dura, folds not in bone, volumes that fit the manifest. Nothing is asked
 * of a model without a brain.
 */
final class InsideChecks {
  /** How deep a fold of the dura may reach into bone, mm. Source: project demand. */
  private static final double FOLD_IN_BONE_MM = 1;

  /** Volumes counted in voxels may differ from the manifest's by rounding alone, ml. */
  private static final double COUNT_ML = 0.001;

  private static final List<String> FOLDS = List.of("falx-cerebri", "tentorium-cerebelli");

  /**
   * What a measure has to be. Sources: project demand; MENINGES.md section 5; spinal fluid: range
   * of Edsbagge M 2011 Clin Anat 24:733-40.
   */
  private static final Map<String, double[]> RANGES =
      Map.of(
          "brainMl", new double[] {1050, 1300},
          "ventriclesMl", new double[] {35, 60},
          "cranialSubarachnoidSpaceMl", new double[] {120, 190},
          "spinalCsfMl", new double[] {52, 103},
          "duraToPiaP5Mm", new double[] {1.5, 4},
          "duraToPiaP95Mm", new double[] {1.5, 4},
          "lateralVentricleDice", new double[] {0.9, 1});

  private final LoadedModel model;
  private final String file;
  private final SortedMap<String, Double> measures = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private InsideChecks(LoadedModel model, String file) {
    this.model = model;
    this.file = file;
  }

  /**
   * What was measured, and what is wrong.
   *
   * @param measures by name, unit in the name; they take the place of the manifest's
   */
  record Found(SortedMap<String, Double> measures, List<Problem> problems) {}

  /** Examines the inside of a model that was read from a folder. */
  static Found of(LoadedModel model, String folder) {
    InsideChecks checks = new InsideChecks(model, folder);
    checks.volumes();
    if (!checks.of(Tissue.BRAIN).isEmpty()) {
      checks.sums();
      checks.brainInDura();
      FOLDS.forEach(checks::foldInBone);
      checks.ranges();
    }
    return new Found(checks.measures, List.copyOf(checks.problems));
  }

  private List<TriangleMesh> of(Tissue tissue) {
    List<TriangleMesh> meshes = new ArrayList<>();
    model
        .meshes()
        .forEach(
            (id, mesh) -> {
              if (model.entry(id).map(e -> e.structure().tissue() == tissue).orElse(false)) {
                meshes.add(mesh);
              }
            });
    return meshes;
  }

  private void volumes() {
    for (VolumeEntry volume : model.volumes()) {
      VolumeReader.Reading reading = VolumeReader.read(Path.of(file), volume);
      problems.addAll(reading.problems());
      if (volume.kind() == VolumeEntry.Kind.LABELS) {
        reading.volume().ifPresent(voxels -> count(volume, voxels));
      }
    }
  }

  private void count(VolumeEntry volume, NiftiVolume voxels) {
    long[] counts = new long[VolumeEntry.MOST_LABEL + 1];
    for (byte label : voxels.bytes()) {
      counts[label & 0xff]++;
    }
    double voxelMl = Math.abs(volume.mmFromVoxel().determinant()) / 1000;
    double cranial = 0;
    double spinal = 0;
    for (Map.Entry<Integer, VolumeEntry.Region> region : volume.regions().entrySet()) {
      double ml = counts[region.getKey()] * voxelMl;
      if (Math.abs(ml - region.getValue().volumeMl()) > COUNT_ML) {
        error(
            volume.file(),
            String.format(
                Locale.ROOT,
                "label %d, %s, fills %.3f ml, the manifest says %.3f",
                region.getKey(),
                region.getValue().id(),
                ml,
                region.getValue().volumeMl()));
      }
      String id = region.getValue().id().value();
      boolean inCanal = id.equals("spinal-subarachnoid-space") || id.equals("lumbar-cistern");
      spinal += inCanal ? ml : 0;
      cranial += id.equals("subarachnoid-space") || id.contains("cistern") && !inCanal ? ml : 0;
    }
    if (spinal > 0) {
      measures.put("spinalCsfMl", spinal);
    } else {
      measures.put("cranialSubarachnoidSpaceMl", cranial);
    }
  }

  private void sums() {
    double brain = 0;
    double ventricles = 0;
    for (Map.Entry<StructureId, TriangleMesh> part : model.meshes().entrySet()) {
      ModelEntry entry = model.entry(part.getKey()).orElseThrow();
      double ml = part.getValue().volumeMm3() / 1000;
      boolean inHead = !entry.structure().group().value().equals("spinal-meninges");
      brain += inHead && entry.structure().tissue() == Tissue.BRAIN ? ml : 0;
      boolean fluid = entry.structure().tissue() == Tissue.CSF;
      ventricles += fluid && entry.structure().group().value().equals("ventricles") ? ml : 0;
    }
    measures.put("brainMl", brain);
    measures.put("ventriclesMl", ventricles);
  }

  private void brainInDura() {
    TriangleMesh dura = model.meshes().get(StructureId.of("cranial-dura"));
    if (dura == null) {
      return;
    }
    InsideTest wall = new InsideTest(dura);
    int count = 0;
    for (TriangleMesh mesh : of(Tissue.BRAIN)) {
      float[] p = mesh.positionsMm();
      for (int i = 0; i < p.length; i += 3) {
        count += wall.contains(p[i], p[i + 1], p[i + 2]) ? 1 : 0;
      }
    }
    measures.put("brainVerticesInDura", (double) count);
    if (count > 0) {
      error("cranial-dura", count + " vertices of the brain lie in or outside the dura");
    }
  }

  private void foldInBone(String fold) {
    TriangleMesh mesh = model.meshes().get(StructureId.of(fold));
    if (mesh == null) {
      return;
    }
    double deepest = 0;
    for (TriangleMesh bone : of(Tissue.BONE)) {
      deepest = Math.max(deepest, deepestMm(mesh, bone));
    }
    measures.put(fold.replace("-cerebri", "").replace("-cerebelli", "") + "InBoneMm", deepest);
    if (deepest > FOLD_IN_BONE_MM) {
      error(
          fold,
          String.format(
              Locale.ROOT, "reaches %.2f mm into bone, at most 1 mm is allowed", deepest));
    }
  }

  private static double deepestMm(TriangleMesh mesh, TriangleMesh bone) {
    InsideTest inside = new InsideTest(bone);
    NearSurface surface = new NearSurface(bone);
    float[] p = mesh.positionsMm();
    double deepest = 0;
    for (int i = 0; i < p.length; i += 3) {
      if (inside.contains(p[i], p[i + 1], p[i + 2])) {
        double x = p[i];
        double y = p[i + 1];
        double z = p[i + 2];
        double depth =
            surface
                .nearest(x, y, z)
                .map(hit -> hit.pointMm().distance(x, y, z))
                .orElse(NearSurface.REACH_MM);
        deepest = Math.max(deepest, depth);
      }
    }
    return deepest;
  }

  private void ranges() {
    RANGES.forEach(
        (name, range) -> {
          Double value = measures.getOrDefault(name, model.measures().get(name));
          if (value != null && !(value >= range[0] && value <= range[1])) {
            error(
                "measures/" + name,
                String.format(
                    Locale.ROOT, "is %.2f, expected %.2f to %.2f", value, range[0], range[1]));
          }
        });
  }

  private void error(String place, String message) {
    problems.add(Problem.error(file, place, message + "; rebuild the models"));
  }
}
