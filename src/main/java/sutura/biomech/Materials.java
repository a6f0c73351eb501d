package sutura.biomech;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sutura.evidence.BuiltInData;
import sutura.evidence.Confidence;
import sutura.evidence.Provenance;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * The numbers that the model of the skull is made with: each with its range, its source and how
 * well it is known.
 *
 * @param constants by id, in listed order
 */
public record Materials(Map<String, Constant> constants) {
  private static final String FILE = "/sutura/biomech/materials.json";

  public Materials {
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
  }

  /**
   * One number.
   *
   * @param id such as {@code bone}
   * @param name what it is
   * @param value that the model takes
   * @param low least that it may be
   * @param high most that it may be
   * @param unit such as {@code MPa}; empty if it has none
   * @param sources where it is from
   * @param confidence how well it is known
   * @param provenance measured, or constructed where this project chose or assumed it
   */
  public record Constant(
      String id,
      Words name,
      double value,
      double low,
      double high,
      String unit,
      List<Source> sources,
      Confidence confidence,
      Provenance provenance) {
    public Constant {
      sources = List.copyOf(sources);
      if (!(low <= value && value <= high) || sources.isEmpty()) {
        throw new IllegalArgumentException(id + " is out of its range or without a source");
      }
    }
  }

  /** Read once, when it is first asked for. */
  private static final class BuiltIn {
    static final Materials MATERIALS = BuiltInData.read(FILE, Materials::read);
  }

  /** The numbers that come with the program. */
  public static Materials builtIn() {
    return BuiltIn.MATERIALS;
  }

  private static Materials read(BuiltInData root) {
    Map<String, Constant> constants = new LinkedHashMap<>();
    for (BuiltInData item : root.items("constants")) {
      Constant constant =
          new Constant(
              item.text("id"),
              item.words("name"),
              item.number("value"),
              item.number("low"),
              item.number("high"),
              item.text("unit"),
              item.sources("sources"),
              item.confidence(),
              item.word("provenance", Provenance.class));
      constants.put(constant.id(), constant);
    }
    return new Materials(constants);
  }

  /** One of the numbers. */
  public Constant constant(String id) {
    Constant constant = constants.get(id);
    if (constant == null) {
      throw new IllegalArgumentException("no constant " + id);
    }
    return constant;
  }

  /** The value of one of the numbers. */
  public double value(String id) {
    return constant(id).value();
  }
}
