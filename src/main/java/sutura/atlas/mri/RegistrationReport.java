package sutura.atlas.mri;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well the MRI was fitted to the CT.
 *
 * @param affineRmsMm difference of the cavities' signed distances after the affine map alone
 * @param scale MNI mm for one mm of the head
 * @param cavityRmsMm difference of signed distances within 3 mm of the cavity's wall
 * @param ventricleRmsMm the same within 2 mm of the lateral ventricles' walls
 * @param largestShiftMm beyond the affine map
 * @param leastJacobian above 0 the map is one-to-one
 * @param lowJacobian 1st percentile inside the cavity
 * @param highJacobian 99th percentile
 * @param mostJacobian largest
 * @param lateralDice overlap of the warped lateral ventricles with the CT's own, before they are
 *     completed
 * @param finalLateralDice the same after they are completed from the CT
 * @param thirdHu mean Hounsfield units in the third ventricle, which registration did not use
 * @param fourthHu mean Hounsfield units in the fourth ventricle, which registration did not use
 * @param brainHu mean Hounsfield units in deep brain tissue
 */
public record RegistrationReport(
    double affineRmsMm,
    double scale,
    double cavityRmsMm,
    double ventricleRmsMm,
    double largestShiftMm,
    double leastJacobian,
    double lowJacobian,
    double highJacobian,
    double mostJacobian,
    double lateralDice,
    double finalLateralDice,
    double thirdHu,
    double fourthHu,
    double brainHu) {
  RegistrationReport withFinalLateralDice(double dice) {
    return new RegistrationReport(
        affineRmsMm,
        scale,
        cavityRmsMm,
        ventricleRmsMm,
        largestShiftMm,
        leastJacobian,
        lowJacobian,
        highJacobian,
        mostJacobian,
        lateralDice,
        dice,
        thirdHu,
        fourthHu,
        brainHu);
  }

  /** All numbers by name, for the manifest. */
  public SortedMap<String, Double> measures() {
    SortedMap<String, Double> m = new TreeMap<>();
    m.put("registrationAffineRmsMm", affineRmsMm);
    m.put("registrationScale", scale);
    m.put("registrationCavityRmsMm", cavityRmsMm);
    m.put("registrationVentricleRmsMm", ventricleRmsMm);
    m.put("registrationLargestShiftMm", largestShiftMm);
    m.put("registrationLeastJacobian", leastJacobian);
    m.put("registrationLowJacobian", lowJacobian);
    m.put("registrationHighJacobian", highJacobian);
    m.put("registrationMostJacobian", mostJacobian);
    m.put("lateralVentricleDiceWarped", lateralDice);
    m.put("lateralVentricleDice", finalLateralDice);
    m.put("thirdVentricleHu", thirdHu);
    m.put("fourthVentricleHu", fourthHu);
    m.put("deepBrainHu", brainHu);
    return m;
  }
}
