package sutura.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.scene.Appearance;
import sutura.scene.IdSelector;
import sutura.scene.SceneCommand;
import sutura.scene.SurfaceStyle;

/** What a command line says of single structures: which are shown, and how. */
final class StructureOptions {
  @Option(names = "--isolate", paramLabel = "IDS", description = "Show these alone.")
  private @Nullable String isolate;

  @Option(names = "--show", paramLabel = "IDS", description = "Show these.")
  private @Nullable String show;

  @Option(names = "--hide", paramLabel = "IDS", description = "Hide these.")
  private @Nullable String hide;

  @Option(names = "--fade", paramLabel = "IDS", description = "Let these be seen through.")
  private @Nullable String fade;

  @Option(names = "--xray", paramLabel = "IDS", description = "Show these as on a radiograph.")
  private @Nullable String xray;

  @Option(names = "--ghost", paramLabel = "IDS", description = "Show these as pale shells.")
  private @Nullable String ghost;

  @Option(
      names = "--peel",
      paramLabel = "0..4|LAYER",
      converter = PeelDepth.class,
      description = {
        "Take layers away from outside: bone, dura, arachnoid or pia and all before it,",
        "or a number from 0, none, to 4, all but the ventricles."
      })
  private @Nullable Double peel;

  @Option(names = "--uncut", paramLabel = "IDS", description = "Planes do not cut these.")
  private @Nullable String uncut;

  /** Whether some structures are shown alone. */
  boolean isIsolated() {
    return isolate != null;
  }

  /** Fails if an option names what there is not. */
  void check(Catalogue catalogue) {
    commands(catalogue);
  }

  /** The changes to a scene, in the order in which they are made. */
  List<SceneCommand> commands(Catalogue catalogue) {
    Commands commands = new Commands(new IdSelector(catalogue), new ArrayList<>());
    commands.add(isolate, "--isolate", SceneCommand.Isolate::new);
    commands.add(show, "--show", ids -> new SceneCommand.SetVisible(ids, true));
    commands.add(hide, "--hide", ids -> new SceneCommand.SetVisible(ids, false));
    commands.add(fade, "--fade", ids -> new SceneCommand.SetOpacity(ids, Appearance.FADED));
    commands.add(xray, "--xray", ids -> new SceneCommand.SetStyle(ids, SurfaceStyle.XRAY));
    commands.add(ghost, "--ghost", ids -> new SceneCommand.SetStyle(ids, SurfaceStyle.GHOST));
    if (peel != null) {
      commands.list().add(new SceneCommand.SetPeel(peel));
    }
    commands.add(uncut, "--uncut", ids -> new SceneCommand.SetCut(ids, false));
    return commands.list();
  }

  private record Commands(IdSelector selector, List<SceneCommand> list) {
    void add(
        @Nullable String text, String option, Function<Set<StructureId>, SceneCommand> command) {
      if (text != null) {
        list.add(command.apply(StructureChoice.select(selector, text, option)));
      }
    }
  }
}
