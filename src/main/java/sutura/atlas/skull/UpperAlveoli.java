package sutura.atlas.skull;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.dentition.Alveolus;
import sutura.atlas.dentition.Dentition;
import sutura.atlas.dentition.Socket;
import sutura.atlas.dentition.Tooth;
import sutura.atlas.solid.Tube;
import sutura.evidence.Provenance;

/**
 * The alveolar processes of the maxillae: the scanned crowns, cut off where the scan ends, go; the
 * bone gets a margin that follows the teeth's necks, walls with juga over the roots, also where a
 * tooth was lost, and a socket for each tooth.
 */
final class UpperAlveoli implements SolidEdit {
  /** Thickness of bone over the roots, mm. Project assumption within 0.5-2 mm. */
  private static final double WALL_MM = 1.1;

  /**
   * Gap for the periodontal ligament, mm: 0.15-0.38 in adults (Nanci A, "Ten Cate's oral
   * histology"), plus what the grid's step takes away.
   */
  private static final double LIGAMENT_MM = 0.35;

  private static final double BLEND_MM = 2;

  /** Half thickness of the bone between the roots, and its height along them, mm. */
  private static final double CORE_MM = 3.2;

  private static final double CORE_DEPTH_MM = 7;

  /** Farther than this above the necks no crown reaches, mm. */
  private static final double CROWN_REACH_MM = 3.5;

  private static final double ACROSS_MM = 11;

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    List<Tooth> teeth = Dentition.ofThisHead().upper();
    List<Alveolus> alveoli = teeth.stream().map(t -> new Alveolus(t, WALL_MM)).toList();
    takeOffCrowns(field, alveoli);
    for (CranialBone side : List.of(CranialBone.MAXILLA_RIGHT, CranialBone.MAXILLA_LEFT)) {
      List<Vector3dc> core = new ArrayList<>();
      for (Alveolus alveolus : alveoli) {
        if (isRight(alveolus.tooth()) == (side == CranialBone.MAXILLA_RIGHT)) {
          core.add(alveolus.tooth().rasMm(0, 0, -CORE_DEPTH_MM));
          field.add(alveolus, side, BLEND_MM, Provenance.CONSTRUCTED);
        }
      }
      field.add(Tube.of(core, CORE_MM), side, BLEND_MM, Provenance.CONSTRUCTED);
    }
    teeth.forEach(t -> field.carve(new Socket(t, LIGAMENT_MM), Provenance.CONSTRUCTED));
  }

  private static boolean isRight(Tooth tooth) {
    return tooth.id().value().endsWith("-right");
  }

  private static void takeOffCrowns(SolidField field, List<Alveolus> alveoli) {
    float[] depth = field.depthMm();
    for (Alveolus alveolus : alveoli) {
      field.visit(
          alveolus.boxMm(),
          4,
          (v, x, y, z) -> {
            Vector3d own = alveolus.tooth().own(x, y, z);
            if (own.z < -CROWN_REACH_MM
                || Math.abs(own.y) > ACROSS_MM
                || !nearest(alveoli, x, y, z).equals(alveolus)) {
              return;
            }
            double below = alveolus.belowMarginMm(x, y, z);
            if (below < depth[v]) {
              depth[v] = (float) Math.max(-SkullFields.LIMIT_MM, below);
              field.origin()[v] = (byte) Provenance.CONSTRUCTED.ordinal();
            }
          });
    }
  }

  private static Alveolus nearest(List<Alveolus> alveoli, double x, double y, double z) {
    Alveolus best = alveoli.get(0);
    double least = Double.MAX_VALUE;
    for (Alveolus alveolus : alveoli) {
      Vector3d own = alveolus.tooth().own(x, y, z);
      double besides = alveolus.besides(x, y, z);
      if (besides < least && Math.abs(own.y) <= ACROSS_MM) {
        least = besides;
        best = alveolus;
      }
    }
    return best;
  }
}
