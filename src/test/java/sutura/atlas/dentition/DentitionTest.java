package sutura.atlas.dentition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.Box;

/** The teeth have the sizes of the table, stand in a closed row and bite without intersecting. */
class DentitionTest {
  private static final double STEP_MM = 0.2;
  private static final Dentition TEETH = Dentition.ofThisHead();

  @Test
  void eachOfTheTwentyEightTeethIsInTheCatalogue() {
    Set<StructureId> ids = new HashSet<>();
    for (Tooth tooth : TEETH.all()) {
      ids.add(tooth.id());
      Structure structure = Catalogue.builtIn().find(tooth.id()).orElseThrow();
      assertEquals(Tissue.TOOTH, structure.tissue(), tooth.id().value());
    }
    assertEquals(28, ids.size());
  }

  @Test
  void rightTeethStandOnTheRightAndMirrorTheLeftOnes() {
    for (List<Tooth> row : List.of(TEETH.upper(), TEETH.lower())) {
      for (int i = 0; i < 7; i++) {
        Tooth right = row.get(i);
        Tooth left = row.get(i + 7);
        assertTrue(right.id().value().endsWith("-right"), right.id().value());
        assertTrue(left.id().value().endsWith("-left"), left.id().value());
        Vector3d r = right.rasMm(0, 0, 0);
        Vector3d l = left.rasMm(0, 0, 0);
        assertTrue(r.x > 0 && l.x < 0, r + " and " + l);
        assertEquals(2 * DentalArch.MIDDLE_X_MM, r.x + l.x, 1e-6);
        assertEquals(r.y, l.y, 1e-6);
      }
    }
  }

  @Test
  void sizesAreThoseOfTheTable() {
    for (List<Tooth> row : List.of(TEETH.upper(), TEETH.lower())) {
      for (Tooth tooth : row.subList(0, 7)) {
        ToothForm form = tooth.form();
        Box box = ownBox(tooth);
        String id = tooth.id().value();
        assertEquals(form.widthMm(), box.sizeMm().x, 0.5, id + " width");
        assertEquals(form.depthMm(), crownDepth(tooth), 0.6, id + " depth");
        assertEquals(form.crownMm(), box.maxMm().z(), 0.5, id + " crown");
        assertEquals(form.rootMm(), -box.minMm().z(), 0.6, id + " root");
      }
    }
  }

  private static Box ownBox(Tooth tooth) {
    Box box = Box.EMPTY;
    ToothForm form = tooth.form();
    double side = form.widthMm() / 2 + 1;
    double across = form.depthMm() / 2 + 2.5;
    for (double z = -form.rootMm() - 1; z < form.crownMm() + 1; z += STEP_MM) {
      for (double y = -across; y < across; y += STEP_MM) {
        for (double x = -side; x < side; x += STEP_MM) {
          boolean crown = z > 0;
          if (isIn(tooth, x, y, z) && (crown || Math.abs(x) < form.widthMm() / 2)) {
            Vector3d p = new Vector3d(x, y, z);
            box = box.union(new Box(p, p));
          }
        }
      }
    }
    return box;
  }

  private static double crownDepth(Tooth tooth) {
    double low = 0;
    double high = 0;
    for (double z = 0; z < tooth.form().crownMm(); z += STEP_MM) {
      for (double y = -8; y < 8; y += STEP_MM) {
        if (isIn(tooth, 0, y, z) || isIn(tooth, 2, y, z) || isIn(tooth, -2, y, z)) {
          low = Math.min(low, y);
          high = Math.max(high, y);
        }
      }
    }
    return high - low;
  }

  private static boolean isIn(Tooth tooth, double x, double y, double z) {
    Vector3d p = tooth.rasMm(x, y, z);
    return tooth.depthMm(p.x, p.y, p.z) > 0;
  }

  @Test
  void neighboursTouchAndDoNotOverlap() {
    for (List<Tooth> row : List.of(TEETH.upper(), TEETH.lower())) {
      assertTouch(row.get(0), row.get(7));
      for (int i = 0; i < 6; i++) {
        assertTouch(row.get(i), row.get(i + 1));
        assertTouch(row.get(i + 7), row.get(i + 8));
      }
    }
  }

  @Test
  void everyToothBitesOnAnother() {
    for (Tooth lower : TEETH.lower()) {
      double nearest = Double.NEGATIVE_INFINITY;
      for (Tooth upper : TEETH.upper()) {
        if (TEETH.near(lower).contains(upper)) {
          nearest = Math.max(nearest, nearness(lower, upper));
        }
      }
      assertTrue(nearest > -0.5, lower.id() + " is " + -nearest + " mm from its antagonists");
    }
  }

  private static void assertTouch(Tooth a, Tooth b) {
    double nearest = nearness(a, b);
    assertTrue(nearest > -0.35, a.id() + " and " + b.id() + " are " + -nearest + " mm apart");
  }

  /** Greatest depth that a place has in both teeth; asserts that the worn forms share no place. */
  private static double nearness(Tooth a, Tooth b) {
    double nearest = Double.NEGATIVE_INFINITY;
    Box u = a.boxMm();
    Box w = b.boxMm();
    Vector3d low = new Vector3d(u.minMm()).max(w.minMm());
    Vector3d high = new Vector3d(u.maxMm()).min(w.maxMm());
    for (double z = low.z; z < high.z; z += 0.3) {
      for (double y = low.y; y < high.y; y += 0.3) {
        for (double x = low.x; x < high.x; x += 0.3) {
          double least = Math.min(a.depthMm(x, y, z), b.depthMm(x, y, z));
          nearest = Math.max(nearest, least);
          if (least > 0) {
            double wornA = Dentition.wornDepthMm(a, List.of(b), x, y, z);
            double wornB = Dentition.wornDepthMm(b, List.of(a), x, y, z);
            assertTrue(Math.min(wornA, wornB) <= 0, a.id() + " overlaps " + b.id());
          }
        }
      }
    }
    return nearest;
  }

  @Test
  void incisorsOverlapByTwoMillimetresBothWays() {
    Tooth upper = TEETH.upper().get(0);
    Tooth lower = TEETH.lower().get(0);
    assertEquals(2, tipZ(lower) - tipZ(upper), 0.5, "overbite");
    assertEquals(2, foremostY(upper) - foremostY(lower), 0.9, "overjet");
  }

  /** Height of the biting edge. */
  private static double tipZ(Tooth tooth) {
    double sign = tooth.biting().z() > 0 ? 1 : -1;
    double tip = Double.NEGATIVE_INFINITY;
    for (double z = tooth.form().crownMm() - 1; z < tooth.form().crownMm() + 0.5; z += 0.05) {
      for (double y = -4; y < 4; y += 0.05) {
        if (isIn(tooth, 0, y, z)) {
          tip = Math.max(tip, sign * tooth.rasMm(0, y, z).z);
        }
      }
    }
    return sign * tip;
  }

  /** How far forward the biting edge reaches, RAS mm. */
  private static double foremostY(Tooth tooth) {
    double z = tooth.form().crownMm() - 0.4;
    double y = 6;
    while (y > -6 && !isIn(tooth, 0, y, z)) {
      y -= 0.05;
    }
    return tooth.rasMm(0, y, z).y;
  }
}
