package sutura.biomech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Matrix4x3dc;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.Box;
import sutura.geometry.LabelVolume;
import sutura.geometry.VoxelGrid;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.ModelFolder;
import sutura.model.Problem;
import sutura.model.VolumeEntry;
import sutura.model.VolumeReader;
import sutura.nifti.NiftiVolume;

/** Reads what lies where in the head from a folder of models. */
public final class SkullLabelsReader {
  private static final StructureId FRONTAL = StructureId.of("frontal-bone");

  private SkullLabelsReader() {}

  /** The labels if they can be used, and every fault that was met. */
  public record Reading(Optional<SkullLabels> labels, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the label volume of the head that the folder's manifest names. */
  public static Reading read(ModelFolder folder) {
    LoadedModel listed = folder.listed();
    List<Problem> problems = new ArrayList<>();
    Optional<VolumeEntry> entry = volume(listed);
    if (entry.isEmpty()) {
      problems.add(
          Problem.error(
              "manifest.json", "volumes", "names no label volume with the bones of the skull"));
      return new Reading(Optional.empty(), problems);
    }
    VolumeReader.Reading reading = folder.volume(entry.get());
    problems.addAll(reading.problems());
    return new Reading(
        reading.volume().map(volume -> labels(listed, entry.get(), volume)), problems);
  }

  /** The entry of the label volume that has the bones of the skull. */
  public static Optional<VolumeEntry> volume(LoadedModel listed) {
    return listed.volumes().stream()
        .filter(v -> v.kind() == VolumeEntry.Kind.LABELS && v.label(FRONTAL).isPresent())
        .findFirst();
  }

  private static SkullLabels labels(LoadedModel listed, VolumeEntry entry, NiftiVolume volume) {
    Matrix4x3dc place = entry.mmFromVoxel();
    VoxelGrid grid =
        new VoxelGrid(
            volume.nx(),
            volume.ny(),
            volume.nz(),
            place.m30(),
            place.m31(),
            place.m32(),
            place.m00());
    SortedMap<Integer, StructureId> structures = new TreeMap<>();
    entry.regions().forEach((label, region) -> structures.put(label, region.id()));
    return new SkullLabels(
        new LabelVolume(grid, volume.bytes()), structures, listed.landmarksMm(), spine(listed));
  }

  private static SortedMap<StructureId, Box> spine(LoadedModel listed) {
    SortedMap<StructureId, Box> boxes = new TreeMap<>();
    for (ModelEntry entry : listed.entries().values()) {
      Structure structure = entry.structure();
      if (structure.group().value().equals("spine") && structure.tissue() == Tissue.BONE) {
        boxes.put(structure.id(), entry.boxMm());
      }
    }
    return boxes;
  }
}
