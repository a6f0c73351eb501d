package sutura.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sutura.anatomy.Catalogue;
import sutura.anatomy.text.AnatomyTexts;
import sutura.evidence.Bibliography;
import sutura.evidence.DataFault;
import sutura.evidence.review.Knowledge;

/** What could not be read of names, texts, publications and claims that the program carries. */
public final class CarriedFaults {
  private CarriedFaults() {}

  /** All of them, each once. Reads everything that was not read before, which takes a moment. */
  public static List<DataFault> all() {
    Set<DataFault> faults = new LinkedHashSet<>(Catalogue.faults());
    faults.addAll(Bibliography.faults());
    faults.addAll(AnatomyTexts.faults());
    faults.addAll(Knowledge.faults());
    return List.copyOf(faults);
  }
}
