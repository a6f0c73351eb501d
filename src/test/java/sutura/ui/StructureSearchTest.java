package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;

class StructureSearchTest {
  private static final LoadedModel MODEL = SampleModel.of(Catalogue.builtIn());

  private static List<String> found(String query) {
    return StructureSearch.find(MODEL, query, "en").keySet().stream()
        .map(StructureId::value)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "pariet, parietal-bone-left",
    "PARIET, parietal-bone-left",
    "occipit, occipital-bone",
    "hinterhaupt, occipital-bone",
    "os frontale, frontal-bone",
    "lambdoid, lambdoid-suture-left",
    "lambda, lambda",
    "foramen magnum, foramen-magnum",
    "forehead, frontal-bone",
    "52789, parietal-bone-left"
  })
  void theBestMatchIsFirst(String query, String best) {
    assertEquals(best, found(query).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "pariet, parietal-bone-right, lambdoid-suture-left",
    "pariet, parietomastoid-suture-left, lambdoid-suture-left",
    "pariet, lambdoid-suture-left, squamous-suture-left"
  })
  void bonesBeforeSuturesAndNamesBeforeSynonyms(String query, String before, String after) {
    List<String> found = found(query);
    assertTrue(found.contains(after), after + " is found");
    int at = found.indexOf(before);
    assertTrue(at >= 0 && at < found.indexOf(after), before + " is at " + at + " of " + found);
  }
}
