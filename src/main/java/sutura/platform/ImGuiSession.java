package sutura.platform;

import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.callback.ImStrConsumer;
import imgui.callback.ImStrSupplier;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.ImPlotContext;
import imgui.flag.ImGuiBackendFlags;
import imgui.flag.ImGuiConfigFlags;
import imgui.flag.ImGuiKey;
import imgui.flag.ImGuiMouseCursor;
import imgui.internal.ImGuiContext;
import org.jspecify.annotations.Nullable;

/**
 * One Dear ImGui context without any drawing: it is fed input frames, from a window or recorded,
 * and knows the faces. Everything in it is in framebuffer pixels. Owner and user: the render
 * thread; one session at a time.
 */
public final class ImGuiSession implements AutoCloseable {
  private static boolean loaded;

  private final ImGuiContext context;
  private final ImPlotContext plots;
  private final ImGuiFontAtlas atlas;
  private final Clipboard clipboard;
  private @Nullable ImGuiFonts fonts;
  private int fontGeneration;

  /**
   * @param iconCodePoints icons that the interface uses, as code points of the icon font
   * @param clipboard for text fields
   */
  public ImGuiSession(int[] iconCodePoints, Clipboard clipboard) {
    load();
    this.clipboard = clipboard;
    context = ImGui.createContext();
    ImGui.setCurrentContext(context);
    plots = ImPlot.createContext();
    ImPlot.setCurrentContext(plots);
    atlas = new ImGuiFontAtlas(iconCodePoints);
    configure(ImGui.getIO());
  }

  /** Loads the library, once in a process. */
  private static void load() {
    if (!loaded) {
      ImGuiLibrary.locate();
      ImGui.init();
      loaded = true;
    }
  }

  private void configure(ImGuiIO io) {
    io.setIniFilename(null);
    io.setLogFilename(null);
    io.addConfigFlags(ImGuiConfigFlags.NavEnableKeyboard);
    io.addBackendFlags(ImGuiBackendFlags.HasMouseCursors | ImGuiBackendFlags.RendererHasVtxOffset);
    io.setConfigInputTextCursorBlink(false);
    io.setSetClipboardTextFn(
        new ImStrConsumer() {
          @Override
          public void accept(String text) {
            clipboard.setText(text);
          }
        });
    io.setGetClipboardTextFn(
        new ImStrSupplier() {
          @Override
          public String get() {
            return clipboard.text();
          }
        });
  }

  /**
   * Feeds one frame of input and begins a frame; faces are built anew if the scale has changed.
   *
   * @param textScale the person's own text scale, 1 for usual
   */
  public ImGuiFonts newFrame(InputFrame frame, double textScale) {
    double scale = Math.max(0.5, frame.contentScale() * textScale);
    ImGuiFonts current = fonts;
    if (current == null || Math.abs(current.scale() - scale) > 1e-3) {
      current = atlas.build(scale);
      fonts = current;
      fontGeneration++;
    }
    ImGuiIO io = ImGui.getIO();
    io.setDisplaySize(frame.widthPx(), frame.heightPx());
    io.setDisplayFramebufferScale(1, 1);
    io.setDeltaTime((float) Math.max(1e-4, frame.deltaSeconds()));
    for (InputEvent event : frame.events()) {
      feed(io, event, frame.pixelsPerPoint());
    }
    ImGui.newFrame();
    return current;
  }

  private static void feed(ImGuiIO io, InputEvent event, double pixelsPerPoint) {
    if (event instanceof InputEvent.MouseMove move) {
      io.addMousePosEvent((float) (move.x() * pixelsPerPoint), (float) (move.y() * pixelsPerPoint));
    } else if (event instanceof InputEvent.MouseLeave) {
      io.addMousePosEvent(-Float.MAX_VALUE, -Float.MAX_VALUE);
    } else if (event instanceof InputEvent.MouseButton button) {
      feedModifiers(io, button.modifiers());
      io.addMouseButtonEvent(button.button().ordinal(), button.down());
    } else if (event instanceof InputEvent.Scroll scroll) {
      io.addMouseWheelEvent((float) scroll.dx(), (float) scroll.dy());
    } else if (event instanceof InputEvent.KeyPress key) {
      feedKey(io, key);
    } else if (event instanceof InputEvent.Typed typed) {
      io.addInputCharacter(typed.codePoint());
    } else if (event instanceof InputEvent.Focus focus) {
      io.addFocusEvent(focus.focused());
    }
  }

  private static void feedKey(ImGuiIO io, InputEvent.KeyPress key) {
    feedModifiers(io, key.modifiers());
    boolean walks = key.key() != Key.TAB || io.getWantTextInput() && !key.modifiers().control();
    if (!key.down()) {
      feedKey(io, key.key(), false);
      if (isEnter(key.key())) {
        feedKey(io, Key.SPACE, false);
      }
    } else if (!key.repeat() && walks && !writes(io, key)) {
      boolean presses = isEnter(key.key()) && !io.getWantTextInput();
      feedKey(io, presses ? Key.SPACE : key.key(), true);
    }
  }

  private static void feedKey(ImGuiIO io, Key key, boolean down) {
    int number = ImGuiKeys.number(key);
    if (number != ImGuiKey.None) {
      io.addKeyEvent(number, down);
    }
  }

  /**
   * Whether a key does no more than write its character, which comes as an event of its own. Such
   * keys are kept back: between characters they would spread fast typing over many frames.
   */
  private static boolean writes(ImGuiIO io, InputEvent.KeyPress press) {
    Key key = press.key();
    boolean letter = key.compareTo(Key.A) >= 0 && key.compareTo(Key.Z) <= 0;
    boolean number = key.compareTo(Key.KEYPAD_0) >= 0 && key.compareTo(Key.KEYPAD_9) <= 0;
    boolean inText = io.getWantTextInput() && (number || key == Key.SPACE);
    return !press.modifiers().control() && (letter || inText);
  }

  /** Outside text fields the enter keys press what has the keyboard, as space does. */
  private static boolean isEnter(Key key) {
    return key == Key.ENTER || key == Key.KEYPAD_ENTER;
  }

  private static void feedModifiers(ImGuiIO io, InputEvent.Modifiers modifiers) {
    io.addKeyEvent(ImGuiKey.ModCtrl, modifiers.control());
    io.addKeyEvent(ImGuiKey.ModShift, modifiers.shift());
    io.addKeyEvent(ImGuiKey.ModAlt, modifiers.alt());
  }

  /** Ends the frame; its triangles can now be drawn. */
  public void endFrame() {
    ImGui.render();
  }

  /** The faces' current number: a renderer with another number uploads the atlas again. */
  int fontGeneration() {
    return fontGeneration;
  }

  /** What the pointer should look like after the last frame. */
  public Window.Pointer pointer() {
    return switch (ImGui.getMouseCursor()) {
      case ImGuiMouseCursor.TextInput -> Window.Pointer.TEXT;
      case ImGuiMouseCursor.ResizeAll -> Window.Pointer.RESIZE_ALL;
      case ImGuiMouseCursor.ResizeNS -> Window.Pointer.RESIZE_VERTICAL;
      case ImGuiMouseCursor.ResizeEW -> Window.Pointer.RESIZE_HORIZONTAL;
      case ImGuiMouseCursor.ResizeNESW -> Window.Pointer.RESIZE_DIAGONAL_UP;
      case ImGuiMouseCursor.ResizeNWSE -> Window.Pointer.RESIZE_DIAGONAL_DOWN;
      case ImGuiMouseCursor.Hand -> Window.Pointer.HAND;
      case ImGuiMouseCursor.NotAllowed -> Window.Pointer.NOT_ALLOWED;
      default -> Window.Pointer.ARROW;
    };
  }

  @Override
  public void close() {
    ImPlot.destroyContext(plots);
    ImGui.destroyContext(context);
    atlas.close();
  }
}
