package sutura.atlas.column;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.geometry.TriangleMesh;

/**
 * What the column needs of the finished head above it, at full detail.
 *
 * @param occipitalBone its surface, with the condyles that the atlas carries
 * @param cranialDura surface of the shell of dura, open downwards at the foramen magnum
 * @param cranialArachnoid surface of the shell of arachnoid inside it
 * @param medulla surface of the medulla oblongata, which the cord continues
 * @param landmarksMm named points of the skull, RAS mm
 */
public record SkullAbove(
    TriangleMesh occipitalBone,
    TriangleMesh cranialDura,
    TriangleMesh cranialArachnoid,
    TriangleMesh medulla,
    SortedMap<String, Vector3dc> landmarksMm) {
  public SkullAbove {
    landmarksMm = Collections.unmodifiableSortedMap(new TreeMap<>(landmarksMm));
  }
}
