package sutura.model.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.model.Problem;
import sutura.model.ProvenanceAreas;

/**
 * What was found about a whole model.
 *
 * @param structures one for each mesh, in manifest order
 * @param intersections pairs of bodies that take up the same space, the deepest first
 * @param openings one for each foramen, canal or fissure
 * @param measures measures of the whole: those of the manifest, and those computed from the meshes
 * @param levels where cord and dural sac end, in words
 * @param problems faults of loading and of verifying
 */
public record Verification(
    List<StructureCheck> structures,
    List<Intersection> intersections,
    List<OpeningCheck> openings,
    SortedMap<String, Double> measures,
    SortedMap<String, String> levels,
    List<Problem> problems) {
  public Verification {
    structures = List.copyOf(structures);
    intersections = List.copyOf(intersections);
    openings = List.copyOf(openings);
    measures = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    levels = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    problems = List.copyOf(problems);
  }

  /** The same with more faults. */
  public Verification with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Verification(structures, intersections, openings, measures, levels, all);
  }

  /** Triangles of all meshes. */
  public int triangles() {
    return structures.stream().mapToInt(StructureCheck::triangles).sum();
  }

  /** Where the surface of all bones and teeth comes from. */
  public ProvenanceAreas areas() {
    return structures.stream()
        .filter(check -> ProvenanceAreas.isSolid(check.entry().structure()))
        .map(StructureCheck::areas)
        .reduce(ProvenanceAreas.UNKNOWN, ProvenanceAreas::plus);
  }

  /** Whether nothing worse than a warning was found. */
  public boolean isSound() {
    return problems.stream().allMatch(p -> p.severity() == Problem.Severity.WARNING);
  }
}
