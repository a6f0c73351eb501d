package sutura.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the named parts of the interface are on screen, as of the last frame, so that recorded
 * input and tests can click by name: {@code tree/parietal-bone-left/eye}. Also notes every text
 * that got less room than it needs.
 */
public final class UiItems {
  /**
   * One named part.
   *
   * @param whole its rectangle, also where scrolled out of sight
   * @param visible the part of it that is in sight
   */
  public record Item(PixelRect whole, PixelRect visible) {
    /** Whether a click on its middle reaches it. */
    public boolean reachable() {
      return visible.contains(whole.centreX(), whole.centreY());
    }
  }

  /** A text that is wider than its room. */
  public record CutText(String text, double neededPx, double roomPx) {}

  private Map<String, Item> shown = new LinkedHashMap<>();
  private Map<String, Item> next = new LinkedHashMap<>();
  private List<CutText> cutShown = new ArrayList<>();
  private List<CutText> cutNext = new ArrayList<>();
  private List<PixelRect> cardsShown = new ArrayList<>();
  private List<PixelRect> cardsNext = new ArrayList<>();
  private Optional<String> reveal = Optional.empty();

  /** A part of the last frame. */
  public Optional<Item> find(String id) {
    return Optional.ofNullable(shown.get(id));
  }

  /** All parts of the last frame, in drawing order. */
  public Map<String, Item> all() {
    return Map.copyOf(shown);
  }

  /** Cards over the model in the last frame. */
  List<PixelRect> cards() {
    return List.copyOf(cardsShown);
  }

  void card(PixelRect rect) {
    cardsNext.add(rect);
  }

  /** Texts of the last frame that were cut; an empty list is the aim. */
  public List<CutText> cutTexts() {
    return List.copyOf(cutShown);
  }

  /** Asks the panel that holds this part to scroll it into sight in the next frame. */
  public void reveal(String id) {
    reveal = Optional.of(id);
  }

  boolean put(String id, PixelRect whole, PixelRect clip) {
    next.put(id, new Item(whole, whole.clippedTo(clip)));
    boolean wanted = reveal.isPresent() && reveal.get().equals(id);
    if (wanted) {
      reveal = Optional.empty();
    }
    return wanted;
  }

  void cut(String text, double neededPx, double roomPx) {
    cutNext.add(new CutText(text, neededPx, roomPx));
  }

  void endFrame() {
    shown = next;
    next = new LinkedHashMap<>();
    cardsShown = cardsNext;
    cardsNext = new ArrayList<>();
    cutShown = cutNext;
    cutNext = new ArrayList<>();
  }
}
