package dev.electrified.processor.output;

import dev.electrified.processor.format.MigrationFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The migrations of a project as they are now, each read once, however many look at it. */
public final class MigrationTexts {
  private final MigrationStore store;
  private final List<String> names;
  private final Map<String, Optional<String>> texts = new HashMap<>();

  private MigrationTexts(MigrationStore store, List<String> names) {
    this.store = store;
    this.names = names;
  }

  /** Those of that store. */
  public static MigrationTexts of(MigrationStore store) throws StoreException {
    return new MigrationTexts(store, List.copyOf(store.migrationFileNames()));
  }

  /** What they are written for. */
  public MigrationFormat format() {
    return store.format();
  }

  /** As {@link MigrationStore#migrationFileNames()}. */
  public List<String> names() {
    return names;
  }

  /** The text of a migration, if there is one of that name. */
  public Optional<String> read(String name) throws StoreException {
    Optional<String> text = texts.get(name);
    if (text == null) {
      text = store.readMigration(name);
      texts.put(name, text);
    }
    return text;
  }

  /** How to call a migration in a message. */
  public String shownPath(String name) {
    return store.shownPath(name);
  }
}
