package sutura.evidence.review;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sutura.evidence.Words;

/** Every text in several languages that hangs on a record, by where it is. */
public final class AllWords {
  private final Map<String, Words> found = new LinkedHashMap<>();

  private AllWords() {}

  public static Map<String, Words> of(String name, Object root) {
    AllWords walk = new AllWords();
    walk.visit(name, root);
    return walk.found;
  }

  private void visit(String place, Object value) {
    if (value instanceof Words words) {
      found.put(place, words);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> visit(place, v));
    } else if (value instanceof Collection<?> collection) {
      int i = 0;
      for (Object item : collection) {
        visit(place + "/" + i++, item);
      }
    } else if (value instanceof Record record) {
      fields(place, record);
    }
  }

  private void fields(String place, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        visit(place + "." + component.getName(), component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(place, e);
      }
    }
  }
}
