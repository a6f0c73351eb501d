package sutura.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joml.Vector3d;
import sutura.geometry.Box;
import sutura.scene.Section;
import sutura.scene.SectionPlane;

/**
 * The planes of {@code --cut}: {@code axial:20,coronal:-10,sagittal:0:flip} and {@code
 * free:X,Y,Z,NX,NY,NZ}, in RAS mm.
 */
final class CutOption {
  private static final String FORM =
      "--cut: expected axial:Z, coronal:Y, sagittal:X (each with :flip for the other side) or"
          + " free:X,Y,Z,NX,NY,NZ in mm, found \"";

  private CutOption() {}

  /** The planes; a fault is one line that says what is expected. */
  static List<SectionPlane> parse(String text) {
    List<SectionPlane> planes = new ArrayList<>();
    Set<SectionPlane.Kind> kinds = EnumSet.noneOf(SectionPlane.Kind.class);
    for (String part : text.split("[,|](?=\\s*[a-zA-Z])", -1)) {
      SectionPlane plane = plane(part.strip());
      if (!kinds.add(plane.kind())) {
        throw CommandFailure.badInput(
            "--cut: there is only one " + word(plane) + " plane; leave out \"" + part + "\"");
      }
      planes.add(plane);
    }
    return planes;
  }

  private static String word(SectionPlane plane) {
    return plane.kind().name().toLowerCase(Locale.ROOT);
  }

  private static SectionPlane plane(String part) {
    String[] fields = part.split(":", -1);
    boolean flip = fields.length == 3 && fields[2].equals("flip");
    SectionPlane.Kind kind =
        Arrays.stream(SectionPlane.Kind.values())
            .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(fields[0]))
            .findFirst()
            .orElseThrow(() -> CommandFailure.badInput(FORM + part + "\""));
    boolean free = kind == SectionPlane.Kind.FREE;
    if (!(fields.length == 2 || flip)) {
      throw CommandFailure.badInput(FORM + part + "\"");
    }
    double[] numbers = numbers(fields[1], free ? 6 : 1, part);
    if (!free) {
      return SectionPlane.at(kind, numbers[0], flip);
    }
    Vector3d normal = new Vector3d(numbers[3], numbers[4], numbers[5]);
    if (!(normal.length() > 1e-9)) {
      throw CommandFailure.badInput(
          "--cut: the normal NX,NY,NZ of a free plane must have a length, found \"" + part + "\"");
    }
    Vector3d through = new Vector3d(numbers[0], numbers[1], numbers[2]);
    SectionPlane plane = SectionPlane.free(through, normal);
    return flip ? plane.flip() : plane;
  }

  private static double[] numbers(String text, int count, String part) {
    String[] words = text.split(",", -1);
    double[] numbers = new double[count];
    if (words.length != count) {
      throw CommandFailure.badInput(FORM + part + "\"");
    }
    for (int i = 0; i < count; i++) {
      try {
        numbers[i] = Double.parseDouble(words[i].strip());
      } catch (NumberFormatException e) {
        throw CommandFailure.badInput(FORM + part + "\"");
      }
      if (!Double.isFinite(numbers[i])) {
        throw CommandFailure.badInput(FORM + part + "\"");
      }
    }
    return numbers;
  }

  /** Every plane meets what there is. */
  static void check(Section section, Box box) {
    if (box.isEmpty()) {
      return;
    }
    for (SectionPlane plane : section.cutting()) {
      double[] range = plane.rangeMm(box);
      if (plane.offsetMm() >= range[0] && plane.offsetMm() <= range[1]) {
        continue;
      }
      throw CommandFailure.badInput(
          plane.kind() == SectionPlane.Kind.FREE
              ? outside(range, plane.offsetMm())
              : outside(plane, range));
    }
  }

  private static String outside(double[] range, double offsetMm) {
    return String.format(
        Locale.ROOT,
        "--cut: the free plane lies outside the model: along its normal that reaches from %.1f to"
            + " %.1f mm, the plane is at %.1f",
        range[0],
        range[1],
        offsetMm);
  }

  private static String outside(SectionPlane plane, double[] range) {
    double a = plane.withOffsetMm(range[0]).atMm();
    double b = plane.withOffsetMm(range[1]).atMm();
    return String.format(
        Locale.ROOT,
        "--cut: %s:%s lies outside the model; expected %.1f to %.1f mm",
        word(plane),
        new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(plane.atMm()),
        Math.min(a, b),
        Math.max(a, b));
  }
}
