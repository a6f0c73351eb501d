package sutura.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.scene.Colour;
import sutura.scene.SceneState;

/**
 * The colour of every structure that has no tint of its own.
 *
 * <p>Bones that meet differ in lightness as well as in hue, so that they stay apart for
 * colour-blind eyes; the sides of a pair share the hue, the right a little lighter.
 */
final class StructurePalette {
  /** Dry bone: the hue of 3D Slicer's generic anatomy colour, calmer. */
  static final Colour BONE = rgb(238, 225, 197);

  /** Bones that are there for orientation: paler and greyer. */
  static final Colour SURROUNDING = rgb(214, 214, 212);

  /** Dentine and enamel: whiter than bone. */
  static final Colour TOOTH = rgb(243, 233, 212);

  /** Fibrous tissue of an open suture. */
  static final Colour SUTURAL = rgb(158, 58, 64);

  /** Hyaline cartilage of an open synchondrosis. */
  static final Colour CARTILAGE = rgb(158, 210, 237);

  /** The surface that spans an opening: a blue that no tissue has. */
  static final Colour OPENING = rgb(38, 150, 226);

  /** The ball at a landmark: signal colour against bone, on dark and on light ground. */
  static final Colour LANDMARK = rgb(226, 32, 92);

  /** Dura: dull rose. */
  static final Colour DURA = rgb(206, 142, 138);

  /** Arachnoid: a pale film. */
  static final Colour ARACHNOID = rgb(214, 206, 222);

  /** Cortex under the pia. */
  static final Colour BRAIN = rgb(224, 178, 166);

  /** Cerebrospinal fluid. */
  static final Colour CSF = rgb(70, 178, 214);

  /** Choroid plexus. */
  static final Colour PLEXUS = rgb(186, 44, 58);

  /** Anulus of an intervertebral disc: bluish white. */
  static final Colour DISC = rgb(206, 218, 222);

  /** Nucleus of an intervertebral disc: watery. */
  static final Colour NUCLEUS = rgb(136, 186, 206);

  /** Ligament: tendon white. */
  static final Colour LIGAMENT = rgb(228, 222, 208);

  /** Nerve roots. */
  static final Colour NERVE = rgb(232, 200, 92);

  /** Venous blood in a sinus. */
  static final Colour VEIN = rgb(52, 84, 168);

  /** A fused suture against the bone round it: a line that is just visible. */
  private static final float FUSED_SHADE = 0.9f;

  /** Lightening of the right side. */
  private static final float RIGHT_LIGHTER = 0.14f;

  private static final Map<String, Colour> BY_STRUCTURE =
      Map.ofEntries(
          Map.entry("frontal-bone", rgb(240, 212, 128)),
          Map.entry("parietal-bone", rgb(82, 128, 206)),
          Map.entry("occipital-bone", rgb(183, 126, 88)),
          Map.entry("temporal-bone", rgb(175, 199, 171)),
          Map.entry("sphenoid-bone", rgb(148, 119, 158)),
          Map.entry("ethmoid-bone", rgb(112, 43, 70)),
          Map.entry("vomer", rgb(116, 158, 92)),
          Map.entry("palatine-bone", rgb(226, 176, 72)),
          Map.entry("lacrimal-bone", rgb(92, 74, 150)),
          Map.entry("inferior-nasal-concha", rgb(206, 134, 160)),
          Map.entry("zygomatic-bone", rgb(214, 120, 44)),
          Map.entry("maxilla", rgb(158, 214, 216)),
          Map.entry("mandible", rgb(196, 160, 172)),
          Map.entry("nasal-bone", rgb(64, 112, 124)),
          Map.entry("cranial-dura", rgb(206, 150, 140)),
          Map.entry("falx-cerebri", rgb(196, 98, 108)),
          Map.entry("tentorium-cerebelli", rgb(142, 84, 132)),
          Map.entry("falx-cerebelli", rgb(236, 178, 150)),
          Map.entry("diaphragma-sellae", rgb(112, 54, 76)),
          Map.entry("cerebral-hemisphere", rgb(224, 172, 128)),
          Map.entry("cerebellum", rgb(128, 164, 196)),
          Map.entry("midbrain", rgb(242, 214, 124)),
          Map.entry("pons", rgb(200, 108, 84)),
          Map.entry("medulla-oblongata", rgb(122, 142, 86)),
          Map.entry("spinal-dura", rgb(196, 98, 108)),
          Map.entry("filum-terminale", rgb(240, 198, 140)),
          Map.entry("filum-terminale-externum", rgb(158, 96, 70)),
          Map.entry("spinal-cord", rgb(240, 204, 160)),
          Map.entry("denticulate-ligament", rgb(150, 176, 196)),
          Map.entry("spinal-nerve-roots", rgb(232, 196, 74)),
          Map.entry("cauda-equina", rgb(206, 146, 34)),
          Map.entry("lateral-ventricle", rgb(70, 168, 220)),
          Map.entry("third-ventricle", rgb(36, 104, 178)),
          Map.entry("cerebral-aqueduct", rgb(18, 62, 124)),
          Map.entry("fourth-ventricle", rgb(128, 206, 226)),
          Map.entry("superior-sagittal-sinus", rgb(52, 84, 168)),
          Map.entry("inferior-sagittal-sinus", rgb(122, 152, 218)),
          Map.entry("straight-sinus", rgb(76, 50, 142)),
          Map.entry("confluence-of-sinuses", rgb(28, 36, 92)),
          Map.entry("occipital-sinus", rgb(150, 118, 196)),
          Map.entry("transverse-sinus", rgb(62, 128, 196)),
          Map.entry("sigmoid-sinus", rgb(30, 90, 146)),
          Map.entry("cavernous-sinus", rgb(104, 68, 172)),
          Map.entry("superior-petrosal-sinus", rgb(160, 160, 226)),
          Map.entry("inferior-petrosal-sinus", rgb(80, 104, 134)));

  private StructurePalette() {}

  static Colour rgb(int red, int green, int blue) {
    return new Colour(red / 255f, green / 255f, blue / 255f);
  }

  /**
   * Colour of a bone, or of a suture at some openness.
   *
   * @param structure whose colour
   * @param state colour mode and tints
   * @param openness 0 fused to 1 open; has no effect on bones
   * @param structures all structures by id, to find the bones that a suture joins
   */
  static Colour colourOf(
      Structure structure,
      SceneState state,
      double openness,
      Map<StructureId, Structure> structures) {
    Optional<Colour> tint = state.appearanceOf(structure.id()).tint();
    if (structure.isMark()) {
      return tint.orElse(structure.tissue() == Tissue.OPENING ? OPENING : LANDMARK);
    }
    Optional<Colour> own = ofTissue(structure.tissue());
    if (own.isPresent()) {
      return tint.orElseGet(() -> ofMode(structure.id(), state.colourMode(), own.get()));
    }
    if (!structure.isSuture()) {
      Colour bone = structure.group().value().equals("context") ? SURROUNDING : BONE;
      return tint.orElseGet(() -> ofMode(structure.id(), state.colourMode(), bone));
    }
    Colour open = tint.orElse(structure.tissue() == Tissue.CARTILAGE ? CARTILAGE : SUTURAL);
    return mix(fused(structure, state, structures), open, (float) openness);
  }

  /** The one colour of a tissue that is coloured alike throughout. */
  private static Optional<Colour> ofTissue(Tissue tissue) {
    return switch (tissue) {
      case TOOTH -> Optional.of(TOOTH);
      case DURA -> Optional.of(DURA);
      case ARACHNOID -> Optional.of(ARACHNOID);
      case BRAIN -> Optional.of(BRAIN);
      case CSF -> Optional.of(CSF);
      case PLEXUS -> Optional.of(PLEXUS);
      case DISC -> Optional.of(DISC);
      case NUCLEUS -> Optional.of(NUCLEUS);
      case LIGAMENT -> Optional.of(LIGAMENT);
      case NERVE -> Optional.of(NERVE);
      case VEIN -> Optional.of(VEIN);
      case BONE, SUTURAL, CARTILAGE, OPENING, LANDMARK -> Optional.empty();
    };
  }

  /** Colour of a bone in a colour mode. */
  static Colour boneColour(StructureId id, SceneState.ColourMode mode) {
    return ofMode(id, mode, BONE);
  }

  /** Colour of a structure in a colour mode, whose tissue has a colour of its own. */
  private static Colour ofMode(StructureId id, SceneState.ColourMode mode, Colour tissue) {
    Colour colour = ofStructure(id.value());
    if (mode != SceneState.ColourMode.BY_STRUCTURE || colour == null) {
      return tissue;
    }
    return id.value().endsWith("-right") ? mix(colour, new Colour(1, 1, 1), RIGHT_LIGHTER) : colour;
  }

  private static @Nullable Colour ofStructure(String id) {
    Colour own = BY_STRUCTURE.get(id.replaceFirst("-(left|right)$", ""));
    return own == null ? ColumnPalette.of(id).orElse(null) : own;
  }

  /** Between the colours of the bones on both sides, a shade darker. */
  private static Colour fused(
      Structure suture, SceneState state, Map<StructureId, Structure> structures) {
    List<Colour> sides =
        suture.joins().stream()
            .map(structures::get)
            .filter(java.util.Objects::nonNull)
            .map(bone -> colourOf(bone, state, 1, structures))
            .toList();
    Colour between = sides.isEmpty() ? BONE : mix(sides.get(0), sides.get(sides.size() - 1), 0.5f);
    return mix(new Colour(0, 0, 0), between, FUSED_SHADE);
  }

  private static Colour mix(Colour a, Colour b, float share) {
    return new Colour(
        a.red() * (1 - share) + b.red() * share,
        a.green() * (1 - share) + b.green() * share,
        a.blue() * (1 - share) + b.blue() * share);
  }
}
