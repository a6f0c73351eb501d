package sutura.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.GlbCodec;
import sutura.model.GlbNode;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.scene.IdSelector;

/** Writes one GLB of the chosen meshes, for other viewers. */
@Command(
    name = "export",
    description = "One GLB of the meshes, for other viewers.",
    mixinStandardHelpOptions = true)
final class ModelsExportCommand implements Callable<Integer> {
  @Option(
      names = "--merged",
      required = true,
      paramLabel = "FILE.glb",
      description = "Where to write it.")
  private Path output = Path.of("sutura.glb");

  @Option(
      names = "--show",
      paramLabel = "IDS",
      description = "Structures, groups or patterns between commas; all if not given.")
  private @Nullable String show;

  @Mixin private ModelsOption models = new ModelsOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".glb")) {
      throw CommandFailure.badInput("--merged: expected a file that ends in .glb, found " + output);
    }
    Usable.output(output);
    Catalogue catalogue = Catalogue.builtIn();
    Set<StructureId> wanted = wanted(catalogue);
    ModelFolder folder = new ModelLoader(new AssimpMeshReader()).open(models.folder(), catalogue);
    LoadedModel model = folder.listed().with(folder.read(wanted, false));
    Usable.model(model);
    ModelsReport.problems(model.problems(), spec);
    List<GlbNode> nodes = nodes(model, wanted);
    if (nodes.isEmpty()) {
      throw CommandFailure.badInput("--show: no mesh of these structures is in the models");
    }
    GlbCodec.write(output, nodes, extras(nodes));
    return ExitCode.DONE;
  }

  private Set<StructureId> wanted(Catalogue catalogue) {
    if (show == null) {
      return catalogue.structures().keySet();
    }
    IdSelector.Selection selection = new IdSelector(catalogue).select(show, "--show");
    if (!selection.problems().isEmpty()) {
      throw CommandFailure.badInput(selection.problems().get(0).line());
    }
    return selection.ids();
  }

  private static List<GlbNode> nodes(LoadedModel model, Set<StructureId> wanted) {
    List<GlbNode> nodes = new ArrayList<>();
    for (Map.Entry<StructureId, TriangleMesh> mesh : model.meshes().entrySet()) {
      ModelEntry entry = model.entries().get(mesh.getKey());
      if (entry != null && wanted.contains(mesh.getKey())) {
        Map<String, String> extras = new LinkedHashMap<>();
        extras.put("licence", entry.licence());
        extras.put("source", entry.source());
        extras.put("provenance", entry.provenance().word());
        nodes.add(GlbNode.bone(mesh.getKey().value(), mesh.getValue(), extras));
      }
    }
    return nodes;
  }

  private static Map<String, String> extras(List<GlbNode> nodes) {
    Set<String> licences = new TreeSet<>();
    nodes.forEach(node -> licences.add(String.valueOf(node.extras().get("licence"))));
    return Map.of("licence", String.join(" AND ", licences));
  }
}
