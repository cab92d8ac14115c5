package dev.electrified.runtime.jdbc;

import java.lang.reflect.Array;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The places in a statement's batch where a DDLX statement stood. */
final class SkippedInBatch {
  private record Place(int index, String statement) {}

  private final Consumer<String> listener;
  private final List<Place> places = new ArrayList<>();
  private int size;

  SkippedInBatch(Consumer<String> listener) {
    this.listener = listener;
  }

  void add() {
    size++;
  }

  void addSkipped(String statement) {
    places.add(new Place(size, statement));
    size++;
  }

  void clear() {
    places.clear();
    size = 0;
  }

  /**
   * Tells of the places that ran. In a batch that failed these are what the driver ran outside a
   * transaction, before or behind the failure.
   *
   * @param counts an array of {@code int} or {@code long}, as of the interface of JDBC
   */
  void tell(@Nullable Object counts) {
    int length = counts == null ? 0 : Array.getLength(counts);
    for (Place place : places) {
      if (place.index() < length
          && Array.getLong(counts, place.index()) != Statement.EXECUTE_FAILED) {
        listener.accept(place.statement());
      }
    }
  }
}
