package sutura.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sutura.anatomy.Catalogue;
import sutura.model.LoadedModel;
import sutura.scene.PressView;
import sutura.scene.SceneCommand;
import sutura.scene.words.ClaimedWords;
import sutura.scene.words.NutationWords;
import sutura.scene.words.SutureWords;

/** What a command line says of sutures and of what moves: by a load, as measured, as claimed. */
final class MotionOptions {
  @Option(
      names = "--nutation",
      paramLabel = "STUDY[xFACTOR][@PHASE]",
      description = {
        "Turn the sacrum as jacob-kissling-1995, sturesson-1989, goode-2008 or cho-kwak-2020,",
        "magnified by FACTOR (1 if not given), at PHASE: 0 rest, 0.25 nutation, 0.75 the opposite."
      })
  private @Nullable String nutation;

  @Option(
      names = "--sutures",
      paramLabel = "fused|open|soft|age:NN",
      description = "All sutures in one state, or as in the mean of an age, 0 to 90 years.")
  private @Nullable String sutures;

  @Option(
      names = "--press",
      paramLabel = "SPEC",
      description = {
        "Press on the skull: PLACE:FORCE, such as pterion-left:5gf, or a pressure from inside,",
        "10mmHg. Then in any order: fused, open, soft or age:NN; pillow or condyles; xFACTOR or",
        "true-scale; traction; squeeze=PLACE; no-colours; no-arrows."
      })
  private @Nullable String press;

  @Option(
      names = "--beside",
      paramLabel = "states|ages|claim",
      description = {
        "With --press, beside each other: fused, open and soft sutures; 20, 40 and 80 years; or",
        "what is claimed and what is computed."
      })
  private @Nullable String beside;

  @Option(
      names = "--claimed",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "xFACTOR@PHASE",
      description = {
        "Turn the bones as is claimed, hatched and never computed; x100 at 0.25, full flexion, if",
        "not given."
      })
  private @Nullable String claimed;

  @Mixin private FlowOption flow = new FlowOption();

  /** Whether something is drawn out of its place. */
  boolean isGiven() {
    return nutation != null || press != null || claimed != null;
  }

  /** Whether cerebrospinal fluid is shown in motion. */
  boolean isFlow() {
    return flow.isGiven();
  }

  /** Whether it is the skull that is drawn out of its place. */
  boolean isOfHead() {
    return press != null || claimed != null;
  }

  /** Checks everything that can be wrong before anything is drawn. */
  void check(Catalogue catalogue, Path models) throws IOException {
    flow.check(catalogue);
    if (isFlow() && isGiven()) {
      throw CommandFailure.badInput("--flow goes without --nutation, --press and --claimed");
    }
    if (sutures != null) {
      SutureWords.parse(sutures, "--sutures");
    }
    if (nutation != null) {
      NutationWords.parse(nutation, "--nutation");
    }
    if (claimed != null) {
      ClaimedWords.parse(claimed, "--claimed");
    }
    String text = press;
    if (beside != null && text == null) {
      throw CommandFailure.badInput(
          "--beside needs a press, such as --press pterion-left:5gf --beside " + beside);
    }
    besides();
    if (text != null) {
      PressOption option = PressOption.parse(text, catalogue);
      if (sutures != null && option.sutures().isPresent()) {
        throw CommandFailure.badInput(
            "--press names the state of the sutures, and so does --sutures");
      }
      option.check(PressPlaces.of(models));
    }
  }

  /** What of the scene they change, in order. */
  List<SceneCommand> commands(Catalogue catalogue, LoadedModel model) {
    List<SceneCommand> commands = new ArrayList<>();
    if (sutures != null) {
      commands.add(SutureWords.parse(sutures, "--sutures").command());
    }
    if (nutation != null) {
      commands.add(
          new SceneCommand.SetNutation(Optional.of(NutationWords.parse(nutation, "--nutation"))));
    }
    if (press != null) {
      PressOption option = PressOption.parse(press, catalogue);
      option.sutures().ifPresent(words -> commands.add(words.command()));
      commands.add(new SceneCommand.SetPress(Optional.of(option.view(besides(), model))));
    }
    if (claimed != null) {
      commands.add(
          new SceneCommand.SetClaimed(Optional.of(ClaimedWords.parse(claimed, "--claimed"))));
    }
    flow.view(model).ifPresent(f -> commands.add(new SceneCommand.SetFlow(Optional.of(f))));
    return commands;
  }

  private PressView.Beside besides() {
    String text = beside;
    return text == null
        ? PressView.Beside.NOTHING
        : switch (text.toLowerCase(Locale.ROOT)) {
          case "states" -> PressView.Beside.STATES;
          case "ages" -> PressView.Beside.AGES;
          case "claim" -> PressView.Beside.CLAIM;
          default ->
              throw CommandFailure.badInput(
                  "--beside: expected states, ages or claim, found \"" + text + "\"");
        };
  }
}
