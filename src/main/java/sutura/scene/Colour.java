package sutura.scene;

/** sRGB colour, each channel in [0, 1]. */
public record Colour(float red, float green, float blue) {
  public Colour {
    if (!(red >= 0 && red <= 1 && green >= 0 && green <= 1 && blue >= 0 && blue <= 1)) {
      throw new IllegalArgumentException("colour out of [0,1]: " + red + "," + green + "," + blue);
    }
  }

  /** From {@code #rrggbb}; throws {@link IllegalArgumentException} on anything else. */
  public static Colour ofHex(String hex) {
    if (!hex.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("not a colour #rrggbb: \"" + hex + "\"");
    }
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Colour((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
  }

  public String hex() {
    return String.format(
        "#%02x%02x%02x", Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255));
  }
}
