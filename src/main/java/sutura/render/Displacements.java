package sutura.render;

import java.util.Map;
import sutura.anatomy.StructureId;

/**
 * How far each vertex of some structures is drawn from its place, because of a load or of a claimed
 * motion. Two are equal if their version is.
 *
 * @param version differs whenever the values do
 * @param nmOfVertices x, y, z of each vertex of the drawn mesh, RAS nm; structures without an entry
 *     rest
 * @param factor what they are magnified by in the picture; 1 is true scale
 * @param fullNm displacement that has the last colour of the map; 0 where colours are off
 */
public record Displacements(
    long version, Map<StructureId, float[]> nmOfVertices, double factor, double fullNm) {
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
