package sutura.scene.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.NearestIds;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.biomech.SutureTissue;
import sutura.biomech.SutureTissues;
import sutura.scene.SceneCommand;

/**
 * Sutures as a command line has them: {@code fused}, {@code open}, {@code soft} or {@code age:40},
 * and single ones that differ.
 *
 * @param all state of those without an entry of their own, if there is no age
 * @param age whose they are instead
 */
public record SutureWords(FusionState all, Optional<SutureAge> age) {
  private static final String AGE = "age:";
  private static final List<String> STATES = List.of("fused", "open", "soft", "age:NN");

  /** Of a word; one line of an option says what is wrong with it. */
  public static SutureWords parse(String word, String option) {
    String text = word.strip().toLowerCase(Locale.ROOT);
    if (text.startsWith(AGE)) {
      return new SutureWords(FusionState.OPEN, Optional.of(age(text, option)));
    }
    return new SutureWords(state(text, option), Optional.empty());
  }

  private static SutureAge age(String text, String option) {
    try {
      double years = Double.parseDouble(text.substring(AGE.length()));
      if (years >= 0 && years <= SutureAge.OLDEST) {
        return SutureAge.mean(years);
      }
    } catch (NumberFormatException e) {
      throw new WordRefused(
          option + ": expected age:NN in years, such as age:40, found \"" + text + "\"");
    }
    throw new WordRefused(
        String.format(
            Locale.ROOT,
            "%s: ages go from 0 to %.0f, found \"%s\"",
            option,
            SutureAge.OLDEST,
            text));
  }

  private static FusionState state(String text, String option) {
    return Arrays.stream(FusionState.values())
        .filter(state -> word(state).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new WordRefused(
                    option
                        + ": there is no state \""
                        + text
                        + "\" of sutures"
                        + NearestIds.hint(text, STATES)
                        + "; there are fused, open, soft and age:NN"));
  }

  private static String word(FusionState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** Single sutures of {@code SUTURE=state}. */
  public static SortedMap<StructureId, FusionState> overrides(
      Collection<String> texts, Catalogue catalogue) {
    List<String> known = new ArrayList<>();
    for (Structure structure : catalogue.structures().values()) {
      if (structure.isSuture()) {
        known.add(structure.id().value());
      }
    }
    SortedMap<StructureId, FusionState> overrides = new TreeMap<>();
    for (String text : texts) {
      String[] sides = text.split("=", -1);
      if (sides.length != 2) {
        throw new WordRefused(
            "--override: expected SUTURE=fused|open|soft, found \"" + text + "\"");
      }
      if (!known.contains(sides[0])) {
        throw new WordRefused(
            "--override: there is no suture \"" + sides[0] + "\"" + hint(sides[0], known));
      }
      overrides.put(
          StructureId.of(sides[0]), state(sides[1].toLowerCase(Locale.ROOT), "--override"));
    }
    return overrides;
  }

  private static String hint(String word, List<String> known) {
    return NearestIds.hint(word, known);
  }

  /** What of a scene they change. */
  public SceneCommand command() {
    return age.isPresent() ? new SceneCommand.SetAge(age) : new SceneCommand.SetAllSutures(all);
  }

  /** As on the command line. */
  public String word() {
    return age.map(
            a -> AGE + String.format(Locale.ROOT, "%.4g", a.years()).replaceFirst("\\.?0+$", ""))
        .orElseGet(() -> word(all));
  }

  /**
   * What each suture is made of.
   *
   * @throws sutura.biomech.LoadRefused for a child's age
   */
  public SortedMap<StructureId, SutureTissue> tissues(
      SortedMap<StructureId, FusionState> overrides, Catalogue catalogue) {
    return SutureTissues.of(all, overrides, age, catalogue.structures().values());
  }
}
