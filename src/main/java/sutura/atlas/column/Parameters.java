package sutura.atlas.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All dimensions of the column, each with its source. */
public final class Parameters {
  private final Map<String, Parameter> byName = new LinkedHashMap<>();

  /**
   * The dimensions.
   *
   * @throws IllegalArgumentException if one is there twice
   */
  public Parameters(List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      if (byName.put(key(parameter.owner(), parameter.quantity()), parameter) != null) {
        throw new IllegalArgumentException(
            parameter.owner() + " has " + parameter.quantity() + " twice");
      }
    }
  }

  /** Those that the program carries. */
  public static Parameters builtIn() {
    return ParametersCodec.readBuiltIn();
  }

  /** All, in the order of their files. */
  public List<Parameter> all() {
    return Collections.unmodifiableList(new ArrayList<>(byName.values()));
  }

  /** One dimension, if it is there. */
  public Optional<Parameter> find(String owner, String quantity) {
    return Optional.ofNullable(byName.get(key(owner, quantity)));
  }

  /**
   * The value of one dimension in its unit.
   *
   * @throws IllegalArgumentException if there is none of the name
   */
  public double value(String owner, String quantity) {
    return find(owner, quantity)
        .orElseThrow(() -> new IllegalArgumentException(owner + " has no " + quantity))
        .value();
  }

  /** The value of one dimension of a vertebra. */
  public double value(Level level, String quantity) {
    return value(level.name(), quantity);
  }

  private static String key(String owner, String quantity) {
    return owner + "/" + quantity;
  }
}
