package sutura.ui;

import sutura.platform.Key;
import sutura.scene.SectionPlane.Kind;

/** The keys of the section planes. */
final class SectionKeys {
  private static final double STEP_MM = 1;
  private static final double LONG_STEP_MM = 5;

  private final SectionActions act;
  private final SectionCard card;

  SectionKeys(SectionActions act, SectionCard card) {
    this.act = act;
    this.card = card;
  }

  void press(UiFrame ui, Key key, boolean shift) {
    double step = shift ? LONG_STEP_MM : STEP_MM;
    switch (key) {
      case C -> card.toggle();
      case DIGIT_2, KEYPAD_2 -> plane(ui, Kind.AXIAL, shift);
      case DIGIT_4, KEYPAD_4 -> plane(ui, Kind.CORONAL, shift);
      case DIGIT_6, KEYPAD_6 -> plane(ui, Kind.SAGITTAL, shift);
      case DIGIT_8, KEYPAD_8 -> plane(ui, Kind.FREE, shift);
      case J -> act.step(ui, -step);
      case K -> act.step(ui, step);
      case V -> act.active(ui).ifPresent(plane -> act.lookAt(ui, plane));
      default -> {}
    }
  }

  private void plane(UiFrame ui, Kind kind, boolean flip) {
    if (flip) {
      act.flip(ui, kind);
    } else {
      act.toggle(ui, kind);
    }
  }
}
