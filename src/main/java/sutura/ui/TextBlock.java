package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text broken into lines for a width, with its measures.
 *
 * @param lines the lines
 * @param font face they are measured with
 * @param widthPx width of the longest line
 * @param heightPx height of all lines
 */
record TextBlock(List<Line> lines, ImFont font, float widthPx, float heightPx) {
  /**
   * One line.
   *
   * @param text its characters
   * @param start index of the first of them in the whole text
   * @param widthPx measured width
   */
  record Line(String text, int start, float widthPx) {}

  private static final String DOTS = "…";

  static final float ANY_WIDTH = Float.MAX_VALUE;

  /** Width of one line of text. */
  static float width(ImFont font, String text) {
    return font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text);
  }

  /**
   * Breaks at spaces, greedily, and inside a word only where the word alone is wider than the room.
   */
  static TextBlock of(ImFont font, String text, float roomPx) {
    float whole = width(font, text);
    if (whole <= roomPx) {
      return new TextBlock(List.of(new Line(text, 0, whole)), font, whole, font.getFontSize());
    }
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(font, text, start, roomPx);
      String line = text.substring(start, end).stripTrailing();
      lines.add(new Line(line, start, width(font, line)));
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    float widest = (float) lines.stream().mapToDouble(Line::widthPx).max().orElse(0);
    return new TextBlock(lines, font, widest, lines.size() * font.getFontSize());
  }

  private static int lineEnd(ImFont font, String text, int start, float roomPx) {
    int end = start;
    int space = text.indexOf(' ', start + 1);
    while (end < text.length()) {
      int next = space < 0 ? text.length() : space;
      if (width(font, text.substring(start, next)) > roomPx) {
        break;
      }
      end = next;
      space = text.indexOf(' ', next + 1);
    }
    return end > start ? end : brokenWordEnd(font, text, start, roomPx);
  }

  private static int brokenWordEnd(ImFont font, String text, int start, float roomPx) {
    int end = start + 1;
    while (end < text.length()
        && text.charAt(end) != ' '
        && width(font, text.substring(start, end + 1)) <= roomPx) {
      end++;
    }
    return end;
  }

  /** The words in full, line by line. */
  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  /** The first lines only; the last of them says with three dots that there is more. */
  TextBlock ellipsized(int most, float roomPx) {
    if (lines.size() <= most) {
      return this;
    }
    List<Line> kept = new ArrayList<>(lines.subList(0, most));
    Line last = kept.get(most - 1);
    String words = last.text();
    while (!words.isEmpty() && width(font, words + DOTS) > roomPx) {
      words = words.substring(0, words.length() - 1);
    }
    String line = words.stripTrailing() + DOTS;
    kept.set(most - 1, new Line(line, last.start(), width(font, line)));
    float widest = (float) kept.stream().mapToDouble(Line::widthPx).max().orElse(0);
    return new TextBlock(kept, font, widest, most * font.getFontSize());
  }

  /** Draws the lines from their top left corner. */
  void draw(ImDrawList list, float x, float y, int colour) {
    float top = y;
    for (Line line : lines) {
      list.addText(font, Math.round(font.getFontSize()), x, top, colour, line.text());
      top += font.getFontSize();
    }
  }

  /** Draws each line in the middle of a width. */
  void drawCentred(ImDrawList list, float x, float y, float roomPx, int colour) {
    float top = y;
    for (Line line : lines) {
      float left = (float) Math.floor(x + (roomPx - line.widthPx()) / 2);
      list.addText(font, Math.round(font.getFontSize()), left, top, colour, line.text());
      top += font.getFontSize();
    }
  }

  /** Draws the characters from {@code from} to before {@code to} again, on a fill. */
  void mark(ImDrawList list, float x, float y, int from, int to, int fill, int colour) {
    float size = font.getFontSize();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int first = Math.max(0, Math.min(line.text().length(), from - line.start()));
      int last = Math.max(0, Math.min(line.text().length(), to - line.start()));
      if (last > first) {
        float left = x + width(font, line.text().substring(0, first));
        float right = x + width(font, line.text().substring(0, last));
        float top = y + i * size;
        list.addRectFilled(left - 1, top, right + 1, top + size, fill, size * 0.15f);
        String found = line.text().substring(first, last);
        list.addText(font, Math.round(size), left, top, colour, found);
      }
    }
  }
}
