package sutura.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * The line that runs along a narrow strip of triangles from one end to the other.
 *
 * <p>The longest of the shortest paths from triangle to neighbouring triangle, found by two sweeps
 * (Dijkstra 1959) in the largest connected part, then smoothed along its length and read off at
 * even steps.
 */
public final class StripMidline {
  private static final int SMOOTHING_ROUNDS = 12;

  private final double[] centre;
  private final List<List<Integer>> neighbours = new ArrayList<>();
  private final int count;

  private StripMidline(float[] positionsMm, int[] strip) {
    count = strip.length / 3;
    centre = new double[strip.length];
    for (int h = 0; h < strip.length; h++) {
      for (int axis = 0; axis < 3; axis++) {
        centre[3 * (h / 3) + axis] += positionsMm[3 * strip[h] + axis] / 3.0;
      }
    }
    for (int f = 0; f < count; f++) {
      neighbours.add(new ArrayList<>());
    }
    Map<Long, Integer> byEdge = new HashMap<>();
    for (int h = 0; h < strip.length; h++) {
      int a = strip[h];
      int b = strip[EdgeTable.next(h)];
      long edge = (long) Math.min(a, b) << 32 | Math.max(a, b);
      Integer other = byEdge.put(edge, h / 3);
      if (other != null) {
        neighbours.get(other).add(h / 3);
        neighbours.get(h / 3).add(other);
      }
    }
  }

  /**
   * The midline of a strip, at steps of about {@code stepMm}; empty if there is no strip.
   *
   * @param strip vertex indices {@code [triangle][3]} of the strip's triangles
   */
  public static List<Vector3dc> of(float[] positionsMm, int[] strip, double stepMm) {
    if (strip.length == 0) {
      return List.of();
    }
    StripMidline midline = new StripMidline(positionsMm, strip);
    int inLargest = midline.triangleOfLargestPart();
    int start = midline.farthest(inLargest, new int[midline.count]);
    int[] previous = new int[midline.count];
    int end = midline.farthest(start, previous);
    return resampled(smoothed(midline.path(end, previous)), stepMm);
  }

  private int triangleOfLargestPart() {
    DisjointSets parts = new DisjointSets(count);
    for (int f = 0; f < count; f++) {
      for (int g : neighbours.get(f)) {
        parts.join(f, g);
      }
    }
    int[] size = new int[count];
    int largest = 0;
    for (int f = 0; f < count; f++) {
      size[parts.find(f)]++;
    }
    for (int f = 0; f < count; f++) {
      largest = size[f] > size[largest] ? f : largest;
    }
    return largest;
  }

  private record Reached(double distance, int triangle) {}

  /** The triangle farthest from another along the strip; fills in whence each was reached. */
  private int farthest(int start, int[] previous) {
    double[] distance = new double[count];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(previous, -1);
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(
            (a, b) ->
                a.distance != b.distance
                    ? Double.compare(a.distance, b.distance)
                    : Integer.compare(a.triangle, b.triangle));
    distance[start] = 0;
    queue.add(new Reached(0, start));
    int last = start;
    while (!queue.isEmpty()) {
      Reached here = queue.remove();
      if (here.distance > distance[here.triangle]) {
        continue;
      }
      last = here.triangle;
      for (int next : neighbours.get(here.triangle)) {
        double d = here.distance + between(here.triangle, next);
        if (d < distance[next]) {
          distance[next] = d;
          previous[next] = here.triangle;
          queue.add(new Reached(d, next));
        }
      }
    }
    return last;
  }

  private double between(int f, int g) {
    double x = centre[3 * f] - centre[3 * g];
    double y = centre[3 * f + 1] - centre[3 * g + 1];
    double z = centre[3 * f + 2] - centre[3 * g + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }

  private List<Vector3d> path(int end, int[] previous) {
    List<Vector3d> path = new ArrayList<>();
    for (int f = end; f >= 0; f = previous[f]) {
      path.add(new Vector3d(centre[3 * f], centre[3 * f + 1], centre[3 * f + 2]));
    }
    Collections.reverse(path);
    return path;
  }

  private static List<Vector3d> smoothed(List<Vector3d> path) {
    List<Vector3d> line = path;
    for (int round = 0; round < SMOOTHING_ROUNDS; round++) {
      List<Vector3d> next = new ArrayList<>(line);
      for (int i = 1; i + 1 < line.size(); i++) {
        Vector3d sum = line.get(i - 1).add(line.get(i + 1), new Vector3d());
        next.set(i, sum.mul(0.25).add(line.get(i).mul(0.5, new Vector3d())));
      }
      line = next;
    }
    return line;
  }

  private static List<Vector3dc> resampled(List<Vector3d> line, double stepMm) {
    List<Vector3dc> even = new ArrayList<>();
    even.add(line.get(0));
    double left = stepMm;
    for (int i = 1; i < line.size(); i++) {
      Vector3d from = line.get(i - 1);
      Vector3d to = line.get(i);
      double length = from.distance(to);
      double at = left;
      for (; at <= length; at += stepMm) {
        even.add(from.lerp(to, at / length, new Vector3d()));
      }
      left = at - length;
    }
    if (left < 0.7 * stepMm) {
      even.add(line.get(line.size() - 1));
    }
    return even;
  }
}
