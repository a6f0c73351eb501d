package sutura.atlas.column;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.geometry.TriangleMesh;

/**
 * What the column needs of the finished skull above it.
 *
 * @param occipitalBone its surface at full detail, with the condyles that the atlas carries
 * @param cranialDura surface of the shell of dura, open downwards at the foramen magnum
 * @param landmarksMm named points of the skull, RAS mm
 */
public record SkullAbove(
    TriangleMesh occipitalBone,
    TriangleMesh cranialDura,
    SortedMap<String, Vector3dc> landmarksMm) {
  public SkullAbove {
    landmarksMm = Collections.unmodifiableSortedMap(new TreeMap<>(landmarksMm));
  }
}
