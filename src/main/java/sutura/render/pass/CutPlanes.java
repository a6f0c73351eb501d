package sutura.render.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3fc;
import sutura.render.Cuts;
import sutura.render.DrawItem;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlProgram;
import sutura.scene.SectionPlane;

/** Gives programs that draw meshes the planes of {@code cut.glsl}. */
record CutPlanes(Cuts cuts) {
  static final CutPlanes NONE = new CutPlanes(Cuts.NONE);

  /** The program's defines, with one more where planes cut. */
  String[] defines(String... others) {
    int count = cuts.planes().size();
    if (count == 0) {
      return others;
    }
    List<String> all = new ArrayList<>(Arrays.asList(others));
    all.add("CUTS " + count);
    return all.toArray(String[]::new);
  }

  /** Lets the planes cut what is drawn from now on; to be called after the state is applied. */
  void begin() {
    DrawState.clipDistances(cuts.planes().size());
  }

  /** Nothing is cut any more: other programs know no planes. */
  void end() {
    DrawState.clipDistances(0);
  }

  /** Sets the planes for one item: all of them, but not a face's own, and none if it is not cut. */
  void set(GlProgram program, DrawItem item) {
    for (int i = 0; i < cuts.planes().size(); i++) {
      int plane = i;
      boolean own = item.face().filter(face -> face.plane() == plane).isPresent();
      if (item.cut() && !own) {
        SectionPlane p = cuts.planes().get(i);
        Vector3dc n = p.normal();
        double offset = p.offsetMm() - n.dot(new Vector3d(item.offsetMm()));
        program.set("cuts[" + i + "]", (float) n.x(), (float) n.y(), (float) n.z(), (float) offset);
      } else {
        program.set("cuts[" + i + "]", 0, 0, 0, 1);
      }
    }
  }

  /** Sets the planes for what has no structure and is never shifted. */
  void set(GlProgram program) {
    setOthers(program, -1, 0);
  }

  /**
   * Sets the planes for what lies on one of them.
   *
   * @param beforeMm how far it stands out from its plane, and meets what stands out from others
   */
  void setOthers(GlProgram program, int own, double beforeMm) {
    for (int i = 0; i < cuts.planes().size(); i++) {
      SectionPlane p = cuts.planes().get(i);
      Vector3dc n = p.normal();
      if (i == own) {
        program.set("cuts[" + i + "]", 0, 0, 0, 1);
      } else {
        program.set(
            "cuts[" + i + "]",
            (float) n.x(),
            (float) n.y(),
            (float) n.z(),
            (float) (p.offsetMm() + beforeMm));
      }
    }
  }

  /** Whether nothing of a structure is left. */
  boolean takesAway(DrawItem item, Vector3fc minMm, Vector3fc maxMm) {
    return item.cut() && item.face().isEmpty() && cuts.takesAway(minMm, maxMm);
  }
}
