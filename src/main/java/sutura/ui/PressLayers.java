package sutura.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.biomech.Estimate;
import sutura.biomech.Response;
import sutura.biomech.SutureMotion;

/**
 * The sizes of a response's three layers, nm, without their signs.
 *
 * @param head motion of the whole head
 * @param deformation of the pressed place
 * @param suture largest motion across any suture
 */
record PressLayers(Estimate head, Estimate deformation, Optional<Estimate> suture) {
  private static final double NM_PER_UM = 1e3;

  static PressLayers of(Response response) {
    return new PressLayers(
        size(response.rigidUm().times(NM_PER_UM)),
        size(response.patchNm()),
        bySize(response).stream().findFirst().map(entry -> largest(entry.getValue())));
  }

  /** The one of an index: whole head, deformation, suture. */
  Optional<Estimate> layer(int index) {
    return switch (index) {
      case 0 -> Optional.of(head);
      case 1 -> Optional.of(deformation);
      default -> suture;
    };
  }

  /** Motions across the sutures, the largest first. */
  static List<Map.Entry<StructureId, SutureMotion>> bySize(Response response) {
    Comparator<Map.Entry<StructureId, SutureMotion>> size =
        Comparator.comparingDouble(entry -> largest(entry.getValue()).value());
    return response.sutures().entrySet().stream().sorted(size.reversed()).toList();
  }

  /** The larger of opening and shear. */
  private static Estimate largest(SutureMotion motion) {
    Estimate opening = size(motion.openingNm());
    Estimate shear = size(motion.shearNm());
    return opening.value() >= shear.value() ? opening : shear;
  }

  /** Without the sign; a range on both sides of nothing begins at nothing. */
  static Estimate size(Estimate signed) {
    double low = Math.abs(signed.low());
    double high = Math.abs(signed.high());
    boolean both = signed.low() < 0 && signed.high() > 0;
    return new Estimate(
        Math.abs(signed.value()), both ? 0 : Math.min(low, high), Math.max(low, high));
  }
}
