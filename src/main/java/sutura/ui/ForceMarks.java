package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import sutura.biomech.Load;
import sutura.biomech.Quantity;
import sutura.biomech.published.PublishedFigure;
import sutura.biomech.published.PublishedFigures;

/** Published forces as marks on the slider of the force, and what they are in words below it. */
final class ForceMarks {
  /** A load under which nothing, or something, was seen to move belongs here as well. */
  private static final List<PublishedFigure.Kind> KINDS =
      List.of(PublishedFigure.Kind.FORCE, PublishedFigure.Kind.MOVED, PublishedFigure.Kind.UNMOVED);

  private final UiFrame ui;
  private final Controls controls;
  private final List<Mark> marks;

  /** A published force. */
  private record Mark(PublishedFigure figure, double lowN, double highN, double typicalN) {}

  ForceMarks(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
    marks = PublishedFigures.builtIn().figures().stream().flatMap(ForceMarks::of).toList();
  }

  private static Stream<Mark> of(PublishedFigure figure) {
    if (!KINDS.contains(figure.kind())) {
      return Stream.empty();
    }
    boolean hands = figure.kind() == PublishedFigure.Kind.FORCE;
    OptionalDouble typical = hands ? figure.typicalN() : figure.forceN();
    if (typical.isEmpty()) {
      return Stream.empty();
    }
    double at = typical.getAsDouble();
    double low = hands ? figure.newtons().map(PublishedFigure.Span::low).orElse(at) : at;
    double high =
        hands
            ? figure.newtons().map(PublishedFigure.Span::high).orElse(at)
            : figure.highestForceN().orElse(at);
    boolean known = at >= Load.LEAST_N && at <= Load.MOST_N;
    return known ? Stream.of(new Mark(figure, low, high, at)) : Stream.empty();
  }

  /** Place of a force on the slider, 0 to 1. */
  static double share(double forceN) {
    return Math.log(forceN / Load.LEAST_N) / Math.log(Load.MOST_N / Load.LEAST_N);
  }

  /** Force at a place of the slider, N. */
  static double forceN(double share) {
    return Load.LEAST_N * Math.pow(Load.MOST_N / Load.LEAST_N, share);
  }

  /** Letters and spans over the slider that was drawn last. */
  void draw(PixelRect slider) {
    ImDrawList list = ImGui.getWindowDrawList();
    float knob = ui.px(8);
    double left = slider.x() + knob;
    double width = slider.width() - 2 * knob;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      float from = (float) (left + width * clamp(share(mark.lowN())));
      float to = (float) (left + width * clamp(share(mark.highN())));
      float at = (float) (left + width * clamp(share(mark.typicalN())));
      float y = (float) slider.bottom() - ui.px(4);
      list.addLine(from, y, to, y, ui.palette().quiet(), ui.px(2));
      list.addLine(at, y - ui.px(5), at, y + ui.px(2), ui.palette().text(), ui.px(2));
    }
  }

  private static double clamp(double share) {
    return Math.max(0, Math.min(1, share));
  }

  /** One line for each; a click takes its force. */
  void rows(PressActions actions) {
    String language = ui.input().settings().language();
    for (Mark mark : marks) {
      Quantity typical = Quantity.force(mark.typicalN(), language);
      String words = typical.words() + "  " + mark.figure().label().in(language);
      if (controls.link("press/mark-" + mark.figure().id(), words)) {
        actions.setForce(mark.typicalN());
      }
      controls.tooltip(
          span(mark, language)
              + mark.figure().note().in(language)
              + "\n"
              + mark.figure().citation());
    }
  }

  private static String span(Mark mark, String language) {
    if (mark.highN() <= mark.lowN()) {
      return "";
    }
    return Quantity.force(mark.lowN(), language).words()
        + " – "
        + Quantity.force(mark.highN(), language).words()
        + "\n";
  }
}
