package sutura.ui;

/** The icons in use, by meaning; code points of Font Awesome Free 6 Solid. */
final class Icons {
  static final String EYE = "\uf06e";
  static final String EYE_CLOSED = "\uf070";
  static final String FADE = "\uf042";
  static final String ISOLATE = "\uf05b";
  static final String FRAME = "\uf065";
  static final String SEARCH = "\uf002";
  static final String CLEAR = "\uf00d";
  static final String OPENED = "\uf078";
  static final String CLOSED = "\uf054";
  static final String UNDO = "\uf2ea";
  static final String REDO = "\uf2f9";
  static final String OPEN_FILE = "\uf07c";
  static final String SAVE = "\uf0c7";
  static final String PICTURE = "\uf030";
  static final String FULL_SCREEN = "\uf31e";
  static final String SETTINGS = "\uf1de";
  static final String HELP = "\uf059";
  static final String TREE = "\uf0e8";
  static final String DETAILS = "\uf05a";
  static final String HOME = "\uf015";
  static final String ORTHOGRAPHIC = "\uf545";
  static final String PROJECTOR = "\uf26c";
  static final String SUN = "\uf185";
  static final String MOON = "\uf186";
  static final String PEN = "\uf304";
  static final String WARNING = "\uf071";
  static final String DONE = "\uf058";
  static final String NOTE = "\uf05a";
  static final String MEASURED = "\uf545";
  static final String SCAN = "\uf5d7";
  static final String MIRRORED = "\uf337";
  static final String DERIVED = "\uf1ec";
  static final String CONSTRUCTED = "\uf5ae";
  static final String FOLDER = "\uf07b";
  static final String FILE = "\uf15b";
  static final String UP = "\uf062";
  static final String SUTURE = "\uf0c4";
  static final String NEIGHBOURS = "\uf5fd";
  static final String SELECT = "\uf245";
  static final String COPY = "\uf0c5";
  static final String GROUP = "\uf247";
  static final String EYE_PART = "\uf2a8";
  static final String NEXT = "\uf061";
  static final String PREVIOUS = "\uf060";
  static final String PANEL = "\uf0c9";

  /** Half of an hourglass run through. */
  static final String AGE = "\uf252";

  static final String LINK = "\uf0c1";
  static final String PLAY = "\uf04b";
  static final String PAUSE = "\uf04c";
  static final String TAG = "\uf02b";
  static final String MEASURE = "\uf546";
  static final String ANGLE = "\uf568";
  static final String SECTION = "\uf125";
  static final String FLIP = "\uf362";
  static final String DELETE = "\uf2ed";
  static final String XRAY = "\uf497";
  static final String GHOST = "\uf6e2";
  static final String LAYERS = "\uf5fd";
  static final String OPENINGS = "\uf192";
  static final String LANDMARKS = "\uf3c5";
  static final String PRESS = "\uf0a7";
  static final String DOWN = "\uf063";
  static final String FLUID = "\uf043";

  /** Scales that weigh. */
  static final String EVIDENCE = "\uf24e";

  /** Two speech bubbles. */
  static final String CLIENT = "\uf086";

  /** Columns beside each other. */
  static final String FOUR = "\uf0db";

  static final String STUDY = "\uf15c";
  static final String PASSAGE = "\uf249";
  static final String TABLE = "\uf0ce";

  private static final String ALL =
      EYE
          + EYE_CLOSED
          + FADE
          + ISOLATE
          + FRAME
          + SEARCH
          + CLEAR
          + OPENED
          + CLOSED
          + UNDO
          + REDO
          + OPEN_FILE
          + SAVE
          + PICTURE
          + FULL_SCREEN
          + SETTINGS
          + HELP
          + TREE
          + DETAILS
          + HOME
          + ORTHOGRAPHIC
          + PROJECTOR
          + SUN
          + MOON
          + PEN
          + WARNING
          + DONE
          + NOTE
          + MEASURED
          + SCAN
          + MIRRORED
          + DERIVED
          + CONSTRUCTED
          + FOLDER
          + FILE
          + UP
          + SUTURE
          + NEIGHBOURS
          + SELECT
          + COPY
          + GROUP
          + XRAY
          + GHOST
          + LAYERS
          + OPENINGS
          + LANDMARKS
          + EYE_PART
          + TAG
          + LINK
          + AGE
          + PRESS
          + DOWN
          + FLUID
          + EVIDENCE
          + CLIENT
          + STUDY
          + PASSAGE
          + TABLE
          + FOUR
          + PLAY
          + PAUSE
          + MEASURE
          + ANGLE
          + DELETE
          + SECTION
          + FLIP
          + NEXT
          + PREVIOUS
          + PANEL;

  private Icons() {}

  static int[] codePoints() {
    return ALL.codePoints().sorted().distinct().toArray();
  }
}
