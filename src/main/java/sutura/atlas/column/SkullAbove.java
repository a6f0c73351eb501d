package sutura.atlas.column;

import sutura.geometry.TriangleMesh;

/**
 * What the column needs of the finished head above it, at full detail.
 *
 * @param occipitalBone its surface, with the condyles that the atlas carries
 * @param cranialDura surface of the shell of dura, open downwards at the foramen magnum
 * @param cranialArachnoid surface of the shell of arachnoid inside it
 * @param medulla surface of the medulla oblongata, which the cord continues
 */
public record SkullAbove(
    TriangleMesh occipitalBone,
    TriangleMesh cranialDura,
    TriangleMesh cranialArachnoid,
    TriangleMesh medulla) {}
