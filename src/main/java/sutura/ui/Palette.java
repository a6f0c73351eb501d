package sutura.ui;

import sutura.scene.SceneState;

/**
 * Colours of the interface, one accent on quiet neutrals, as {@code 0xAABBGGRR} that Dear ImGui
 * draws with. Text keeps a contrast of at least 4.5 to 1 (WCAG 2.1, AA) on all it stands on, also
 * where the pointer is or a choice is made.
 *
 * @param panel background of panels
 * @param raised background of cards and fields on a panel
 * @param overlay background of what floats over the model
 * @param line separators and outlines
 * @param hover veil over what the pointer is on
 * @param press veil over what is held
 * @param text names and values
 * @param quiet captions and labels
 * @param faint what is switched off
 * @param accent the one accent
 * @param onAccent text on the accent
 * @param selected veil over what is selected
 * @param chosen fill of the choice made among a few
 * @param match background of the found letters
 * @param onMatch the found letters
 * @param warning sign of a warning
 * @param shade under dialogs
 */
record Palette(
    int panel,
    int raised,
    int overlay,
    int line,
    int hover,
    int press,
    int text,
    int quiet,
    int faint,
    int accent,
    int onAccent,
    int selected,
    int chosen,
    int match,
    int onMatch,
    int warning,
    int shade) {
  static final Palette DARK =
      new Palette(
          rgba(0x16191eff),
          rgba(0x20242bff),
          rgba(0x1b1f25e6),
          rgba(0xffffff17),
          rgba(0xffffff12),
          rgba(0xffffff20),
          rgba(0xeceef1ff),
          rgba(0xa3acb8ff),
          rgba(0x848d9aff),
          rgba(0x6bb0faff),
          rgba(0x0b1522ff),
          rgba(0x6bb0fa2e),
          rgba(0x3d4450ff),
          rgba(0xe8bb4dff),
          rgba(0x1c1503ff),
          rgba(0xf0b860ff),
          rgba(0x06080bb0));

  static final Palette LIGHT =
      new Palette(
          rgba(0xf7f7f5ff),
          rgba(0xffffffff),
          rgba(0xfffffff0),
          rgba(0x1a202a1f),
          rgba(0x1a202a0f),
          rgba(0x1a202a1f),
          rgba(0x1b1f26ff),
          rgba(0x566070ff),
          rgba(0x697280ff),
          rgba(0x1b5dc2ff),
          rgba(0xffffffff),
          rgba(0x1b5dc221),
          rgba(0xffffffff),
          rgba(0xffd65cff),
          rgba(0x1b1f26ff),
          rgba(0x8a5100ff),
          rgba(0x20242c73));

  /** Under letters that stand on the model without a panel, readable whatever is behind them. */
  int veil() {
    return faded(overlay, 0.75);
  }

  /** The palette that goes with what is behind the model. */
  static Palette on(SceneState.Background background) {
    return background == SceneState.Background.DARK ? DARK : LIGHT;
  }

  /** From {@code 0xRRGGBBAA}, as designers write it. */
  static int rgba(int value) {
    return Integer.reverseBytes(value);
  }

  /** The same colour, its opacity multiplied. */
  static int faded(int colour, double opacity) {
    long alpha = Math.round((colour >>> 24) * Math.max(0, Math.min(1, opacity)));
    return colour & 0xffffff | (int) alpha << 24;
  }

  /** From channels in [0, 1]. */
  static int of(sutura.scene.Colour colour) {
    return Math.round(colour.red() * 255)
        | Math.round(colour.green() * 255) << 8
        | Math.round(colour.blue() * 255) << 16
        | 0xff000000;
  }
}
