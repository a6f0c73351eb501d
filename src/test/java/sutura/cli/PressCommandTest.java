package sutura.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.testing.Require;

/** Whatever is wrong with a press ends in one clear line and the exit code of bad input. */
class PressCommandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--force 5gf | --at is missing; a press is, for example, --at pterion-left --force 5gf",
        "--at bregma | --force is missing",
        "--at bregma --force 5 | --force: \"5\" has no unit",
        "--at bregma --force -5gf | --force: a force of -5gf is out of range",
        "--at bregma --force 9000N | --force: a force of 9000N is out of range",
        "--at bregma --force much | --force: \"much\" is no force",
        "--at bregna --force 5gf | --at: there is no landmark \"bregna\"; did you mean bregma?",
        "--at 1,2 --force 5gf | --at: expected a landmark or X,Y,Z in mm",
        "--at a,b,c --force 5gf | --at: expected numbers X,Y,Z in mm",
        "--at 0,0,400 --force 5gf | mm off the skull; the nearest landmark is vertex",
        "--at gnathion --force 5gf | is on the lower jaw, which hangs by its joints",
        "--at sacral-promontory --force 5gf | neither spine nor pelvis is part of the model",
        "--at bregma --force 5gf --sutures opne | there is no state \"opne\" of sutures",
        "--at bregma --force 5gf --sutures age:9 | --sutures: no press at 9.00 years",
        "--at bregma --force 5gf --sutures age:200 | --sutures: ages go from 0 to 90",
        "--at bregma --force 5gf --override coronal-suture=fused | did you mean coronal-suture-",
        "--at bregma --force 5gf --override bregma | --override: expected SUTURE=fused|open|soft",
        "--at bregma --force 5gf --edge 1 | --edge: expected 3, 2 or 1.5 mm, found 1.0",
        "--at bregma --force 5gf --edge 2 --solver table | --edge is of a live solution",
        "--at bregma --force 5gf --squeeze vertex --traction | --squeeze goes without --traction",
        "--inner-pressure 10 | --inner-pressure: expected 0.01mmHg to 100mmHg",
        "--inner-pressure 10mmHg --at bregma | --inner-pressure goes without --at",
        "--sweep t.csv --at bregma | --sweep takes --places, --forces and --states",
        "--sweep t.csv --places bregma | --sweep needs --places and --forces",
        "--sweep t.txt --places bregma --forces 1N | ends in .csv",
        "--sweep t.csv --places bregma --forces 1N,x | --forces: \"x\" is no force",
        "--sweep t.csv --places bregma --forces 1N --states sot | --states: there is no state",
      })
  void faultsAreOneLine(String options, String message) throws IOException {
    List<String> line = new ArrayList<>(List.of("press", "--models", Require.models().toString()));
    line.addAll(List.of(options.split(" ")));
    CommandRun.of(line.toArray(String[]::new)).assertFails(ExitCode.BAD_INPUT, message);
  }
}
