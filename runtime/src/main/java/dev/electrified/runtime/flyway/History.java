package dev.electrified.runtime.flyway;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.sql.DdlxDecision;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one history table is about.
 *
 * @param module name of the module
 * @param table name of the history table
 * @param checked whether a checked compile made the catalogue
 * @param texts every file that Flyway shall find, by path
 * @param possibleDrafts those that may be drafts, by path
 */
public record History(
    String module,
    String table,
    boolean checked,
    SortedMap<String, String> texts,
    SortedSet<String> possibleDrafts) {
  private static final String CONFIGURATION = ".conf";

  /**
   * The histories of a module, in the order in which they run.
   *
   * @param table name of the first
   * @param textsByHand the files that people wrote, by path
   */
  public static List<History> allOf(
      Catalog catalog, String table, Map<String, String> textsByHand) {
    History plain = of(catalog, table, textsByHand);
    return catalog.migrations().stream().anyMatch(Catalog.Migration::access)
        ? List.of(plain, ofAccess(catalog, Modules.accessTable(table)))
        : List.of(plain);
  }

  /**
   * Whether migrations are for Electric. Tables may be gone from the entities that an earlier
   * migration has electrified.
   */
  public static boolean needElectric(Collection<Catalog> catalogs, Collection<History> histories) {
    return catalogs.stream().anyMatch(Catalog::isElectrified)
        || histories.stream().anyMatch(History::hasDdlx);
  }

  /** The files that have a version, in their order. */
  public List<String> versioned() {
    return texts.keySet().stream()
        .filter(file -> FileVersion.of(file).isPresent())
        .sorted(Comparator.comparing(file -> FileVersion.of(file).orElseThrow()))
        .toList();
  }

  /** The history of a module's migrations. */
  private static History of(Catalog catalog, String table, Map<String, String> textsByHand) {
    return of(catalog, table, new TreeMap<>(textsByHand), false);
  }

  /** The history of a module's access rules, where they are kept apart. */
  private static History ofAccess(Catalog catalog, String table) {
    return of(catalog, table, new TreeMap<>(), true);
  }

  private static History of(
      Catalog catalog, String table, SortedMap<String, String> texts, boolean access) {
    SortedSet<String> drafts = new TreeSet<>();
    for (Catalog.Migration migration : catalog.migrations()) {
      if (migration.access() == access) {
        texts.put(migration.file(), migration.text());
        migration
            .configuration()
            .ifPresent(text -> texts.put(migration.file() + CONFIGURATION, text));
        if (migration.possibleDraft()) {
          drafts.add(migration.file());
        }
      }
    }
    return new History(catalog.module(), table, catalog.checked(), texts, drafts);
  }

  /** Whether any of it is for Electric alone. */
  boolean hasDdlx() {
    return texts.values().stream()
        .anyMatch(text -> DdlxDecision.of(text).kind() != DdlxDecision.Kind.NONE);
  }

  /** Whether anything runs outside a transaction: Flyway's own lock would wait for it for ever. */
  boolean leavesTransaction() {
    return texts.entrySet().stream()
        .filter(text -> text.getKey().endsWith(CONFIGURATION))
        .anyMatch(text -> text.getValue().replace(" ", "").contains("executeInTransaction=false"));
  }
}
