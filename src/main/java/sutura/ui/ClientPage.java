package sutura.ui;

/**
 * A page of the client view.
 *
 * @param id of a claim, a passage or a structure; empty where there is only one page of the kind
 */
record ClientPage(Kind kind, String id) {
  /** What is on it. */
  enum Kind {
    START,
    ABOUT,
    PARTS,
    CLAIMS,
    CLAIM,
    NOTE,
    STRUCTURE
  }

  static final ClientPage START = of(Kind.START);

  static ClientPage of(Kind kind) {
    return new ClientPage(kind, "");
  }
}
