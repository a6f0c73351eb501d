package sutura.scene;

import java.util.Locale;

/** The six anatomical views, and the two that the program opens with. */
public enum StandardView {
  ANTERIOR(0, 0),
  LEFT(90, 0),
  POSTERIOR(180, 0),
  RIGHT(270, 0),
  SUPERIOR(180, 90),
  INFERIOR(0, -90),
  /** A head from the left front and above. */
  THREE_QUARTER(38, 14),
  /** Skull and column, more from the side, so that the curves of the column are seen. */
  AXIS(58, 5);

  private final double azimuthDeg;
  private final double elevationDeg;

  StandardView(double azimuthDeg, double elevationDeg) {
    this.azimuthDeg = azimuthDeg;
    this.elevationDeg = elevationDeg;
  }

  /** As on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public double azimuthDeg() {
    return azimuthDeg;
  }

  public double elevationDeg() {
    return elevationDeg;
  }
}
