package sutura.render.pass;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;
import sutura.evidence.Provenance;
import sutura.render.ProvenanceLook;
import sutura.render.gl.GlProgram;
import sutura.scene.Colour;

/** Gives the programs what {@code provenance.glsl} wants, in frames that show origins. */
final class ProvenancePaint {
  static final String DEFINE = "PROVENANCE";

  /** Origins that a surface can have, in the order of their two bits. */
  private static final List<Provenance> OF_SHAPES =
      List.of(Provenance.SCAN, Provenance.MIRRORED, Provenance.DERIVED, Provenance.CONSTRUCTED);

  private ProvenancePaint() {}

  /** The program's defines, with one more where origins are shown. */
  static String[] defines(Optional<ProvenanceLook> look, String... others) {
    String[] all = Arrays.copyOf(others, others.length + (look.isPresent() ? 1 : 0));
    if (look.isPresent()) {
      all[others.length] = DEFINE;
    }
    return all;
  }

  /** For programs that draw meshes. */
  static void setPattern(GlProgram program, Optional<ProvenanceLook> look) {
    look.ifPresent(l -> program.set("patternMm", l.patternMm()));
  }

  /** For programs that light surfaces. */
  static void setColours(GlProgram program, Optional<ProvenanceLook> look) {
    if (look.isPresent()) {
      for (int i = 0; i < OF_SHAPES.size(); i++) {
        Colour c = ProvenanceLook.colour(OF_SHAPES.get(i));
        program.set(
            "originColours[" + i + "]",
            new Vector3f(
                ItemTable.linear(c.red()),
                ItemTable.linear(c.green()),
                ItemTable.linear(c.blue())));
      }
    }
  }

  /** Marks are no surface of anything: they keep their own colour. */
  static int painted(DrawList.Entry entry) {
    return switch (entry.item().tissue()) {
      case OPENING, LANDMARK -> 0;
      default -> 1;
    };
  }
}
