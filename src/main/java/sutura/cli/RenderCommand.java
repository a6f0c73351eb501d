package sutura.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.joml.Vector3d;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.app.HeadlessRun;
import sutura.app.Home;
import sutura.app.Loading;
import sutura.export.PngWriter;
import sutura.export.SceneHandover;
import sutura.files.WholeFile;
import sutura.model.ModelEntry;
import sutura.model.Problem;
import sutura.platform.GraphicsException;
import sutura.render.Detail;
import sutura.render.Quality;
import sutura.scene.SceneState;
import sutura.ui.Recording;
import sutura.ui.UiSettings;

/** Draws a picture without a display. */
@Command(
    name = "render",
    description = "Draw a picture; no display is needed.",
    mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  /** A wider lens would see round the head. */
  private static final int WIDEST_LENS_MM = 100;

  /** Framed by the boxes round the meshes, things are smaller than framed by the meshes. */
  private static final double BOXES_ARE_WIDER = 1.2;

  @Option(names = "--output", required = true, paramLabel = "P.png", description = "The picture.")
  private Path output = Path.of("sutura.png");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = PictureSize.Converter.class,
      description = "Pixels; 1280x720 if not given.")
  private PictureSize size = new PictureSize(1280, 720);

  @Mixin private SceneOptions scene = new SceneOptions();
  @Mixin private ModelsOption models = new ModelsOption();

  @Option(names = "--transparent", description = "Nothing behind the model.")
  private boolean transparent;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = {
        "Samples a pixel: 1 to 256. If not given 1, which is antialiased too, or 4 without a",
        "background and in print style.",
        "From 16 on the whole studio casts soft shadows; 64 are a good still."
      })
  private @Nullable Integer samples;

  @Option(
      names = "--depth-of-field",
      paramLabel = "MM",
      description = {
        "Diameter of the lens: what is before or behind the surface in the picture's middle blurs.",
        "0, all is sharp, if not given; needs --samples 16 or more, and perspective."
      })
  private double apertureMm;

  @Option(
      names = "--handover",
      paramLabel = "FILE.json",
      description = "Also write the camera, lights and colours, for another renderer.")
  private @Nullable Path handover;

  @Option(
      names = "--solver",
      paramLabel = "table|live",
      description = {
        "With --press: as the table of solutions has it, or each skull solved now, which takes",
        "some seconds; if not given, solved only where the table has nothing."
      })
  private @Nullable String solver;

  @Option(names = "--ui", description = "The whole interface instead of the model alone.")
  private boolean interfaceToo;

  @Option(
      names = "--client",
      description = "With --ui: the view for talking with a client, in plain words.")
  private boolean client;

  @Option(
      names = "--panel",
      paramLabel = "ID",
      description = "With --ui: cut the picture to one part of the interface.")
  private @Nullable String panel;

  @Option(
      names = "--text-scale",
      paramLabel = "80..250",
      description = "Size of all text in percent.")
  private int textScalePercent = 100;

  @Option(
      names = "--commands",
      paramLabel = "FILE",
      description = "With --ui: play what a person does, one action a line.")
  private @Nullable Path commands;

  @Option(
      names = "--orientation",
      description = "Letters for the patient's sides and a scale, as --labels has them too.")
  private boolean orientation;

  @Option(names = "--lang", paramLabel = "de", description = "Language of the names.")
  private String language = "en";

  @Spec private CommandSpec spec;

  private Optional<String> withoutFlow = Optional.empty();

  @Override
  public Integer call() throws IOException, GraphicsException {
    check();
    Recording recording = recording();
    CompletableFuture<Loading> loading =
        Loading.start(
            models.folder(),
            scene::unframed,
            interfaceToo,
            interfaceToo ? Loading.Enough.FULL : this::farAway);
    warn(scene.check(Catalogue.builtIn(), models.folder()));
    Usable.output(output);
    HeadlessRun.Still still =
        new HeadlessRun.Still(
            size.widthPx(),
            size.heightPx(),
            this::opening,
            transparent,
            new Quality(true, true, samples(), false),
            apertureMm,
            orientation,
            settings(),
            "live".equals(solver));
    WholeFile.write(output, png(loading.thenApply(this::usable), still, recording));
    return withoutFlow.map(this::tellWithoutFlow).orElse(ExitCode.DONE);
  }

  private int samples() {
    Integer asked = samples;
    return asked != null ? asked : transparent || scene.isPrint() ? 4 : 1;
  }

  private SceneState opening(Loading loaded, double aspect) {
    SceneState opening = scene.scene(loaded, aspect);
    if (apertureMm > 0 && opening.camera().orthographic()) {
      throw CommandFailure.badInput("--depth-of-field goes without --orthographic");
    }
    return opening;
  }

  /** What a picture of this size shows from so far away that fewer triangles do. */
  private Set<StructureId> farAway(Loading listed, Set<StructureId> shown) {
    SceneState opening = scene.scene(listed, (double) size.widthPx() / size.heightPx());
    Detail detail =
        Detail.of(
            opening,
            opening.camera(),
            size.heightPx() * BOXES_ARE_WIDER,
            listed.model().entries().values().stream().map(ModelEntry::structure).toList());
    Vector3d still = new Vector3d();
    return shown.stream()
        .filter(
            id ->
                listed.model().entry(id).filter(e -> detail.isCoarse(e.boxMm(), still)).isPresent())
        .collect(Collectors.toSet());
  }

  private Loading usable(Loading loaded) {
    Usable.model(loaded.model());
    warn(loaded.model().problems());
    return loaded;
  }

  private byte[] png(
      CompletableFuture<Loading> loading, HeadlessRun.Still still, Recording recording)
      throws GraphicsException, IOException {
    if (!interfaceToo) {
      HeadlessRun.Drawn drawn = HeadlessRun.draw(Home.locate(), loading, still);
      if (handover != null) {
        SceneHandover.write(handover, drawn.frame(), size.widthPx(), size.heightPx());
      }
      tellLeftOut(drawn.namesLeftOut());
      withoutFlow = drawn.flowRefused();
      return drawn.png().join();
    }
    HeadlessRun.Played played =
        HeadlessRun.play(
            Home.locate(),
            loading,
            still,
            scene.goal().destination().map(to -> new HeadlessRun.Goal(to, !scene.isFramed())),
            recording,
            Optional.ofNullable(panel));
    if (!played.problems().isEmpty()) {
      throw CommandFailure.badInput(played.problems().get(0).line());
    }
    return PngWriter.encode(played.picture());
  }

  private UiSettings settings() {
    return UiSettings.DEFAULT
        .withTextScale(textScalePercent / 100.0)
        .withLanguage(language)
        .withReducedMotion(true)
        .withClient(client)
        .withProjector(!interfaceToo);
  }

  private int tellWithoutFlow(String why) {
    spec.commandLine()
        .getErr()
        .println("sutura: " + why + "; " + output + " shows the scene without fluid in motion");
    spec.commandLine().getErr().flush();
    return ExitCode.BAD_INPUT;
  }

  private void tellLeftOut(int names) {
    if (names > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "sutura: "
                  + names
                  + " names found no room; take a larger --size, a smaller --text-scale or fewer"
                  + " --label-groups");
      spec.commandLine().getErr().flush();
    }
  }

  private void checkLanguage() {
    if (!UiSettings.LANGUAGES.contains(language)) {
      throw CommandFailure.badInput(
          "--lang: expected one of "
              + String.join(", ", UiSettings.LANGUAGES)
              + ", found \""
              + language
              + "\"");
    }
  }

  private void check() {
    checkLanguage();
    if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw CommandFailure.badInput(
          "--output: expected a file name that ends in .png, found \"" + output + "\"");
    }
    if (samples() < 1 || samples() > Quality.MOST_SAMPLES) {
      throw CommandFailure.badInput(
          "--samples: expected 1 to " + Quality.MOST_SAMPLES + ", found " + samples());
    }
    checkLens();
    if (textScalePercent < 80 || textScalePercent > 250) {
      throw CommandFailure.badInput(
          "--text-scale: expected 80 to 250 percent, found " + textScalePercent);
    }
    if (solver != null && !solver.equals("table") && !solver.equals("live")) {
      throw CommandFailure.badInput("--solver: expected table or live, found \"" + solver + "\"");
    }
    if (handover != null && interfaceToo) {
      throw CommandFailure.badInput("--handover goes without --ui");
    }
    if (handover != null && scene.isMoved()) {
      throw CommandFailure.badInput(
          "--handover goes without --nutation, --press, --claimed and the --goto of a claim");
    }
    if (handover != null && scene.isFlow()) {
      throw CommandFailure.badInput("--handover goes without --flow");
    }
    if (handover != null && scene.isCut()) {
      throw CommandFailure.badInput("--handover goes without --cut");
    }
    if (!interfaceToo && (panel != null || commands != null || client)) {
      throw CommandFailure.badInput("--panel, --commands and --client need --ui");
    }
  }

  private void checkLens() {
    if (!(apertureMm >= 0 && apertureMm <= WIDEST_LENS_MM)) {
      throw CommandFailure.badInput(
          "--depth-of-field: expected 0 to " + WIDEST_LENS_MM + " mm, found " + apertureMm);
    }
    if (apertureMm > 0 && samples() < Quality.LIGHT_SAMPLES) {
      throw CommandFailure.badInput(
          "--depth-of-field needs --samples " + Quality.LIGHT_SAMPLES + " or more");
    }
    if (apertureMm > 0 && (interfaceToo || handover != null)) {
      throw CommandFailure.badInput("--depth-of-field goes without --ui and --handover");
    }
  }

  private Recording recording() {
    Path file = commands;
    if (file == null) {
      return new Recording("", List.of());
    }
    try {
      Recording.Parsed parsed =
          Recording.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
      if (!parsed.problems().isEmpty()) {
        throw CommandFailure.badInput(parsed.problems().get(0).line());
      }
      return parsed.recording();
    } catch (IOException e) {
      throw CommandFailure.badInput(
          file
              + ": cannot be read ("
              + e.getClass().getSimpleName()
              + "); name a text file of"
              + " recorded commands");
    }
  }

  private void warn(List<Problem> problems) {
    problems.forEach(p -> spec.commandLine().getErr().println("sutura: " + p.line()));
    spec.commandLine().getErr().flush();
  }
}
