package sutura.biomech.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.biomech.SutureGauges;

/**
 * Where motion across sutures is measured.
 *
 * @param sutures first gauge and number of gauges of each
 * @param placesMm x, y, z of each, RAS mm
 * @param normals unit vector of each from the first bone to the second
 */
record Gauges(
    SortedMap<StructureId, ControlPoints.Range> sutures, float[] placesMm, float[] normals) {
  Gauges {
    sutures = Collections.unmodifiableSortedMap(new TreeMap<>(sutures));
  }

  /** The gauges of a model, of which those of one suture follow each other. */
  static Gauges of(SutureGauges gauges) {
    SortedMap<StructureId, ControlPoints.Range> sutures = new TreeMap<>();
    List<Vector3dc> places = new ArrayList<>();
    List<Vector3dc> normals = new ArrayList<>();
    for (int g = 0; g < gauges.size(); g++) {
      sutures.merge(
          gauges.suture(g),
          new ControlPoints.Range(g, 1),
          (before, one) -> new ControlPoints.Range(before.first(), before.count() + 1));
      places.add(gauges.atMm(g));
      normals.add(gauges.normal(g));
    }
    return new Gauges(sutures, Sampling.array(places), Sampling.array(normals));
  }

  int count() {
    return placesMm.length / 3;
  }
}
