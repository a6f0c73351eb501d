package sutura.nifti;

/** A volume that cannot be read; says which file, where inside, what was expected, what to do. */
public final class NiftiException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String place;
  private final String reason;

  /**
   * A located fault.
   *
   * @param file the file as it was named
   * @param place header field or byte offset, empty for the whole file
   * @param reason what is wrong, what was expected, what to do
   */
  public NiftiException(String file, String place, String reason) {
    super(place.isEmpty() ? file + ": " + reason : file + ": " + place + ": " + reason);
    this.file = file;
    this.place = place;
    this.reason = reason;
  }

  public String file() {
    return file;
  }

  public String place() {
    return place;
  }

  public String reason() {
    return reason;
  }
}
