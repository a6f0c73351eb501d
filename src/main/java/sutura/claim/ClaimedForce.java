package sutura.claim;

import java.util.Optional;
import sutura.biomech.Estimate;
import sutura.biomech.Response;

/**
 * What the computed skull would need to move as far as is claimed, if everything stayed linear: an
 * extrapolation, far beyond what a hand does.
 *
 * @param claimedUm how far one side of the head is claimed to go, micrometres
 * @param factor how many times the computed displacement that is
 * @param forceN force that this many times the load would be, N
 */
public record ClaimedForce(double claimedUm, Estimate factor, Estimate forceN) {
  /** Of an answer; empty for a load that is no force, or where nothing moves. */
  public static Optional<ClaimedForce> of(Response response) {
    double forceN = response.experiment().load().forceN();
    Estimate patch = response.patchNm();
    double least = Math.min(Math.abs(patch.low()), Math.abs(patch.high()));
    if (forceN <= 0 || least <= 0) {
      return Optional.empty();
    }
    double claimedUm = ClaimEvidence.builtIn().amplitude().ofOneSideUm();
    double claimedNm = 1000 * claimedUm;
    double most = Math.max(Math.abs(patch.low()), Math.abs(patch.high()));
    Estimate factor =
        new Estimate(claimedNm / Math.abs(patch.value()), claimedNm / most, claimedNm / least);
    return Optional.of(new ClaimedForce(claimedUm, factor, factor.times(forceN)));
  }
}
