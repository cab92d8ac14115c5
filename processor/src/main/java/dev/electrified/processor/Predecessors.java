package dev.electrified.processor;

import dev.electrified.processor.output.MigrationFile;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.MigrationVersions;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.render.MigrationPart;
import dev.electrified.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The recorded migrations that a draft may follow, for tools that chain one to the other.
 *
 * @param migrations versions of those in the folder of the migrations
 * @param access versions of those in the folder of the access rules
 */
record Predecessors(List<String> migrations, List<String> access) {

  /** All that a snapshot records, but for the drafts that give way. */
  static Predecessors of(
      Snapshot disk, Drafts drafts, List<Drafts.Draft> before, MigrationStore store)
      throws StoreException {
    Set<String> recorded = new HashSet<>();
    disk.migrations().keySet().forEach(version -> recorded.add(key(version)));
    drafts.base().snapshot().migrations().keySet().forEach(version -> recorded.add(key(version)));
    before.forEach(draft -> recorded.remove(key(draft.version())));
    Predecessors predecessors = new Predecessors(new ArrayList<>(), new ArrayList<>());
    for (String file : store.migrationFileNames()) {
      Optional<String> version = store.format().versionOf(file);
      if (version.isPresent() && recorded.contains(key(version.get()))) {
        predecessors.in(MigrationFile.isAccess(file)).add(version.get());
      }
    }
    return predecessors;
  }

  /** The version before that part, in the folder it goes to. */
  Optional<String> of(int index, List<MigrationPart> parts, List<String> versions) {
    boolean access = parts.get(index).access();
    for (int i = index - 1; i >= 0; i--) {
      if (parts.get(i).access() == access) {
        return Optional.of(versions.get(i));
      }
    }
    return in(access).stream()
        .filter(
            version -> MigrationVersions.versionOrder().compare(version, versions.get(index)) < 0)
        .max(MigrationVersions.versionOrder());
  }

  private List<String> in(boolean accessRules) {
    return accessRules ? access : migrations;
  }

  private static String key(String version) {
    return MigrationVersions.versionKey(version);
  }
}
