package sutura.ui;

import sutura.csf.FlowSolution;
import sutura.scene.FlowView;

/** Interim. */
final class FlowNumbers {
  FlowNumbers(UiFrame ui) {}

  void draw(FlowSolution solution, FlowView view) {}
}
