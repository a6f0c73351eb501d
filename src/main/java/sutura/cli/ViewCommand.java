package sutura.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sutura.anatomy.Catalogue;
import sutura.app.HeadlessRun;
import sutura.app.Home;
import sutura.app.Loading;
import sutura.app.UserFolder;
import sutura.app.WindowRun;
import sutura.evidence.review.ClaimScene;
import sutura.knowledge.ClaimStage;
import sutura.model.LoadedModel;
import sutura.model.Problem;
import sutura.platform.GraphicsException;
import sutura.scene.Camera;
import sutura.scene.FlowStage;
import sutura.scene.Region;
import sutura.scene.SceneCodec;
import sutura.scene.SceneCommand;
import sutura.scene.SceneReducer;
import sutura.scene.SceneState;

/** Opens the window. */
@Command(name = "view", description = "Open the window.", mixinStandardHelpOptions = true)
final class ViewCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A scene file (*.sutura.json) to start with.")
  private @Nullable Path file;

  @Option(
      names = "--frame",
      paramLabel = "PART",
      converter = RegionConverter.class,
      description = "Begin with axis, head, spine or sacrum filling the picture.")
  private @Nullable Region frame;

  @Option(
      names = "--client",
      description = "Begin in the view for talking with a client, in plain words; U leaves it.")
  private boolean client;

  @Mixin private GotoOption goal = new GotoOption();
  @Mixin private MotionOptions motion = new MotionOptions();
  @Mixin private ModelsOption models = new ModelsOption();

  @Override
  public Integer call() throws GraphicsException, IOException {
    Catalogue catalogue = Catalogue.builtIn();
    goal.destination();
    motion.check(catalogue, models.folder());
    SceneCodec.Reading reading = reading(catalogue);
    CompletableFuture<Loading> loading =
        Loading.start(
            models.folder(),
            model -> moved(first(reading, catalogue), model),
            true,
            Loading.Enough.REDUCED);
    try {
      WindowRun.open(
          Home.locate(),
          UserFolder.locate(),
          loading.thenApply(ViewCommand::usable),
          new WindowRun.Opening(
              reading.scene(),
              Optional.ofNullable(frame),
              this::moved,
              goal.destination().map(to -> new HeadlessRun.Goal(to, frame == null)),
              client),
          reading.problems());
    } catch (GraphicsException e) {
      throw new GraphicsException(
          e.getMessage() + "; \"sutura render --output P.png\" draws without a display");
    }
    return ExitCode.DONE;
  }

  private SceneCodec.Reading reading(Catalogue catalogue) {
    Path named = file;
    if (named == null) {
      return new SceneCodec.Reading(Optional.empty(), List.<Problem>of());
    }
    SceneState blank = SceneState.initial(Camera.anywhere());
    SceneCodec.Reading reading = SceneCodec.read(named, catalogue, blank);
    if (reading.scene().isEmpty()) {
      throw CommandFailure.badInput(reading.problems().get(0).line());
    }
    return reading;
  }

  private static SceneState first(SceneCodec.Reading reading, Catalogue catalogue) {
    return reading
        .scene()
        .orElseGet(() -> SceneState.initial(Camera.anywhere(), catalogue.structures().values()));
  }

  private SceneState moved(SceneState scene, LoadedModel model) {
    SceneReducer reducer = SceneReducer.forModel(model);
    boolean stage = motion.isFlow() && file == null;
    Catalogue catalogue = Catalogue.builtIn();
    SceneState next = stage ? FlowStage.of(scene, catalogue.structures().values()) : scene;
    Optional<ClaimScene> claim = goal.scene();
    if (claim.isPresent()) {
      ClaimStage claimed = ClaimStage.of(claim.get(), model);
      next = claimed.scene(next, true);
      next = next.withCamera(claimed.turned(next.camera()));
    }
    for (SceneCommand command : motion.commands(catalogue, model)) {
      next = reducer.reduce(next, command);
    }
    return next;
  }

  private static Loading usable(Loading loaded) {
    Usable.model(loaded.model());
    return loaded;
  }
}
