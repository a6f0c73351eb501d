package sutura.ui;

import imgui.ImDrawList;

/** A small filled shape that stands for something, so that nothing depends on colour alone. */
enum Glyph {
  CIRCLE,
  DIAMOND,
  SQUARE,
  TRIANGLE,
  /** Points down, as where something is smaller than can be shown. */
  DOWN,
  RING;

  /** Of the three layers: whole head, deformation, suture; also of skulls beside each other. */
  static Glyph of(int index) {
    return values()[Math.min(index, 2)];
  }

  void draw(ImDrawList list, double centreX, double centreY, double radius, int colour) {
    float x = (float) centreX;
    float y = (float) centreY;
    float r = (float) radius;
    switch (this) {
      case CIRCLE -> list.addCircleFilled(x, y, r, colour, 20);
      case RING -> list.addCircle(x, y, r, colour, 20, Math.max(1.5f, r * 0.35f));
      case SQUARE ->
          list.addRectFilled(x - r * 0.85f, y - r * 0.85f, x + r * 0.85f, y + r * 0.85f, colour);
      case DIAMOND ->
          list.addQuadFilled(
              x, y - r * 1.2f, x + r * 1.2f, y, x, y + r * 1.2f, x - r * 1.2f, y, colour);
      case TRIANGLE ->
          list.addTriangleFilled(x, y - r * 1.1f, x + r, y + r * 0.8f, x - r, y + r * 0.8f, colour);
      case DOWN ->
          list.addTriangleFilled(x, y + r * 1.1f, x - r, y - r * 0.8f, x + r, y - r * 0.8f, colour);
    }
  }
}
