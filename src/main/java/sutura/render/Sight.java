package sutura.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4d;
import org.joml.Matrix4dc;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;

/**
 * Which structure is seen at each place of a coarse picture, and how deep it lies there: what
 * labels go by.
 *
 * @param widthPx columns
 * @param heightPx rows
 * @param layers what is seen; first the solid structures, then faded ones that lie before them, in
 *     one order and in the other
 * @param items what the numbers in the layers stand for
 * @param clipFromWorld of the picture
 */
public record Sight(
    int widthPx, int heightPx, List<Layer> layers, List<DrawItem> items, Matrix4dc clipFromWorld) {
  /**
   * One picture.
   *
   * @param items {@code [row][column]}, bottom row first: index of an item plus one, 0 for none
   * @param depths of the same places, 0 to 1
   */
  public record Layer(int[] items, float[] depths) {}

  public Sight {
    layers = List.copyOf(layers);
    items = List.copyOf(items);
    clipFromWorld = new Matrix4d(clipFromWorld);
  }

  /**
   * The best place for a label of each structure that is seen: far inside what is seen of it.
   *
   * @param before places of the picture before, kept as long as they are still good ones
   */
  public LabelSpots spots(LabelSpots before) {
    Map<StructureId, LabelSpots.Spot> spots = new HashMap<>();
    for (int layer = 0; layer < layers.size(); layer++) {
      new Regions(layer, before).addTo(spots);
    }
    return new LabelSpots(spots);
  }

  /** The solid structures less what is only seen through an opening. */
  private int[] withoutOpenings(int[] solid) {
    int[] own = solid.clone();
    for (Layer layer : layers.subList(1, layers.size())) {
      for (int p = 0; p < own.length; p++) {
        int before = layer.items()[p];
        if (before > 0 && items.get(before - 1).tissue() == Tissue.OPENING) {
          own[p] = 0;
        }
      }
    }
    return own;
  }

  /** What one layer shows of each structure. */
  private final class Regions {
    /** A place that is no nearer to the rim than this share of the best one is as good, 0..1. */
    private static final double GOOD = 0.3;

    private static final float DIAGONAL = 1.4f;

    /** How much better a place of a faded structure is that has nothing solid behind it. */
    private static final float CLEAR = 1000;

    private final float[] depth;
    private final boolean faded;
    private final LabelSpots before;
    private final float[] inside;

    /** Index of the item at each place plus one. */
    private final int[] own;

    Regions(int layer, LabelSpots before) {
      int[] item = layers.get(layer).items();
      depth = layers.get(layer).depths();
      faded = layer > 0;
      this.before = before;
      own = faded ? item : withoutOpenings(item);
      inside = new float[own.length];
    }

    void addTo(Map<StructureId, LabelSpots.Spot> spots) {
      measure();
      int[] count = new int[items.size() + 1];
      int[] best = new int[items.size() + 1];
      for (int p = 0; p < own.length; p++) {
        int i = own[p];
        count[i]++;
        if (count[i] == 1 || value(p) > value(best[i])) {
          best[i] = p;
        }
      }
      for (int i = 1; i < count.length; i++) {
        if (count[i] > 0) {
          LabelSpots.Spot spot = spot(items.get(i - 1), i, best[i], count[i]);
          spots.merge(items.get(i - 1).id(), spot, LabelSpots.Spot::better);
        }
      }
    }

    private LabelSpots.Spot spot(DrawItem what, int number, int best, int count) {
      double share = (double) count / own.length;
      boolean onCut = what.face().isPresent();
      LabelSpots.Spot old = before.spots().get(what.id());
      if (old != null && isGood(what.drawnMm(old.pointMm()), number, best)) {
        return new LabelSpots.Spot(old.pointMm(), share, onCut);
      }
      return new LabelSpots.Spot(what.restMm(pointMm(best)), share, onCut);
    }

    private boolean isGood(Vector3dc pointMm, int number, int best) {
      Vector3d ndc = new Matrix4d(clipFromWorld).transformProject(new Vector3d(pointMm));
      int column = (int) Math.floor((ndc.x + 1) / 2 * widthPx);
      int row = (int) Math.floor((ndc.y + 1) / 2 * heightPx);
      if (column < 0 || row < 0 || column >= widthPx || row >= heightPx) {
        return false;
      }
      int p = row * widthPx + column;
      return own[p] == number && value(p) >= GOOD * value(best);
    }

    private Vector3d pointMm(int p) {
      int row = p / widthPx;
      Vector3d ndc =
          new Vector3d(
              (p % widthPx + 0.5) / widthPx * 2 - 1,
              (row + 0.5) / heightPx * 2 - 1,
              depth[p] * 2.0 - 1);
      return new Matrix4d(clipFromWorld).invert().transformProject(ndc);
    }

    private float value(int p) {
      return inside[p] + (faded && isClear(p) && inside[p] > 2 ? CLEAR : 0);
    }

    private boolean isClear(int p) {
      return layers.get(0).items()[p] == 0;
    }

    private boolean same(int p, int q) {
      return own[p] == own[q] && (!faded || isClear(p) == isClear(q));
    }

    /**
     * How many pixels each pixel lies inside its region, the picture's rim being one of it.
     *
     * <p>Source: Borgefors G 1986, "Distance transformations in digital images", Computer Vision,
     * Graphics, and Image Processing 34; one pass forth and one back.
     */
    private void measure() {
      for (int y = 0; y < heightPx; y++) {
        for (int x = 0; x < widthPx; x++) {
          boolean rim = x == 0 || y == 0 || x == widthPx - 1 || y == heightPx - 1;
          inside[y * widthPx + x] = rim ? 1 : Float.MAX_VALUE;
        }
      }
      for (int y = 1; y < heightPx - 1; y++) {
        for (int x = 1; x < widthPx - 1; x++) {
          relax(y * widthPx + x, -1);
        }
      }
      for (int y = heightPx - 2; y > 0; y--) {
        for (int x = widthPx - 2; x > 0; x--) {
          relax(y * widthPx + x, 1);
        }
      }
    }

    private void relax(int p, int way) {
      float least = inside[p];
      least = Math.min(least, by(p, p + way, 1));
      least = Math.min(least, by(p, p + way * widthPx, 1));
      least = Math.min(least, by(p, p + way * (widthPx + 1), DIAGONAL));
      inside[p] = Math.min(least, by(p, p + way * (widthPx - 1), DIAGONAL));
    }

    private float by(int p, int neighbour, float step) {
      return same(p, neighbour) ? inside[neighbour] + step : step;
    }
  }
}
