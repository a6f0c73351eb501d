package sutura.atlas.skull;

import java.util.List;
import sutura.atlas.opening.Opening;
import sutura.atlas.opening.OpeningsCodec;
import sutura.atlas.solid.Tube;
import sutura.evidence.Provenance;

/** Carves the canals and foramina that the scan's resolution or the repairs have closed. */
final class DrilledCanals implements SolidEdit {
  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    for (Opening opening : OpeningsCodec.read()) {
      if (opening.drillRadiusMm() > 0) {
        carve(opening, field);
      }
    }
  }

  private static void carve(Opening opening, SolidField field) {
    field.carve(
        Tube.of(List.copyOf(opening.axisMm()), opening.drillRadiusMm()), Provenance.CONSTRUCTED);
  }
}
