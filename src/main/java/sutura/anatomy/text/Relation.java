package sutura.anatomy.text;

import java.util.Locale;
import sutura.anatomy.StructureId;

/**
 * How one structure hangs together with another: the first is part of, is attached to, drains into
 * the second.
 */
public record Relation(Kind kind, StructureId from, StructureId to) {
  /** How. */
  public enum Kind {
    PART_OF,
    /** A suture, joint or disc joins a bone. */
    JOINS,
    ATTACHES_TO,
    /** Venous blood flows on into it. */
    DRAINS_INTO,
    /** It covers the other's surface. */
    LINES,
    /** Fluid goes over into it. */
    OPENS_INTO,
    /** It goes through an opening. */
    PASSES_THROUGH;

    /** Word as in files and texts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
