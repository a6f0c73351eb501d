package sutura.claim;

/** Which of a pair, or what lies in the middle. */
enum Side {
  LEFT("-left", 1),
  RIGHT("-right", -1),
  /** No pair. */
  MIDDLE("", 1);

  private final String suffix;

  /** A mirror turns rotations about axes in it round. */
  final int sign;

  Side(String suffix, int sign) {
    this.suffix = suffix;
    this.sign = sign;
  }

  /** An id of this side. */
  String id(String pattern) {
    return pattern.replace("-side", suffix);
  }

  /** The same with its star as a regular expression. */
  String regex(String pattern) {
    return id(pattern).replace("*", "[a-z0-9-]+");
  }
}
