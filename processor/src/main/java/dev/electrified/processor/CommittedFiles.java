package dev.electrified.processor;

import dev.electrified.processor.git.Commit;
import dev.electrified.processor.output.MigrationNames;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The migrations that commits have.
 *
 * @param names their names, as the store gives them
 * @param versions {@link MigrationNames#versionKey keys} of their versions
 */
record CommittedFiles(Set<String> names, Set<String> versions) {
  static final CommittedFiles NONE = new CommittedFiles(Set.of(), Set.of());

  CommittedFiles {
    names = Set.copyOf(names);
    versions = Set.copyOf(versions);
  }

  /**
   * Those of all the commits.
   *
   * @param migrations the path of the folder of migrations
   * @param access that of the folder of access rules
   */
  static CommittedFiles of(Collection<Commit> commits, String migrations, String access) {
    Set<String> names = new HashSet<>();
    Set<String> versions = new HashSet<>();
    for (Commit commit : commits) {
      for (String path : commit.files()) {
        String name;
        if (path.startsWith(migrations + "/")) {
          name = path.substring(migrations.length() + 1);
        } else if (path.startsWith(access + "/")) {
          name = MigrationNames.ACCESS + path.substring(access.length() + 1);
        } else {
          continue;
        }
        names.add(normalized(name));
        MigrationNames.versionOf(name).map(MigrationNames::versionKey).ifPresent(versions::add);
      }
    }
    return new CommittedFiles(names, versions);
  }

  /** The same, with those whose versions a snapshot records. */
  CommittedFiles and(Collection<String> recorded) {
    Set<String> all = new HashSet<>(versions);
    recorded.forEach(version -> all.add(MigrationNames.versionKey(version)));
    return new CommittedFiles(names, all);
  }

  /** Whether the file is one of them, under whatever name. */
  boolean have(String file, String version) {
    return names.contains(normalized(file))
        || versions.contains(MigrationNames.versionKey(version));
  }

  /**
   * The name of the migration with the greatest version, if there is one.
   *
   * @param access whether among those of the access rules, which have a history of their own
   */
  Optional<String> last(boolean access) {
    String last = null;
    String greatest = "";
    for (String name : names) {
      String version = MigrationNames.versionOf(name).orElse("");
      if (!version.isEmpty()
          && name.startsWith(MigrationNames.ACCESS) == access
          && (last == null || MigrationNames.versionOrder().compare(version, greatest) > 0)) {
        last = name;
        greatest = version;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Some file systems give back other code points for an accent than git has stored. */
  private static String normalized(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
