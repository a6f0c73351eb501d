package sutura.biomech;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.StructureId;

/**
 * One loading of one skull.
 *
 * @param load what is done
 * @param sutures tissue of each suture; one without an entry is bone
 * @param support what holds the head
 * @param boneGPa Young's modulus of bone
 */
public record Experiment(
    Load load, SortedMap<StructureId, SutureTissue> sutures, Support support, double boneGPa) {
  /** Baseline, GPa, and the range that every number is given over. Source: biomech materials. */
  public static final double BONE_GPA = 8;

  public static final double SOFTEST_BONE_GPA = 5;
  public static final double STIFFEST_BONE_GPA = 15;

  public Experiment {
    TreeMap<StructureId, SutureTissue> sparse = new TreeMap<>(sutures);
    sparse.values().removeIf(SutureTissue::isBone);
    sutures = Collections.unmodifiableSortedMap(sparse);
  }

  /** The same with another load. */
  public Experiment with(Load value) {
    return new Experiment(value, sutures, support, boneGPa);
  }
}
