package dev.electrified.processor.snapshot;

import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sorted;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is remembered between compiles, in one committed file.
 *
 * @param schema the schema that the committed migrations make
 * @param options the options recorded when the module was first compiled ({@code module}, {@code
 *     naming}, {@code entities}, {@code access}, {@code server})
 * @param migrations version of each migration to the hash of its file, {@code sha256:<hex>} over
 *     its text with line feeds
 */
public record Snapshot(
    Schema schema, SortedMap<String, String> options, SortedMap<String, String> migrations) {
  /** No snapshot yet. */
  public static final Snapshot EMPTY = new Snapshot(Schema.EMPTY, new TreeMap<>(), new TreeMap<>());

  /** Copies the maps. */
  public Snapshot {
    options = Sorted.copy(options);
    migrations = Sorted.copy(migrations);
  }
}
