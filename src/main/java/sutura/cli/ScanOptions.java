package sutura.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sutura.scene.ScanView;
import sutura.scene.Section;

/** Which scan is shown on section planes, and how bright. */
final class ScanOptions {
  @Option(
      names = "--scan",
      paramLabel = "ct|mri",
      description = "Show the scan on the planes of --cut.")
  private ScanView.@Nullable Source scan;

  @Option(
      names = "--window",
      paramLabel = "W",
      description = "From black to white of the scan: Hounsfield units, intensity of the MRI.")
  private @Nullable Double window;

  @Option(names = "--level", paramLabel = "L", description = "Middle grey of the scan.")
  private @Nullable Double level;

  /**
   * Checks what can be wrong before anything is drawn.
   *
   * @param cut whether there may be a plane to show a scan on
   */
  void check(boolean cut) {
    if (scan != null && !cut) {
      throw CommandFailure.badInput("--scan needs a plane to show the scan on: --cut axial:20");
    }
    if (window != null && !(window > 0 && Double.isFinite(window))) {
      throw CommandFailure.badInput("--window: expected a number above 0, found " + window);
    }
    if (level != null && !Double.isFinite(level)) {
      throw CommandFailure.badInput("--level: expected a number, found " + level);
    }
  }

  /** The planes with the scan as it is asked for. */
  Section on(Section section) {
    if (scan == null && window == null && level == null) {
      return section;
    }
    ScanView first = scan == null ? section.scan() : ScanView.of(scan);
    return section.with(
        new ScanView(
            first.source(),
            level == null ? first.level() : level,
            window == null ? first.window() : window));
  }
}
