package sutura.csf.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import sutura.csf.Conductance;
import sutura.csf.FlowPattern;
import sutura.csf.FlowRefused;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSolution;
import sutura.model.ModelFolder;
import sutura.numerics.Progress;

/**
 * Solves all patterns of the scenario that is shown first, by the width of the gaps, and writes
 * them.
 *
 * @param errors how far what was written is from what was solved
 * @param bytes size of the file
 * @param effort of the solution
 */
public record FlowWriting(FieldErrors errors, long bytes, FlowSolution.Effort effort) {
  /**
   * Writes the file of a folder of models into another.
   *
   * @throws FlowRefused if the fluid has a gap, so that no flow can be computed
   */
  public static FlowWriting write(ModelFolder models, Path staged, Progress progress)
      throws FlowRefused, IOException {
    FlowModels flow = FlowModels.withoutShipped(models, progress.part(0, 0.2));
    FlowSolution solved =
        flow.live(
            FlowScenario.shipped().net(),
            Conductance.GAP,
            EnumSet.allOf(FlowPattern.class),
            progress.part(0.2, 0.8));
    progress.report("Writing flow", 0.8);
    StoredFlow stored = StoredFlow.of(solved);
    Path file = staged.resolve(FlowFile.NAME);
    byte[] bytes = FlowFile.bytes(stored, LabelDigests.of(models));
    FlowFile.write(file, bytes);
    FlowSolution restored =
        stored
            .solution(flow.domains(), System.nanoTime())
            .orElseThrow(() -> new IllegalStateException("fields that do not fit themselves"));
    return new FlowWriting(FieldErrors.of(restored, solved), bytes.length, solved.effort());
  }
}
