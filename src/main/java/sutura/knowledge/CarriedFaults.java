package sutura.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import sutura.anatomy.Catalogue;
import sutura.anatomy.suture.ClosureEvidence;
import sutura.anatomy.text.AnatomyTexts;
import sutura.biomech.published.PublishedFigures;
import sutura.claim.ClaimEvidence;
import sutura.csf.FlowScenario;
import sutura.csf.PublishedFlow;
import sutura.csf.evidence.FlowEvidence;
import sutura.evidence.Bibliography;
import sutura.evidence.DataException;
import sutura.evidence.DataFault;
import sutura.evidence.review.Knowledge;
import sutura.nutation.NutationEvidence;

/** What could not be read of names, texts, publications, claims and figures that are carried. */
public final class CarriedFaults {
  private static final List<Supplier<List<DataFault>>> PARTS =
      List.of(
          Catalogue::faults,
          Bibliography::faults,
          AnatomyTexts::faults,
          Knowledge::faults,
          ClaimEvidence::faults,
          ClosureEvidence::faults,
          FlowEvidence::faults,
          FlowScenario::faults,
          PublishedFlow::faults,
          NutationEvidence::faults,
          PublishedFigures::faults);

  private CarriedFaults() {}

  /** All of them, each once. Reads everything that was not read before, which takes a moment. */
  public static List<DataFault> all() {
    Set<DataFault> faults = new LinkedHashSet<>();
    PARTS.forEach(part -> faults.addAll(of(part)));
    return List.copyOf(faults);
  }

  /** A file that is of no use at all is one fault, which hides those of no other. */
  private static List<DataFault> of(Supplier<List<DataFault>> part) {
    try {
      return part.get();
    } catch (ExceptionInInitializerError e) {
      if (e.getCause() instanceof DataException unreadable) {
        return List.of(unreadable.fault());
      }
      throw e;
    }
  }
}
