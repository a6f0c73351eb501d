package sutura.render.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was made from the objects that were used last; the same object gives the same again. */
final class Recent<K, V extends AutoCloseable> implements AutoCloseable {
  private record Made<K, V>(K from, V value) {}

  private final int most;
  private final Function<K, V> maker;
  private final List<Made<K, V>> kept = new ArrayList<>();

  Recent(int most, Function<K, V> maker) {
    this.most = most;
    this.maker = maker;
  }

  @SuppressWarnings("ReferenceEquality") // large, and never made twice
  V of(K from) {
    for (Made<K, V> made : kept) {
      if (made.from == from) {
        kept.remove(made);
        kept.add(0, made);
        return made.value;
      }
    }
    while (kept.size() >= most) {
      close(kept.remove(kept.size() - 1).value);
    }
    V value = maker.apply(from);
    kept.add(0, new Made<>(from, value));
    return value;
  }

  private void close(V value) {
    try {
      value.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kept.forEach(made -> close(made.value));
    kept.clear();
  }
}
