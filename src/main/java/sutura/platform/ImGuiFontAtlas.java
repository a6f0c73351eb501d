package sutura.platform;

import imgui.ImFont;
import imgui.ImFontAtlas;
import imgui.ImFontConfig;
import imgui.ImGui;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import org.lwjgl.system.MemoryUtil;
import sutura.files.ProgramResource;

/**
 * The font files in native memory, and the building of faces from them.
 *
 * <p>The Java binding hands short-lived array addresses to the native font configuration, which
 * reads them again when the atlas is built: a garbage collection in between crashes the process. So
 * files and glyph ranges stay in native memory, and their addresses are written into the
 * configuration here. Owned by the session, used on the render thread.
 */
final class ImGuiFontAtlas implements AutoCloseable {
  private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";
  private static final String ICONS =
      "/META-INF/resources/webjars/fortawesome__fontawesome-free/6.5.1/webfonts/fa-solid-900.ttf";

  /** Offsets in the native ImFontConfig on 64-bit systems, Dear ImGui 1.88. */
  private static final int FONT_DATA = 0;

  private static final int FONT_DATA_SIZE = 8;
  private static final int GLYPH_RANGES = 56;

  /** Height of a line, design pixels. Inter's line is 1.21 em, so the body is 14 px to the em. */
  private static final double SMALL_PX = 15;

  private static final double BODY_PX = 17;
  private static final double TITLE_PX = 25;

  /** Size of an icon against the line height of its text. */
  private static final double ICON_SHARE = 0.84;

  /** Latin with all that the languages of the interface need, punctuation, a few signs. */
  private static final short[] TEXT_RANGES = {
    0x20, 0x17e, 0x300, 0x302, 0x2010, 0x2027, 0x2030, 0x203a, 0x20ac, 0x20ac, 0x2190, 0x2193,
    0x2212, 0x2212, 0x2248, 0x2248, 0x2264, 0x2265, 0
  };

  private final ByteBuffer regular = resource(INTER + "Regular.otf");
  private final ByteBuffer semiBold = resource(INTER + "SemiBold.otf");
  private final ByteBuffer icons = resource(ICONS);
  private final ShortBuffer textRanges = ranges(TEXT_RANGES);
  private final ShortBuffer iconRanges;

  ImGuiFontAtlas(int[] iconCodePoints) {
    short[] pairs = new short[2 * iconCodePoints.length + 1];
    for (int i = 0; i < iconCodePoints.length; i++) {
      pairs[2 * i] = (short) iconCodePoints[i];
      pairs[2 * i + 1] = (short) iconCodePoints[i];
    }
    iconRanges = ranges(pairs);
  }

  /** Builds all faces anew; not between new frame and render. */
  ImGuiFonts build(double scale) {
    ImFontAtlas atlas = ImGui.getIO().getFonts();
    atlas.clear();
    ImFont body = face(atlas, regular, BODY_PX * scale);
    ImFont small = face(atlas, regular, SMALL_PX * scale);
    ImFont strong = face(atlas, semiBold, BODY_PX * scale);
    ImFont title = face(atlas, semiBold, TITLE_PX * scale);
    if (!atlas.build()) {
      throw new IllegalStateException("font atlas cannot be built at scale " + scale);
    }
    ImGui.getIO().setFontDefault(body);
    return new ImGuiFonts(small, body, strong, title, scale);
  }

  private ImFont face(ImFontAtlas atlas, ByteBuffer file, double linePx) {
    double px = Math.round(linePx);
    ImFont font = add(atlas, file, textRanges, px, false);
    add(atlas, icons, iconRanges, (double) Math.round(px * ICON_SHARE), true);
    return font;
  }

  private static ImFont add(
      ImFontAtlas atlas, ByteBuffer file, ShortBuffer ranges, double px, boolean icon) {
    ImFontConfig config = new ImFontConfig();
    try {
      MemoryUtil.memPutAddress(config.ptr + FONT_DATA, MemoryUtil.memAddress(file));
      MemoryUtil.memPutInt(config.ptr + FONT_DATA_SIZE, file.remaining());
      MemoryUtil.memPutAddress(config.ptr + GLYPH_RANGES, MemoryUtil.memAddress(ranges));
      config.setFontDataOwnedByAtlas(false);
      config.setSizePixels((float) px);
      config.setOversampleH(px < 24 && !icon ? 2 : 1);
      config.setOversampleV(1);
      config.setPixelSnapH(false);
      if (icon) {
        config.setMergeMode(true);
        config.setGlyphOffset(0, (float) Math.round(px * 0.1));
      }
      return atlas.addFont(config);
    } finally {
      config.destroy();
    }
  }

  private static ByteBuffer resource(String name) {
    byte[] bytes = ProgramResource.bytes(name);
    return MemoryUtil.memAlloc(bytes.length).put(bytes).flip();
  }

  private static ShortBuffer ranges(short[] pairs) {
    return MemoryUtil.memAllocShort(pairs.length).put(pairs).flip();
  }

  @Override
  public void close() {
    MemoryUtil.memFree(iconRanges);
    MemoryUtil.memFree(textRanges);
    MemoryUtil.memFree(icons);
    MemoryUtil.memFree(semiBold);
    MemoryUtil.memFree(regular);
  }
}
