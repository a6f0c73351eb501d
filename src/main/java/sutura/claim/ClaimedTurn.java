package sutura.claim;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.evidence.Statement;

/**
 * How one bone, or each of a pair, is said to turn.
 *
 * @param said in words, with sources; its id is the bone's name without a side
 * @param structures ids that turn together, {@code *} for any letters; of a pair without the side
 * @param paired whether there is one on each side, as mirror images
 * @param through structures whose middle the axis goes through; of a pair with {@code -side} for
 *     the side
 * @param axis its direction
 * @param share angle of this bone in flexion, in units of the parietal bones'; right-handed about
 *     the axis, of a pair on the left
 */
public record ClaimedTurn(
    Statement said,
    List<String> structures,
    boolean paired,
    List<String> through,
    Axis axis,
    double share) {
  /** Direction of an axis. */
  public sealed interface Axis {
    /** From left to right. */
    record Transverse() implements Axis {}

    /** From back to front. */
    record Sagittal() implements Axis {}

    /** To the middle of other structures. */
    record Towards(List<String> structures) implements Axis {
      public Towards {
        structures = List.copyOf(structures);
      }
    }

    /** Of this word in files. */
    static Axis of(String word) {
      return switch (word) {
        case "transverse" -> new Transverse();
        case "sagittal" -> new Sagittal();
        default -> throw new IllegalArgumentException("no axis " + word);
      };
    }

    /** Where it points if it points nowhere in particular. */
    default Vector3dc directionOr(Vector3dc towards) {
      return this instanceof Transverse
          ? new Vector3d(1, 0, 0)
          : this instanceof Sagittal ? new Vector3d(0, 1, 0) : towards;
    }
  }

  public ClaimedTurn {
    structures = List.copyOf(structures);
    through = List.copyOf(through);
  }

  /** Whether a structure is one of those that turn, on this side of a pair. */
  boolean turns(StructureId id, Side side) {
    return structures.stream().anyMatch(pattern -> id.value().matches(side.regex(pattern)));
  }
}
