package sutura.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sutura.anatomy.Catalogue;
import sutura.anatomy.suture.ClosureEvidence;
import sutura.anatomy.text.AnatomyTexts;
import sutura.biomech.published.PublishedFigures;
import sutura.claim.ClaimEvidence;
import sutura.csf.FlowScenario;
import sutura.csf.evidence.FlowEvidence;
import sutura.evidence.Bibliography;
import sutura.evidence.DataFault;
import sutura.evidence.review.Knowledge;
import sutura.nutation.NutationEvidence;

/** What could not be read of names, texts, publications, claims and figures that are carried. */
public final class CarriedFaults {
  private CarriedFaults() {}

  /** All of them, each once. Reads everything that was not read before, which takes a moment. */
  public static List<DataFault> all() {
    Set<DataFault> faults = new LinkedHashSet<>(Catalogue.faults());
    faults.addAll(Bibliography.faults());
    faults.addAll(AnatomyTexts.faults());
    faults.addAll(Knowledge.faults());
    faults.addAll(ClaimEvidence.faults());
    faults.addAll(ClosureEvidence.faults());
    faults.addAll(FlowEvidence.faults());
    faults.addAll(FlowScenario.faults());
    faults.addAll(NutationEvidence.faults());
    faults.addAll(PublishedFigures.faults());
    return List.copyOf(faults);
  }
}
