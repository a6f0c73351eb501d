package sutura.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.scene.Colour;
import sutura.scene.SceneState.ColourMode;

/** Neighbours stay apart for everybody: colours as seen by four kinds of eyes. */
class StructurePaletteTest {
  /** Linear RGB as seen, from linear RGB. Source: Machado 2009, doi 10.1109/TVCG.2009.113. */
  private static final List<double[]> EYES =
      List.of(
          new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
          new double[] {
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998
          },
          new double[] {
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881
          },
          new double[] {
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900
          });

  private static final String[] NAMES = {"any", "protan", "deutan", "tritan"};

  @Test
  void bonesThatMeetDifferForColourBlindEyesToo() {
    Catalogue catalogue = Catalogue.builtIn();
    for (Structure suture : catalogue.structures().values()) {
      if (!suture.isSuture() || pair(suture.joins().get(0), suture.joins().get(1))) {
        continue;
      }
      Colour a = StructurePalette.boneColour(suture.joins().get(0), ColourMode.BY_STRUCTURE);
      Colour b = StructurePalette.boneColour(suture.joins().get(1), ColourMode.BY_STRUCTURE);
      for (int eye = 0; eye < EYES.size(); eye++) {
        double difference = difference(a, b, EYES.get(eye));
        assertTrue(difference > 18, suture.id() + " " + NAMES[eye] + ": " + difference);
      }
    }
  }

  @Test
  void openTissueDiffersFromBone() {
    for (Colour tissue : List.of(StructurePalette.SUTURAL, StructurePalette.CARTILAGE)) {
      for (double[] eye : EYES) {
        assertTrue(difference(tissue, StructurePalette.BONE, eye) > 28);
      }
    }
  }

  @Test
  void openTissueDiffersFromTheBonesOnBothSidesOfIt() {
    for (Structure suture : Catalogue.builtIn().structures().values()) {
      Colour tissue =
          suture.tissue() == Tissue.CARTILAGE
              ? StructurePalette.CARTILAGE
              : StructurePalette.SUTURAL;
      for (StructureId bone : suture.joins()) {
        Colour colour = StructurePalette.boneColour(bone, ColourMode.BY_STRUCTURE);
        for (int eye = 0; eye < EYES.size(); eye++) {
          double difference = difference(tissue, colour, EYES.get(eye));
          assertTrue(difference > 17, suture.id() + " " + NAMES[eye] + ": " + difference);
        }
      }
    }
  }

  @Test
  void sidesOfAPairDifferALittle() {
    Colour left = StructurePalette.boneColour(id("parietal-bone-left"), ColourMode.BY_STRUCTURE);
    Colour right = StructurePalette.boneColour(id("parietal-bone-right"), ColourMode.BY_STRUCTURE);
    double difference = difference(left, right, EYES.get(0));
    assertTrue(difference > 4 && difference < 15, "difference " + difference);
  }

  private static StructureId id(String value) {
    return StructureId.of(value);
  }

  private static boolean pair(StructureId a, StructureId b) {
    return a.value().replace("-left", "-right").equals(b.value());
  }

  /** Distance in CIE L*a*b* 1976. */
  private static double difference(Colour a, Colour b, double[] eye) {
    double[] p = lab(a, eye);
    double[] q = lab(b, eye);
    return Math.sqrt(
        (p[0] - q[0]) * (p[0] - q[0])
            + (p[1] - q[1]) * (p[1] - q[1])
            + (p[2] - q[2]) * (p[2] - q[2]));
  }

  private static double[] lab(Colour colour, double[] m) {
    double[] c = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
    double r = Math.max(0, m[0] * c[0] + m[1] * c[1] + m[2] * c[2]);
    double g = Math.max(0, m[3] * c[0] + m[4] * c[1] + m[5] * c[2]);
    double b = Math.max(0, m[6] * c[0] + m[7] * c[1] + m[8] * c[2]);
    double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double linear(double srgb) {
    return srgb <= 0.04045 ? srgb / 12.92 : Math.pow((srgb + 0.055) / 1.055, 2.4);
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  @Test
  void vertebraeThatMeetDifferForColourBlindEyesToo() {
    List<String> column = new java.util.ArrayList<>(List.of("atlas", "axis"));
    for (int c = 3; c <= 7; c++) column.add("vertebra-c" + c);
    for (int t = 1; t <= 12; t++) column.add("vertebra-t" + t);
    for (int l = 1; l <= 5; l++) column.add("vertebra-l" + l);
    List<String> whole = new java.util.ArrayList<>(column);
    whole.addAll(List.of("sacrum", "coccyx"));
    for (int segment = 1; segment <= 5; segment++) column.add("sacral-vertebra-s" + segment);
    for (List<String> row : List.of(column, whole)) {
      for (int i = 1; i < row.size(); i++) {
        Colour a = StructurePalette.boneColour(id(row.get(i - 1)), ColourMode.BY_STRUCTURE);
        Colour b = StructurePalette.boneColour(id(row.get(i)), ColourMode.BY_STRUCTURE);
        for (int eye = 0; eye < EYES.size(); eye++) {
          double difference = difference(a, b, EYES.get(eye));
          assertTrue(difference > 18, row.get(i) + " " + NAMES[eye] + ": " + difference);
        }
      }
    }
  }
}
