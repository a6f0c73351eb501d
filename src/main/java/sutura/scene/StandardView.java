package sutura.scene;

/** The six anatomical views, and the three-quarter view that the program opens with. */
public enum StandardView {
  ANTERIOR(0, 0),
  LEFT(90, 0),
  POSTERIOR(180, 0),
  RIGHT(270, 0),
  SUPERIOR(180, 90),
  INFERIOR(0, -90),
  THREE_QUARTER(38, 14);

  private final double azimuthDeg;
  private final double elevationDeg;

  StandardView(double azimuthDeg, double elevationDeg) {
    this.azimuthDeg = azimuthDeg;
    this.elevationDeg = elevationDeg;
  }

  public double azimuthDeg() {
    return azimuthDeg;
  }

  public double elevationDeg() {
    return elevationDeg;
  }
}
