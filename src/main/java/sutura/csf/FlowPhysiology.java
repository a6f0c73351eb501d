package sutura.csf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sutura.evidence.BuiltInData;
import sutura.evidence.Source;

/**
 * The physiology that the drivers are made with. Waveforms and breath are constructed: shaped after
 * published curves and scaled, not measured.
 *
 * @param waveformBeatsPerMin heart rate that the waveforms are given for
 * @param c2 heartbeat at C2
 * @param aqueduct heartbeat in the aqueduct
 * @param breath breathing at C2
 * @param constants numbers with ranges by id, in listed order
 * @param waveformsAfter what the waveforms are shaped after
 * @param breathAfter what the breath is shaped after
 */
public record FlowPhysiology(
    double waveformBeatsPerMin,
    FlowWaveform c2,
    FlowWaveform aqueduct,
    FlowBreath breath,
    Map<String, FlowConstant> constants,
    List<Source> waveformsAfter,
    List<Source> breathAfter) {
  private static final String FILE = "/sutura/csf/physiology.json";

  public FlowPhysiology {
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    waveformsAfter = List.copyOf(waveformsAfter);
    breathAfter = List.copyOf(breathAfter);
  }

  /** What the program carries. */
  public static FlowPhysiology builtIn() {
    return BuiltIn.VALUE;
  }

  /** Read once, when it is first asked for. */
  private static final class BuiltIn {
    static final FlowPhysiology VALUE = BuiltInData.read(FILE, FlowPhysiology::read);
  }

  private static FlowPhysiology read(BuiltInData root) {
    BuiltInData waves = root.object("waveforms");
    BuiltInData breath = root.object("breath");
    Map<String, FlowConstant> constants = new LinkedHashMap<>();
    for (BuiltInData item : root.items("constants")) {
      FlowConstant constant = FlowConstant.read(item);
      constants.put(constant.id(), constant);
    }
    return new FlowPhysiology(
        waves.number("beatsPerMin"),
        FlowWaveform.read(waves.items("c2")),
        FlowWaveform.read(waves.items("aqueduct")),
        FlowBreath.read(breath),
        constants,
        waves.sources("shapedAfter"),
        breath.sources("shapedAfter"));
  }

  /** A number by its id, such as {@link FlowConstant#PRODUCTION}; there must be one. */
  public FlowConstant constant(String id) {
    FlowConstant constant = constants.get(id);
    if (constant == null) {
      throw new IllegalArgumentException("no constant " + id);
    }
    return constant;
  }

  /** Duration of the beat that the waveforms are given for, seconds. */
  public double waveformBeatS() {
    return 60 / waveformBeatsPerMin;
  }

  /**
   * Part of the volume displaced in the head that comes out of the ventricles: stroke volume of the
   * aqueduct over that of C2 (constructed; breathing is given the same part).
   */
  public double ventricularShare() {
    return aqueduct.strokeMm3(waveformBeatS()) / c2.strokeMm3(waveformBeatS());
  }

  /** Viscosity over density, mm2/s. */
  public double kinematicViscosityMm2PerS() {
    return constant(FlowConstant.VISCOSITY).value() / constant(FlowConstant.DENSITY).value();
  }
}
