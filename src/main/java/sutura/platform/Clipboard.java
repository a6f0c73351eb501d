package sutura.platform;

/** Text that other programs can take and give. Used on the render thread. */
public interface Clipboard {
  /** The text there, empty if there is none. */
  String text();

  void setText(String text);

  /** A clipboard of this process only, as headless runs use. */
  static Clipboard inMemory() {
    return new Clipboard() {
      private String held = "";

      @Override
      public String text() {
        return held;
      }

      @Override
      public void setText(String text) {
        held = text;
      }
    };
  }
}
