package sutura.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.anatomy.Catalogue;
import sutura.app.Home;
import sutura.app.UserFolder;
import sutura.csf.shipped.FlowFile;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;
import sutura.model.LoadedModel;
import sutura.model.ModelLoader;
import sutura.model.Problem;
import sutura.model.assimp.AssimpMeshReader;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.render.gl.GlInfo;

/** Says what the program finds on this system: what to send along with a question. */
@Command(
    name = "doctor",
    description = "What the program finds on this system.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @Option(names = "--json", description = "One JSON object on standard output.")
  private boolean json;

  @Mixin private ModelsOption models = new ModelsOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Map<String, JsonValue> facts = new LinkedHashMap<>();
    facts.put("version", JsonValue.of(new SuturaVersion().getVersion()[0]));
    facts.put(
        "java", JsonValue.of(property("java.vm.name") + " " + property("java.runtime.version")));
    facts.put(
        "system",
        JsonValue.of(
            property("os.name") + " " + property("os.version") + " " + property("os.arch")));
    facts.put("processors", JsonValue.of(Runtime.getRuntime().availableProcessors()));
    facts.put("heapMiB", JsonValue.of(Runtime.getRuntime().maxMemory() >> 20));
    boolean graphics = graphics(facts);
    String display = System.getenv("DISPLAY");
    facts.put("display", JsonValue.of(display == null ? "none" : display));
    facts.put("home", JsonValue.of(Home.locate().root().toString()));
    facts.put("settings", JsonValue.of(UserFolder.locate().settings().toString()));
    facts.put("log", JsonValue.of(UserFolder.locate().log().toString()));
    List<Problem> problems = model(facts);
    print(facts, problems);
    if (!graphics) {
      return ExitCode.NO_GRAPHICS;
    }
    return problems.stream().anyMatch(p -> p.severity() != Problem.Severity.WARNING)
        ? ExitCode.BAD_INPUT
        : ExitCode.DONE;
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }

  private static boolean graphics(Map<String, JsonValue> facts) {
    try (HeadlessContext context = HeadlessContext.open()) {
      GlInfo gl = GlInfo.current();
      facts.put("context", JsonValue.of(context.route().toString()));
      facts.put("renderer", JsonValue.of(gl.renderer()));
      facts.put("opengl", JsonValue.of(gl.version()));
      facts.put("software", JsonValue.of(gl.isSoftware()));
      return true;
    } catch (GraphicsException e) {
      facts.put("context", JsonValue.of("none: " + e.getMessage()));
      return false;
    }
  }

  private List<Problem> model(Map<String, JsonValue> facts) {
    LoadedModel model =
        new ModelLoader(new AssimpMeshReader()).load(models.folder(), Catalogue.builtIn(), false);
    String missing = Files.isDirectory(models.folder()) ? "" : " (missing)";
    facts.put("models", JsonValue.of(models.folder() + missing));
    facts.put("structures", JsonValue.of(model.meshes().size()));
    facts.put("flow", JsonValue.of(flow()));
    return model.problems();
  }

  /** The fields of the fluid that ship with the models. */
  private String flow() {
    Path file = models.folder().resolve(FlowFile.NAME);
    try {
      return Files.isRegularFile(file)
          ? String.format(Locale.ROOT, "%s, %.1f MB", file, Files.size(file) / 1e6)
          : "no " + FlowFile.NAME + ": solved when it is first shown";
    } catch (IOException e) {
      return file + " cannot be read";
    }
  }

  private void print(Map<String, JsonValue> facts, List<Problem> problems) {
    PrintWriter out = StandardOutput.of(spec, json);
    if (json) {
      JsonValue.Builder object = JsonValue.object();
      facts.forEach(object::put);
      object.put(
          "problems", JsonValue.array(problems.stream().map(p -> JsonValue.of(p.line())).toList()));
      out.print(JsonCodec.write(object.build()));
    } else {
      facts.forEach((name, value) -> out.printf("%-11s %s%n", name, words(value)));
      problems.forEach(p -> out.println("problem     " + p.line()));
    }
    out.flush();
  }

  private static String words(JsonValue value) {
    return value instanceof JsonValue.Text text ? text.value() : JsonCodec.write(value).strip();
  }
}
