package dev.electrified.processor;

import dev.electrified.processor.format.MigrationFormat;
import dev.electrified.processor.git.Commit;
import dev.electrified.processor.output.MigrationFile;
import dev.electrified.processor.output.MigrationVersions;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The migrations that commits have.
 *
 * @param named their versions, by their names as the store gives them; empty where a file has none
 * @param versions {@link MigrationVersions#versionKey keys} of their versions
 */
record CommittedFiles(Map<String, String> named, Set<String> versions) {
  static final CommittedFiles NONE = new CommittedFiles(Map.of(), Set.of());

  CommittedFiles {
    named = Map.copyOf(named);
    versions = Set.copyOf(versions);
  }

  /**
   * Those of all the commits.
   *
   * @param migrations the path of the folder of migrations
   * @param access that of the folder of access rules
   * @param format what the migrations are written for
   */
  static CommittedFiles of(
      Collection<Commit> commits, String migrations, String access, MigrationFormat format) {
    Map<String, String> named = new HashMap<>();
    Set<String> versions = new HashSet<>();
    for (Commit commit : commits) {
      for (String path : commit.files()) {
        String name;
        if (path.startsWith(migrations + "/")) {
          name = path.substring(migrations.length() + 1);
        } else if (path.startsWith(access + "/")) {
          name = MigrationFile.ACCESS + path.substring(access.length() + 1);
        } else {
          continue;
        }
        Optional<String> version = format.versionOf(name);
        named.put(normalized(name), version.orElse(""));
        version.map(MigrationVersions::versionKey).ifPresent(versions::add);
      }
    }
    return new CommittedFiles(named, versions);
  }

  /** The same, with those whose versions a snapshot records. */
  CommittedFiles and(Collection<String> recorded) {
    Set<String> all = new HashSet<>(versions);
    recorded.forEach(version -> all.add(MigrationVersions.versionKey(version)));
    return new CommittedFiles(named, all);
  }

  /** The names of all. */
  Set<String> names() {
    return named.keySet();
  }

  /** Whether the file is one of them, under whatever name. */
  boolean have(String file, String version) {
    return named.containsKey(normalized(file))
        || versions.contains(MigrationVersions.versionKey(version));
  }

  /**
   * The name of the migration with the greatest version, if there is one.
   *
   * @param access whether among those of the access rules, which have a history of their own
   */
  Optional<String> last(boolean access) {
    String last = null;
    String greatest = "";
    for (Map.Entry<String, String> entry : named.entrySet()) {
      String name = entry.getKey();
      String version = entry.getValue();
      if (!version.isEmpty()
          && MigrationFile.isAccess(name) == access
          && (last == null || MigrationVersions.versionOrder().compare(version, greatest) > 0)) {
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
