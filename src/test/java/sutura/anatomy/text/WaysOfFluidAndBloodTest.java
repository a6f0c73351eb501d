package sutura.anatomy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;

/** Relations lead cerebrospinal fluid and venous blood the whole way. */
class WaysOfFluidAndBloodTest {
  @Test
  void fluidGoesFromTheLateralVentriclesToTheVein() {
    Set<Relation.Kind> fluid = EnumSet.of(Relation.Kind.OPENS_INTO);
    for (String side : List.of("left", "right")) {
      Set<StructureId> reached = reached(StructureId.of("lateral-ventricle-" + side), fluid);
      for (String id :
          List.of(
              "interventricular-foramen-" + side,
              "third-ventricle",
              "cerebral-aqueduct",
              "fourth-ventricle",
              "median-aperture",
              "lateral-aperture-left",
              "lateral-aperture-right",
              "posterior-cerebellomedullary-cistern",
              "subarachnoid-space",
              "spinal-subarachnoid-space",
              "arachnoid-granulations",
              "superior-sagittal-sinus")) {
        assertTrue(reached.contains(StructureId.of(id)), id);
      }
      assertFalse(reached.contains(StructureId.of("lateral-ventricle-" + side)), "no way back");
    }
  }

  @Test
  void aSideDrainsIntoTheSameSideUnlessThroughTheMiddle() {
    for (Relation relation : AnatomyTexts.builtIn().relations()) {
      String from = relation.from().value();
      String other =
          from.endsWith("-left") ? "-right" : from.endsWith("-right") ? "-left" : "no side";
      assertFalse(relation.to().value().endsWith(other), relation.toString());
    }
  }

  @Test
  void bloodOfEverySinusLeavesThroughTheJugularForamen() {
    Set<Relation.Kind> blood = EnumSet.of(Relation.Kind.DRAINS_INTO);
    Set<StructureId> leaving =
        AnatomyTexts.builtIn().relations().stream()
            .filter(r -> r.kind() == Relation.Kind.PASSES_THROUGH)
            .filter(r -> r.to().value().startsWith("jugular-foramen"))
            .map(Relation::from)
            .collect(Collectors.toSet());
    Set<StructureId> draining =
        AnatomyTexts.builtIn().relations().stream()
            .filter(r -> r.kind() == Relation.Kind.DRAINS_INTO)
            .map(Relation::from)
            .collect(Collectors.toSet());
    assertEquals(11, draining.size(), draining.toString());
    for (StructureId sinus : draining) {
      Set<StructureId> reached = reached(sinus, blood);
      assertTrue(reached.stream().anyMatch(leaving::contains), sinus.value());
      assertFalse(reached.contains(sinus), "in a circle: " + sinus.value());
    }
  }

  private static Set<StructureId> reached(StructureId start, Set<Relation.Kind> kinds) {
    Set<StructureId> reached = new HashSet<>();
    Deque<StructureId> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      StructureId at = open.remove();
      for (Relation relation : AnatomyTexts.builtIn().relations()) {
        boolean leads = relation.from().equals(at) && kinds.contains(relation.kind());
        if (leads && reached.add(relation.to())) {
          open.add(relation.to());
        }
      }
    }
    return reached;
  }
}
