package sutura.atlas.spine;

import java.util.ArrayList;
import java.util.List;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SkullAbove;
import sutura.atlas.column.SpinePose;

/** The bodies of everything along the column, each from the package that forms it. */
final class ColumnBodies {
  private ColumnBodies() {}

  /** All bodies at their places, bones first. */
  static List<ColumnPart> of(Parameters parameters, SpinePose pose, SkullAbove skull) {
    List<ColumnPart> parts = new ArrayList<>();
    return parts;
  }
}
