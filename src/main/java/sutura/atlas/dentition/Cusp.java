package sutura.atlas.dentition;

/**
 * A cusp of a tooth's crown.
 *
 * @param xMm place of the tip towards the midline, from the crown's middle
 * @param yMm place of the tip towards lip or cheek
 * @param heightMm height of the tip above the cervical line
 * @param slope fall of its sides, mm for each mm
 */
record Cusp(double xMm, double yMm, double heightMm, double slope) {
  private static final double TIP_RADIUS_MM = 0.7;

  double heightAt(double x, double y) {
    double distance = Math.hypot(x - xMm, y - yMm);
    double rounded = Math.sqrt(distance * distance + TIP_RADIUS_MM * TIP_RADIUS_MM);
    return heightMm - slope * (rounded - TIP_RADIUS_MM);
  }
}
