package sutura.scene;

import sutura.anatomy.Structure;
import sutura.anatomy.Tissue;

/**
 * The shells of the head from outside to inside, as they are peeled off. While a layer is peeled it
 * rises a little and fades; when the peel has reached its number plus 1 it is gone.
 */
public enum PeelLayer {
  /** Bones, sutures, teeth, and what marks them. The vault goes first, then base, face and jaw. */
  BONE,
  /** The dura with its folds and sinuses. */
  DURA,
  /** The arachnoid with its granulations and the space under it. */
  ARACHNOID,
  /** The brain, whose surface is the pia. */
  PIA,
  /** Ventricles and their plexuses, which always stay. */
  VENTRICLES;

  /** Part of the bone's peel at whose end the vault is gone. */
  private static final double VAULT_GONE = 0.7;

  /** Part of the bone's peel at whose beginning base, face and jaw begin to go. */
  private static final double FACE_FROM = 0.3;

  /** How far a layer has risen when it is gone, mm. Source: chosen by eye. */
  private static final double RISE_MM = 14;

  /** The layer that a structure belongs to. */
  public static PeelLayer of(Structure structure) {
    return switch (structure.group().value()) {
      case "sinuses" -> DURA;
      case "meninges" -> structure.tissue() == Tissue.DURA ? DURA : ARACHNOID;
      case "csf" -> ARACHNOID;
      case "brain" -> PIA;
      case "ventricles" -> VENTRICLES;
      case "spinal-meninges" -> ofCanal(structure);
      default -> BONE;
    };
  }

  /** The inner filum is pia, although it is as tough as dura. */
  private static PeelLayer ofCanal(Structure structure) {
    return switch (structure.subgroup()) {
      case "dura" -> DURA;
      case "arachnoid" -> ARACHNOID;
      case "spaces" -> structure.id().value().equals("spinal-epidural-space") ? BONE : ARACHNOID;
      case "anchors" -> isDural(structure.id().value()) ? DURA : PIA;
      default -> PIA;
    };
  }

  private static boolean isDural(String anchor) {
    return anchor.startsWith("dural-attachment") || anchor.equals("filum-terminale-externum");
  }

  /**
   * How much of a structure is left, 0 to 1.
   *
   * @param peel of a scene, 0 to {@link SceneState#PEELED}
   */
  public static double remaining(Structure structure, double peel) {
    return 1 - gone(structure, peel);
  }

  /** How far a structure has been lifted off, mm upwards. */
  public static double riseMm(Structure structure, double peel) {
    PeelLayer layer = of(structure);
    boolean lifted = layer == BONE ? isLifted(structure) : layer == DURA || layer == ARACHNOID;
    double gone = gone(structure, peel);
    return lifted ? RISE_MM * gone * gone : 0;
  }

  private static boolean isLifted(Structure structure) {
    return structure.subgroup().equals("neurocranium") || structure.subgroup().equals("calvarial");
  }

  private static double gone(Structure structure, double peel) {
    PeelLayer layer = of(structure);
    if (layer == VENTRICLES) {
      return 0;
    }
    double share = peel - layer.ordinal();
    if (layer == BONE) {
      share = isVault(structure) ? share / VAULT_GONE : (share - FACE_FROM) / (1 - FACE_FROM);
    }
    double t = Math.max(0, Math.min(1, share));
    return t * t * (3 - 2 * t);
  }

  /** Whether it is part of the cap of the skull, sutures included. */
  private static boolean isVault(Structure structure) {
    return switch (structure.subgroup()) {
      case "calvarial" -> true;
      case "neurocranium" -> {
        String id = structure.id().value();
        yield id.startsWith("frontal") || id.startsWith("parietal") || id.startsWith("occipital");
      }
      default -> false;
    };
  }
}
