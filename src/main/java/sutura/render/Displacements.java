package sutura.render;

import java.util.Collections;
import java.util.SortedMap;
import sutura.anatomy.StructureId;
import sutura.biomech.Deformation;
import sutura.biomech.SutureMotion;

/**
 * The field by which a skull under a load is drawn out of shape. Two are equal if their versions
 * are.
 *
 * @param version differs whenever the field does
 * @param field displacement of every place of the skull; asked by the render thread for the
 *     vertices that are drawn, once for each version
 * @param factor what it is magnified by in the picture; 1 is true scale
 * @param fullNm displacement that has the last colour of the map; 0 where colours are off
 * @param sutures motion across sutures, for arrows; goes with the version
 */
public record Displacements(
    long version,
    Deformation field,
    double factor,
    double fullNm,
    SortedMap<StructureId, SutureMotion> sutures) {
  private static final double MM_PER_NM = 1e-6;

  /** Without arrows. */
  public Displacements(long version, Deformation field, double factor, double fullNm) {
    this(version, field, factor, fullNm, Collections.emptySortedMap());
  }

  /** How much of a millimetre a displacement of one nanometre is drawn as. */
  public double drawnMmPerNm() {
    return factor * MM_PER_NM;
  }

  /** How far the outermost drawn place is from where it rests, mm. */
  public double reachMm() {
    return drawnMmPerNm() * field.largestNm();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Displacements d
        && d.version == version
        && d.factor == factor
        && d.fullNm == fullNm;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(version);
  }
}
