package dev.electrified.processor.snapshot;

import dev.electrified.processor.diff.ColumnRename;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sorted;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is remembered between compiles, in one committed file.
 *
 * @param schema the schema that the committed migrations make
 * @param options the options recorded when the module was first compiled ({@code module}, {@code
 *     naming}, {@code entities}, {@code access}, {@code server}, and {@code format} unless it is
 *     Flyway's)
 * @param migrations version of each migration to the hash of its file, {@code sha256:<hex>} over
 *     its text with line feeds
 * @param converters names of the classes, and of packages as {@code app.package-info}, by which
 *     converters apply to attributes that do not name them
 * @param embeddables names of the embeddables that extend others, whose columns theirs come with
 * @param byHand what the database has by other hands
 */
public record Snapshot(
    Schema schema,
    SortedMap<String, String> options,
    SortedMap<String, String> migrations,
    SortedSet<String> converters,
    SortedSet<String> embeddables,
    ByHand byHand) {
  /** No snapshot yet. */
  public static final Snapshot EMPTY =
      new Snapshot(
          Schema.EMPTY, new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());

  /** A snapshot of what migrations have made alone. */
  public Snapshot(
      Schema schema,
      SortedMap<String, String> options,
      SortedMap<String, String> migrations,
      SortedSet<String> converters,
      SortedSet<String> embeddables) {
    this(schema, options, migrations, converters, embeddables, ByHand.NOTHING);
  }

  /** Copies the maps and the sets. */
  public Snapshot {
    options = Sorted.copy(options);
    migrations = Sorted.copy(migrations);
    converters = Collections.unmodifiableSortedSet(new TreeSet<>(converters));
    embeddables = Collections.unmodifiableSortedSet(new TreeSet<>(embeddables));
  }

  /** The same, as it is once somebody renamed a column. */
  public Snapshot after(ColumnRename rename) {
    return new Snapshot(
        rename.in(schema),
        options,
        migrations,
        converters,
        embeddables,
        byHand.after(rename, schema));
  }
}
