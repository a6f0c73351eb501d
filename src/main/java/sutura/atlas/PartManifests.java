package sutura.atlas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.atlas.head.HeadModelFiles;
import sutura.atlas.mesh.SkullModelFiles;
import sutura.atlas.spine.ColumnModelFiles;
import sutura.biomech.table.MobilityFile;
import sutura.csf.shipped.FlowFile;
import sutura.model.Manifest;
import sutura.model.ModelLoader;
import sutura.model.TableEntry;
import sutura.model.VolumeEntry;

/** One manifest of parts that were built now and parts that were built before. */
final class PartManifests {
  private static final Map<AtlasPart, Set<String>> FILES =
      Map.of(
          AtlasPart.SKULL,
          Set.of(SkullModelFiles.FULL, SkullModelFiles.REDUCED),
          AtlasPart.MENINGES,
          Set.of(
              HeadModelFiles.FULL,
              HeadModelFiles.REDUCED,
              HeadModelFiles.LABELS,
              HeadModelFiles.CT,
              HeadModelFiles.MRI),
          AtlasPart.SPINE,
          ColumnModelFiles.FILES,
          AtlasPart.MOBILITY,
          Set.of(MobilityFile.NAME),
          AtlasPart.FLOW,
          Set.of(FlowFile.NAME));

  private PartManifests() {}

  /** The built parts, and what the folder's manifest says of the others, skull first. */
  static Manifest merged(Path folder, Map<AtlasPart, Manifest> built, Catalogue catalogue) {
    Manifest before =
        ModelLoader.readManifest(folder, catalogue)
            .manifest()
            .orElse(new Manifest(List.of(), new TreeMap<>(), Map.of()));
    List<Manifest.Item> items = new ArrayList<>();
    List<VolumeEntry> volumes = new ArrayList<>();
    List<TableEntry> tables = new ArrayList<>();
    SortedMap<String, Vector3dc> landmarks = new TreeMap<>(before.landmarksMm());
    Map<String, Double> measures = new LinkedHashMap<>(before.measures());
    for (AtlasPart part : AtlasPart.values()) {
      Manifest from = built.getOrDefault(part, before);
      Set<String> files = FILES.getOrDefault(part, Set.of());
      from.items().stream().filter(i -> files.contains(i.mesh().file())).forEach(items::add);
      from.volumes().stream().filter(v -> files.contains(v.file())).forEach(volumes::add);
      from.tables().stream().filter(t -> files.contains(t.file())).forEach(tables::add);
    }
    built.values().forEach(part -> measures.putAll(part.measures()));
    built.values().forEach(part -> landmarks.putAll(part.landmarksMm()));
    if (built.containsKey(AtlasPart.SKULL)) {
      landmarks.keySet().retainAll(built.get(AtlasPart.SKULL).landmarksMm().keySet());
    }
    return new Manifest(items, landmarks, measures, volumes, tables);
  }
}
