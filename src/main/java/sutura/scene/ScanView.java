package sutura.scene;

/**
 * The scan that is shown in grey on the section planes.
 *
 * @param source which scan
 * @param level value shown as middle grey: Hounsfield units of the CT, intensity of the MRI
 * @param window width of the range from black to white, in the same unit
 */
public record ScanView(Source source, double level, double window) {
  /** Which scan. */
  public enum Source {
    /** Coloured caps of the model. */
    NONE,
    CT,
    MRI
  }

  public static final ScanView NONE = new ScanView(Source.NONE, 300, 2000);

  /** A scan as it is shown at first. */
  public static ScanView of(Source source) {
    return source == Source.MRI ? new ScanView(source, 80, 160) : new ScanView(source, 300, 2000);
  }

  public ScanView {
    if (!(window > 0) || !Double.isFinite(window) || !Double.isFinite(level)) {
      throw new IllegalArgumentException("window " + window + ", level " + level);
    }
  }
}
