package sutura.scene;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import sutura.anatomy.Structure;
import sutura.anatomy.Tissue;

/**
 * What is shown while the cerebrospinal fluid moves: bones as a faint shell, the brain as glass,
 * the plexuses where fluid is formed; no surface of the fluid itself, and nothing round it that
 * would hide it. Opacities are chosen by eye.
 */
public final class FlowStage {
  private static final double VAULT = 0.20;
  private static final double COLUMN = 0.20;
  private static final double BRAIN = 0.17;
  private static final double CORD = 0.45;
  private static final double VENTRICLES = 0.34;
  private static final double PLEXUS = 0.26;

  /** Paler than it is, so that the fluid draws the eye. */
  private static final Colour PALE_PLEXUS = Colour.ofHex("#b08c8e");

  private static final List<String> VAULT_BONES =
      List.of("frontal-bone", "parietal-bone", "occipital-bone");

  private FlowStage() {}

  /** How a structure looks. */
  static Appearance look(Structure structure, Appearance first) {
    Appearance hidden = first.withVisible(false);
    return switch (structure.group().value()) {
      case "skull" -> isVault(structure) ? ghost(VAULT) : hidden;
      case "spine" -> structure.tissue() == Tissue.BONE && first.visible() ? ghost(COLUMN) : hidden;
      case "brain" -> structure.tissue() == Tissue.BRAIN ? ghost(BRAIN) : hidden;
      case "ventricles" ->
          structure.tissue() == Tissue.CSF
              ? ghost(VENTRICLES)
              : first.withOpacity(PLEXUS).withTint(Optional.of(PALE_PLEXUS));
      case "spinal-meninges" -> structure.id().value().equals("spinal-cord") ? ghost(CORD) : hidden;
      default -> hidden;
    };
  }

  /** The bones of the base are many thin edges before each other. */
  private static boolean isVault(Structure structure) {
    return structure.tissue() == Tissue.BONE
        && VAULT_BONES.stream().anyMatch(structure.id().value()::startsWith);
  }

  private static Appearance ghost(double opacity) {
    return Appearance.DEFAULT.withStyle(SurfaceStyle.GHOST).withOpacity(opacity);
  }

  /**
   * Shows the fluid in motion, in one step: everything else that moves is ended, and the structures
   * step aside.
   */
  public static List<SceneCommand> begun(
      SceneState scene, Collection<Structure> structures, FlowView flow) {
    return List.of(new SceneCommand.Replace(of(scene, structures).withFlow(Optional.of(flow))));
  }

  /** The scene that the fluid is looked at in, seen from where it was seen. */
  public static SceneState of(SceneState scene, Collection<Structure> structures) {
    return Preset.FLOW
        .of(scene, structures)
        .withPress(Optional.empty())
        .withClaimed(Optional.empty())
        .withNutation(Optional.empty());
  }

  /**
   * Ends the motion of the fluid, in one step. Structures that still look as they did for it look
   * as at first again.
   */
  public static List<SceneCommand> ended(SceneState scene, Collection<Structure> structures) {
    SceneState staged = Preset.FLOW.of(scene, structures);
    boolean untouched = staged.appearance().equals(scene.appearance());
    SceneState next = untouched ? Preset.WHOLE_AXIS.of(scene, structures) : scene;
    return List.of(new SceneCommand.Replace(next.withFlow(Optional.empty())));
  }
}
