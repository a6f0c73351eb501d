package sutura.biomech.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.biomech.Support;
import sutura.files.PackedReader;
import sutura.files.PackedWriter;

/** What is inside a mobility table's file, in its order. */
final class MobilityContent {
  /** Leading modes whose numbers take two bytes; all others are small enough for one. */
  static final int FINE_MODES = 96;

  private MobilityContent() {}

  static PackedWriter packed(MobilityTable table) {
    PackedWriter out = new PackedWriter();
    out.number(table.edgeMm());
    out.count(table.elements());
    out.number(table.sutureThicknessMm());
    out.number(table.boneMPa());
    vector(out, table.cavityMm());
    out.count(table.states().size());
    table.states().forEach(state -> put(out, state));
    Patches patches = table.patches();
    out.floats(patches.placesMm());
    out.floats(patches.inward());
    out.count(patches.crossed());
    out.number(patches.spacingMm());
    ranges(out, table.control().bones());
    out.count(table.control().joins().size());
    table.control().joins().forEach((id, bones) -> joins(out, id, bones));
    out.floats(table.control().placesMm());
    ModeRows.write(out, table.modes(), FINE_MODES);
    ranges(out, table.gauges().sutures());
    out.floats(table.gauges().placesMm());
    out.floats(table.gauges().normals());
    ModeRows.write(out, table.jumpModes(), FINE_MODES);
    for (Support support : Support.values()) {
      put(out, table.support(support));
    }
    out.count(table.checks().size());
    table.checks().forEach(check -> put(out, check));
    return out;
  }

  static MobilityTable read(PackedReader in, String labelsSha256) {
    double edgeMm = in.number();
    int elements = in.count();
    double thickness = in.number();
    double bone = in.number();
    Vector3d cavity = vector(in);
    List<VoxelModuli> states = list(in, PackedReader::count, MobilityContent::moduli);
    Patches patches = new Patches(in.floats(), in.floats(), in.count(), (float) in.number());
    ControlPoints control = new ControlPoints(ranges(in), joins(in), in.floats());
    float[][] modes = ModeRows.read(in);
    Gauges gauges = new Gauges(ranges(in), in.floats(), in.floats());
    float[][] jumpModes = ModeRows.read(in);
    Map<Support, SupportTable> supports = new EnumMap<>(Support.class);
    for (Support support : Support.values()) {
      supports.put(support, support(in, states.size()));
    }
    List<StoredCheck> checks = list(in, PackedReader::count, MobilityContent::check);
    return new MobilityTable(
        labelsSha256,
        edgeMm,
        elements,
        thickness,
        bone,
        cavity,
        states,
        patches,
        control,
        modes,
        gauges,
        jumpModes,
        supports,
        checks);
  }

  private static <T> List<T> list(
      PackedReader in, ToIntFunction<PackedReader> count, Function<PackedReader, T> item) {
    List<T> items = new ArrayList<>();
    for (int i = count.applyAsInt(in); i > 0; i--) {
      items.add(item.apply(in));
    }
    return items;
  }

  private static void put(PackedWriter out, VoxelModuli moduli) {
    out.number(moduli.suturesMPa());
    out.number(moduli.synchondrosisMPa());
  }

  private static VoxelModuli moduli(PackedReader in) {
    return new VoxelModuli(in.number(), in.number());
  }

  private static void ranges(PackedWriter out, SortedMap<StructureId, ControlPoints.Range> ranges) {
    out.count(ranges.size());
    ranges.forEach(
        (id, range) -> {
          out.text(id.value());
          out.count(range.first());
          out.count(range.count());
        });
  }

  private static SortedMap<StructureId, ControlPoints.Range> ranges(PackedReader in) {
    SortedMap<StructureId, ControlPoints.Range> ranges = new TreeMap<>();
    for (int i = in.count(); i > 0; i--) {
      ranges.put(StructureId.of(in.text()), new ControlPoints.Range(in.count(), in.count()));
    }
    return ranges;
  }

  private static void joins(PackedWriter out, StructureId id, List<StructureId> bones) {
    out.text(id.value());
    out.count(bones.size());
    bones.forEach(bone -> out.text(bone.value()));
  }

  private static SortedMap<StructureId, List<StructureId>> joins(PackedReader in) {
    SortedMap<StructureId, List<StructureId>> joins = new TreeMap<>();
    for (int i = in.count(); i > 0; i--) {
      joins.put(
          StructureId.of(in.text()),
          list(in, PackedReader::count, reader -> StructureId.of(reader.text())));
    }
    return joins;
  }

  private static void put(PackedWriter out, SupportTable support) {
    put(out, support.fields());
    put(out, support.jumps());
    out.doubles(support.rigid());
    out.doubles(support.patchMm());
    out.count(support.blends().length);
    for (SutureBlend blend : support.blends()) {
      for (double value : blend.sutures()) {
        out.number(value);
      }
      for (double value : blend.synchondrosis()) {
        out.number(value);
      }
    }
  }

  private static SupportTable support(PackedReader in, int states) {
    ModeSums fields = sums(in);
    ModeSums jumps = sums(in);
    double[] rigid = in.doubles();
    double[] patch = in.doubles();
    SutureBlend[] blends = new SutureBlend[in.count()];
    int pairs = states * (states + 1) / 2;
    for (int i = 0; i < blends.length; i++) {
      blends[i] = new SutureBlend(numbers(in, pairs), numbers(in, pairs));
    }
    return new SupportTable(fields, jumps, rigid, patch, blends);
  }

  private static double[] numbers(PackedReader in, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = in.number();
    }
    return numbers;
  }

  private static void put(PackedWriter out, ModeSums sums) {
    out.floats(sums.lengths());
    out.floats(sums.stepOfMode());
    int rows = sums.rows();
    for (int k = 0; k < sums.modes(); k++) {
      short[] steps = new short[rows];
      for (int r = 0; r < rows; r++) {
        steps[r] = sums.steps()[r * sums.modes() + k];
      }
      out.steps(steps, k >= FINE_MODES);
    }
  }

  private static ModeSums sums(PackedReader in) {
    float[] lengths = in.floats();
    float[] stepOfMode = in.floats();
    short[] steps = new short[lengths.length * stepOfMode.length];
    for (int k = 0; k < stepOfMode.length; k++) {
      short[] ofMode = in.steps(k >= FINE_MODES);
      for (int r = 0; r < lengths.length; r++) {
        steps[r * stepOfMode.length + k] = ofMode[r];
      }
    }
    return new ModeSums(stepOfMode.length, lengths, stepOfMode, steps);
  }

  private static void put(PackedWriter out, StoredCheck check) {
    vector(out, check.atMm());
    vector(out, check.inward());
    out.count(check.support().ordinal());
    put(out, check.moduli());
    out.number(check.patchMm());
    out.doubles(check.rigid());
    out.counts(check.points());
    out.floats(check.fieldMm());
  }

  private static void vector(PackedWriter out, Vector3dc vector) {
    out.number(vector.x());
    out.number(vector.y());
    out.number(vector.z());
  }

  private static Vector3d vector(PackedReader in) {
    return new Vector3d(in.number(), in.number(), in.number());
  }

  private static StoredCheck check(PackedReader in) {
    return new StoredCheck(
        vector(in),
        vector(in),
        Support.values()[in.count()],
        moduli(in),
        in.number(),
        in.doubles(),
        in.counts(),
        in.floats());
  }
}
