package sutura.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import sutura.geometry.TriangleMesh;

/**
 * One named mesh of a glTF file.
 *
 * @param name node name: the structure's id
 * @param mesh surface in RAS millimetres
 * @param red linear base colour, 0..1
 * @param green linear base colour, 0..1
 * @param blue linear base colour, 0..1
 * @param extras what the node says of itself: licence, provenance
 */
public record GlbNode(
    String name,
    TriangleMesh mesh,
    float red,
    float green,
    float blue,
    Map<String, String> extras) {
  public GlbNode {
    extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
  }

  /** A node in the colour of dry bone (sRGB 241, 214, 145: 3D Slicer's generic anatomy colour). */
  public static GlbNode bone(String name, TriangleMesh mesh, Map<String, String> extras) {
    return new GlbNode(name, mesh, 0.880f, 0.672f, 0.283f, extras);
  }
}
