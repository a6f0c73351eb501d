package sutura.atlas.brain;

import java.util.Arrays;
import sutura.anatomy.StructureId;
import sutura.atlas.mri.HeadFields;

/** What fills the pia: parts of the brain and the ventricles in it. */
public enum BrainRegion {
  HEMISPHERE_LEFT("cerebral-hemisphere-left"),
  HEMISPHERE_RIGHT("cerebral-hemisphere-right"),
  CEREBELLUM("cerebellum"),
  MIDBRAIN("midbrain"),
  PONS("pons"),
  MEDULLA("medulla-oblongata"),
  LATERAL_LEFT("lateral-ventricle-left"),
  LATERAL_RIGHT("lateral-ventricle-right"),
  THIRD("third-ventricle"),
  AQUEDUCT("cerebral-aqueduct"),
  FOURTH("fourth-ventricle");

  private final StructureId id;

  BrainRegion(String id) {
    this.id = StructureId.of(id);
  }

  /** The structure in the catalogue. */
  public StructureId id() {
    return id;
  }

  /** Its material number, from 1; those of tissue are the numbers of {@link HeadFields#parts()}. */
  public byte label() {
    return (byte) (ordinal() + 1);
  }

  public boolean isVentricle() {
    return ordinal() >= LATERAL_LEFT.ordinal();
  }

  /** Whether a material number is a ventricle's. */
  static boolean isVentricle(int label) {
    return label > LATERAL_LEFT.ordinal();
  }

  /** The region of a structure. */
  static BrainRegion of(StructureId id) {
    return Arrays.stream(values())
        .filter(region -> region.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " is no region of the brain"));
  }
}
