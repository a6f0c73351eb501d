package sutura.csf.shipped;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import sutura.csf.Conductance;
import sutura.csf.FlowDomain;
import sutura.csf.FlowField;
import sutura.csf.FlowInflows;
import sutura.csf.FlowPattern;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSink;
import sutura.csf.FlowSolution;
import sutura.csf.FlowSource;
import sutura.csf.NetFlow;
import sutura.csf.domain.FlowDomains;
import sutura.files.PackedReader;
import sutura.files.PackedWriter;

/**
 * A solution without its domain, which is made anew from the label volumes.
 *
 * @param net what the net pattern was solved for
 * @param conductance what all patterns were solved with
 * @param domainCrc CRC-32 of the domain
 * @param fields the patterns
 */
record StoredFlow(
    NetFlow net, Conductance conductance, int domainCrc, Map<FlowPattern, StoredField> fields) {
  StoredFlow {
    EnumMap<FlowPattern, StoredField> copy = new EnumMap<>(FlowPattern.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  static StoredFlow of(FlowSolution solution) {
    Map<FlowPattern, StoredField> fields = new EnumMap<>(FlowPattern.class);
    solution
        .fields()
        .forEach((pattern, field) -> fields.put(pattern, StoredField.of(solution.domain(), field)));
    return new StoredFlow(solution.net(), solution.conductance(), crc(solution.domain()), fields);
  }

  /**
   * The solution on its domain; empty if that is another than it was solved on.
   *
   * @param startNanos when reading began
   * @throws FlowRefused if a place with a share has no fluid
   */
  Optional<FlowSolution> solution(FlowDomains domains, long startNanos) throws FlowRefused {
    FlowDomain domain = domains.domain();
    if (domainCrc != crc(domain)) {
      return Optional.empty();
    }
    Map<FlowPattern, Supplier<FlowField>> restoring = new EnumMap<>(FlowPattern.class);
    for (Map.Entry<FlowPattern, StoredField> entry : fields.entrySet()) {
      StoredField stored = entry.getValue();
      double[] own = FlowInflows.of(entry.getKey(), domain, domains.places(), net);
      if (!stored.fits(domain, own)) {
        return Optional.empty();
      }
      restoring.put(entry.getKey(), () -> stored.field(domain, own));
    }
    List<FlowPattern> patterns = List.copyOf(restoring.keySet());
    List<FlowField> restored =
        List.copyOf(restoring.values()).parallelStream().map(Supplier::get).toList();
    Map<FlowPattern, FlowField> all = new EnumMap<>(FlowPattern.class);
    for (int i = 0; i < patterns.size(); i++) {
      all.put(patterns.get(i), restored.get(i));
    }
    double seconds = (System.nanoTime() - startNanos) / 1e9;
    FlowSolution.Effort effort = new FlowSolution.Effort(false, 0, 0, seconds);
    return Optional.of(new FlowSolution(domain, domains.places(), net, conductance, all, effort));
  }

  PackedWriter packed() {
    PackedWriter out = new PackedWriter();
    out.number(net.productionMlPerMin());
    shares(out, net.sources());
    shares(out, net.sinks());
    out.text(conductance.name());
    out.count(domainCrc);
    out.count(fields.size());
    fields.forEach(
        (pattern, field) -> {
          out.text(pattern.name());
          out.count(field.inflowsCrc());
          out.counts(words(field.tree()));
          out.steps(field.codes(), false);
        });
    return out;
  }

  /**
   * Reads what was packed.
   *
   * @throws IllegalArgumentException if a word is unknown or a share out of range
   * @throws java.nio.BufferUnderflowException if it ends too early
   */
  static StoredFlow read(PackedReader in) {
    NetFlow net =
        new NetFlow(in.number(), shares(in, FlowSource.class), shares(in, FlowSink.class));
    Conductance conductance = Conductance.valueOf(in.text());
    int domainCrc = in.count();
    Map<FlowPattern, StoredField> fields = new EnumMap<>(FlowPattern.class);
    for (int i = in.count(); i > 0; i--) {
      FlowPattern pattern = FlowPattern.valueOf(in.text());
      int inflowsCrc = in.count();
      BitSet tree = bits(in.counts());
      fields.put(pattern, new StoredField(tree, in.steps(false), inflowsCrc));
    }
    return new StoredFlow(net, conductance, domainCrc, fields);
  }

  private static <K extends Enum<K>> void shares(PackedWriter out, Map<K, Double> shares) {
    out.count(shares.size());
    shares.forEach(
        (key, share) -> {
          out.text(key.name());
          out.number(share);
        });
  }

  private static <K extends Enum<K>> SortedMap<K, Double> shares(PackedReader in, Class<K> kind) {
    SortedMap<K, Double> shares = new TreeMap<>();
    for (int i = in.count(); i > 0; i--) {
      shares.put(Enum.valueOf(kind, in.text()), in.number());
    }
    return shares;
  }

  private static int[] words(BitSet bits) {
    byte[] bytes = bits.toByteArray();
    int[] words = new int[(bytes.length + Integer.BYTES - 1) / Integer.BYTES];
    ByteBuffer padded = ByteBuffer.allocate(Integer.BYTES * words.length).put(bytes).rewind();
    padded.asIntBuffer().get(words);
    return words;
  }

  private static BitSet bits(int[] words) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * words.length);
    bytes.asIntBuffer().put(words);
    return BitSet.valueOf(bytes);
  }

  /** Of where the cells lie, how they are joined and how much of them is fluid. */
  static int crc(FlowDomain domain) {
    ByteBuffer bytes = ByteBuffer.allocate(12 * domain.cells() + 8 * domain.faces());
    for (int cell = 0; cell < domain.cells(); cell++) {
      bytes.putInt(domain.voxel(cell));
      bytes.putFloat((float) domain.share(cell));
      bytes.putFloat((float) domain.gapMm(cell));
    }
    for (int face = 0; face < domain.faces(); face++) {
      bytes.putInt(domain.low(face));
      bytes.putFloat((float) domain.aperture(face));
    }
    CRC32 crc = new CRC32();
    crc.update(bytes.array());
    return (int) crc.getValue();
  }
}
