package sutura.ui;

import java.util.ArrayList;
import java.util.List;

/** The cards at the right of the picture. One has room: the one that was opened last. */
final class Cards {
  /** One of them. */
  interface Card {
    boolean isOpen();

    /** Opens it, or closes it. */
    void toggle();

    void draw(UiFrame ui, PixelRect viewport, PanelWalk walk);
  }

  private final SectionCard section;
  private final NutationCard nutation = new NutationCard();
  private final AgeCard age = new AgeCard();
  private final PressCard press = new PressCard();
  private final FlowCard flow = new FlowCard();
  private final EvidenceCard evidence = new EvidenceCard();
  private final List<SideCard> sides = List.of(nutation, age, press, flow, evidence);
  private final List<Card> all;
  private List<Card> wereOpen = List.of();

  Cards(SectionCard section) {
    this.section = section;
    all = new ArrayList<>(sides);
    all.add(section);
  }

  SectionCard section() {
    return section;
  }

  NutationCard nutation() {
    return nutation;
  }

  AgeCard age() {
    return age;
  }

  PressCard press() {
    return press;
  }

  FlowCard flow() {
    return flow;
  }

  EvidenceCard evidence() {
    return evidence;
  }

  /** What they take of the picture's width. */
  double takesPx(UiFrame ui, PixelRect viewport) {
    return sides.stream().mapToDouble(card -> card.takesPx(ui, viewport)).max().orElse(0);
  }

  void draw(UiFrame ui, PixelRect viewport, PanelWalk walk) {
    List<Card> open = all.stream().filter(Card::isOpen).toList();
    if (open.size() > 1) {
      open.stream().filter(wereOpen::contains).forEach(Card::toggle);
    }
    wereOpen = all.stream().filter(Card::isOpen).toList();
    all.forEach(card -> card.draw(ui, viewport, walk));
  }
}
