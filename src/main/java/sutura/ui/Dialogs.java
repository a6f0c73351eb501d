package sutura.ui;

/** The dialogs over everything; at most one is open. */
final class Dialogs {
  /** Which dialog is open. */
  private enum Open {
    NONE,
    HELP,
    LADDER,
    SETTINGS,
    OPEN_FILE,
    SAVE_FILE,
    QUIT
  }

  private final LadderDialog ladder = new LadderDialog();
  private final HelpDialog help = new HelpDialog();
  private final SettingsDialog settings = new SettingsDialog();
  private final FileDialog file = new FileDialog();
  private final QuitDialog quit = new QuitDialog();
  private Open open = Open.NONE;

  void toggleHelp() {
    toggle(Open.HELP);
  }

  void showHelp() {
    open = Open.HELP;
  }

  void toggleLadder() {
    toggle(Open.LADDER);
  }

  void showLadder() {
    open = Open.LADDER;
  }

  void toggleSettings() {
    toggle(Open.SETTINGS);
  }

  void openFile() {
    open = Open.OPEN_FILE;
    file.begin(false, false);
  }

  void saveFile() {
    open = Open.SAVE_FILE;
    file.begin(true, false);
  }

  /** Ends the program, after asking if that would lose a scene. */
  void quit(UiFrame ui) {
    if (ui.input().unsaved()) {
      open = Open.QUIT;
      quit.begin();
    } else {
      ui.actions().request(new UiRequest.Quit());
    }
  }

  boolean helpOpen() {
    return open == Open.HELP;
  }

  boolean settingsOpen() {
    return open == Open.SETTINGS;
  }

  /** Closes what is open; tells whether there was anything. */
  boolean closeTopmost() {
    boolean any = open != Open.NONE;
    open = Open.NONE;
    return any;
  }

  private void toggle(Open which) {
    open = open == which ? Open.NONE : which;
  }

  void draw(UiFrame ui, UiLayout layout) {
    boolean stays =
        switch (open) {
          case NONE -> false;
          case HELP -> help.draw(ui);
          case LADDER -> ladder.draw(ui);
          case SETTINGS -> settings.draw(ui, layout);
          case OPEN_FILE, SAVE_FILE -> file.draw(ui);
          case QUIT -> asks(ui);
        };
    if (!stays) {
      open = Open.NONE;
    }
  }

  private boolean asks(UiFrame ui) {
    switch (quit.draw(ui)) {
      case SAVE -> {
        open = Open.SAVE_FILE;
        file.begin(true, true);
      }
      case QUIT -> ui.actions().request(new UiRequest.Quit());
      case CANCEL -> {
        return false;
      }
      case NONE -> {}
    }
    return true;
  }
}
