package sutura.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;

/** The built-in catalogue with one opening and one landmark more, for tests. */
public final class MarkedCatalogue {
  public static final StructureId OPENING = StructureId.of("test-foramen");
  public static final StructureId LANDMARK = StructureId.of("test-point");

  private MarkedCatalogue() {}

  public static Catalogue catalogue() {
    Catalogue builtIn = Catalogue.builtIn();
    List<Structure> structures = new ArrayList<>(builtIn.structures().values());
    structures.add(mark(OPENING, "openings", "base", Tissue.OPENING));
    structures.add(mark(LANDMARK, "landmarks", "midline", Tissue.LANDMARK));
    return new Catalogue(List.copyOf(builtIn.groups().values()), structures);
  }

  private static Structure mark(StructureId id, String group, String subgroup, Tissue tissue) {
    String name = id.value().replace('-', ' ');
    return new Structure(
        id,
        StructureId.of(group),
        subgroup,
        tissue,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Map.of("en", name, "la", name),
        List.of(),
        List.of());
  }
}
