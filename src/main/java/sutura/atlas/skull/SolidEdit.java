package sutura.atlas.skull;

/** One repair of the skull's solid by hand: what the scan does not show, or shows wrongly. */
@FunctionalInterface
public interface SolidEdit {
  /** Changes the field in place and marks what it changed. */
  void apply(SolidField field, SkullSegmentation skull);
}
