package dev.electrified.runtime.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The catalogue of one module.
 *
 * @param module name of the module
 * @param fingerprint of the schema the migrations lead to
 * @param tool what runs the migrations, such as {@code rails}, where the program does not; then the
 *     catalogue tells of none
 * @param folder where the migrations lie on the class path, such as {@code db/migration}; none
 *     where they are no resources
 * @param checked whether a compile in mode {@code check} made it, which writes no draft
 * @param migrations those the processor wrote, in their order
 * @param byHand files of the same folder that people wrote, relative to it, sorted
 * @param tables by name; those in use
 * @param sequences by name
 * @param enumTypes the labels of each enum type, by its name
 */
public record Catalog(
    String module,
    String fingerprint,
    Optional<String> tool,
    Optional<String> folder,
    boolean checked,
    List<Migration> migrations,
    List<String> byHand,
    SortedMap<String, Table> tables,
    SortedMap<String, Sequence> sequences,
    SortedMap<String, List<String>> enumTypes) {

  /** Copies the collections. */
  public Catalog {
    migrations = List.copyOf(migrations);
    byHand = List.copyOf(byHand);
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
    enumTypes = Collections.unmodifiableSortedMap(new TreeMap<>(enumTypes));
  }

  /** A catalogue of a compile that writes, whose migrations the program runs. */
  public Catalog(
      String module,
      String fingerprint,
      Optional<String> folder,
      List<Migration> migrations,
      List<String> byHand,
      SortedMap<String, Table> tables,
      SortedMap<String, Sequence> sequences,
      SortedMap<String, List<String>> enumTypes) {
    this(
        module,
        fingerprint,
        Optional.empty(),
        folder,
        false,
        migrations,
        byHand,
        tables,
        sequences,
        enumTypes);
  }

  /** A catalogue of a compile that writes, without enum types. */
  public Catalog(
      String module,
      String fingerprint,
      Optional<String> folder,
      List<Migration> migrations,
      List<String> byHand,
      SortedMap<String, Table> tables,
      SortedMap<String, Sequence> sequences) {
    this(module, fingerprint, folder, migrations, byHand, tables, sequences, new TreeMap<>());
  }

  /** Whether Electric replicates any of the tables. */
  public boolean isElectrified() {
    return tables.values().stream().anyMatch(Table::electrified);
  }

  /**
   * A migration that the processor wrote.
   *
   * @param file path of its file, relative to the folder of migrations
   * @param version its version
   * @param text what is in it
   * @param configuration text of the file {@code <file>.conf} beside it, if there is one
   * @param access whether it holds access rules only, and has its history apart
   * @param possibleDraft whether the compile could not tell that it is committed
   */
  public record Migration(
      String file,
      String version,
      String text,
      Optional<String> configuration,
      boolean access,
      boolean possibleDraft) {
    /** A migration that is no draft. */
    public Migration(
        String file, String version, String text, Optional<String> configuration, boolean access) {
      this(file, version, text, configuration, access, false);
    }
  }

  /**
   * A sequence.
   *
   * @param name as PostgreSQL stores it
   * @param increment step between values
   */
  public record Sequence(String name, long increment) {}
}
