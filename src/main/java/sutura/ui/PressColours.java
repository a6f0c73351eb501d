package sutura.ui;

import sutura.biomech.published.PublishedFigure;

/**
 * Colours of results on dark and light ground, told apart by people with any colour vision: those
 * of Okabe and Ito (2008), the pale ones darkened on light ground. A shape goes with each.
 */
final class PressColours {
  private final boolean dark;

  PressColours(UiFrame ui) {
    this(ui.palette());
  }

  PressColours(Palette palette) {
    dark = palette.equals(Palette.DARK);
  }

  private int of(int onDark, int onLight) {
    return Palette.rgba(dark ? onDark : onLight);
  }

  int blue() {
    return of(0x56b4e9ff, 0x0072b2ff);
  }

  int orange() {
    return of(0xe69f00ff, 0xa86f00ff);
  }

  int green() {
    return of(0x2bc49aff, 0x00805cff);
  }

  int red() {
    return of(0xef7f3bff, 0xc44e00ff);
  }

  int purple() {
    return of(0xdc98c0ff, 0xa3487cff);
  }

  int grey() {
    return of(0xa3acb8ff, 0x697280ff);
  }

  /** Of the three layers: whole head, deformation, suture. */
  int layer(int index) {
    return switch (index) {
      case 0 -> grey();
      case 1 -> blue();
      default -> orange();
    };
  }

  /** Of the skulls beside each other. */
  int pane(int index) {
    return switch (index) {
      case 0 -> blue();
      case 1 -> orange();
      default -> green();
    };
  }

  int kind(PublishedFigure.Kind kind) {
    return switch (kind) {
      case COMPUTED -> blue();
      case TOUCH -> green();
      case REPORTED -> red();
      case MOVED, PRESSURE, UNMOVED, MOTION -> purple();
      default -> grey();
    };
  }

  /** The shape that goes with the colour. */
  static Glyph glyph(PublishedFigure.Kind kind) {
    return switch (kind) {
      case COMPUTED -> Glyph.RING;
      case TOUCH -> Glyph.CIRCLE;
      case REPORTED -> Glyph.DIAMOND;
      case SIZE -> Glyph.SQUARE;
      default -> Glyph.TRIANGLE;
    };
  }
}
