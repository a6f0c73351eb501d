package sutura.atlas.skull;

import java.util.List;

/** All repairs of the skull's solid by hand, in their order: bone is added first, then carved. */
final class SkullEdits {
  static final List<SolidEdit> ALL =
      List.of(
          new OrbitWalls(),
          new SinusWalls(),
          new NasalAperture(),
          new LowBase(),
          new OccipitalCondyles(),
          new StyloidProcesses(),
          new PterygoidProcesses(),
          new SellaTurcica(),
          (field, skull) -> DeepFacialBones.add(field),
          new MiddleFossaFloor(),
          new UpperAlveoli(),
          new DrilledCanals());

  private SkullEdits() {}
}
