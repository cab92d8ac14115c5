package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.git.Commit;
import dev.electrified.processor.git.Committed;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.output.MigrationFile;
import dev.electrified.processor.output.MigrationTexts;
import dev.electrified.processor.output.MigrationVersions;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.render.MigrationText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for migrations with a lower version than one that a commit has without them, as when two
 * branches meet: Flyway refuses them in a database that was migrated from that commit.
 */
final class LateMigrations {
  private final Compilation compilation;
  private final Committed.Known known;
  private final MigrationTexts files;
  private final CommittedFiles head;
  private final CommittedFiles base;
  private final Set<String> told = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private LateMigrations(Compilation compilation, Committed.Known known, MigrationTexts files) {
    this.compilation = compilation;
    this.known = known;
    this.files = files;
    head = committed(List.of(known.head()));
    List<Commit> commits = new ArrayList<>(known.others());
    commits.add(known.base());
    base = committed(commits);
  }

  /** Those that are late for what is merged here, or about to be. */
  static List<Finding> here(Compilation compilation, Committed.Known known, MigrationTexts files)
      throws StoreException {
    Set<Commit> commits = new LinkedHashSet<>();
    if (known.base().equals(known.since())) {
      commits.add(known.since());
    }
    commits.add(known.head());
    commits.addAll(known.others());
    return new LateMigrations(compilation, known, files).find(commits);
  }

  /** Those that are late for the commit of {@code since}, wherever that one stands. */
  static List<Finding> since(Compilation compilation, Committed.Known known, MigrationTexts files)
      throws StoreException {
    return new LateMigrations(compilation, known, files).find(Set.of(known.since()));
  }

  private CommittedFiles committed(List<Commit> commits) {
    return CommittedFiles.of(
        commits, compilation.migrationsPath(), compilation.accessPath(), files.format());
  }

  private List<Finding> find(Set<Commit> commits) throws StoreException {
    for (Commit commit : commits) {
      CommittedFiles committed = committed(List.of(commit));
      for (boolean access : new boolean[] {false, true}) {
        Optional<String> last = committed.last(access);
        if (last.isPresent()) {
          find(commit, committed, access, last.get());
        }
      }
    }
    return findings;
  }

  private void find(Commit commit, CommittedFiles committed, boolean access, String last)
      throws StoreException {
    String greatest = files.format().versionOf(last).orElseThrow();
    Map<String, List<String>> byRemedy = new LinkedHashMap<>();
    for (String file : files.names()) {
      Optional<String> version = files.format().versionOf(file);
      if (version.isPresent()
          && MigrationFile.isAccess(file) == access
          && MigrationVersions.versionOrder().compare(version.get(), greatest) < 0
          && !committed.have(file, version.get())
          && (files.format().isRunByProgram() || tellsElectric(file))
          && told.add(file)) {
        byRemedy
            .computeIfAbsent(remedy(file, version.get()), remedy -> new ArrayList<>())
            .add("`" + files.shownPath(file) + "`");
      }
    }
    byRemedy.forEach(
        (remedy, late) ->
            findings.add(
                Finding.nowhere(
                    Rule.LATE_MIGRATION,
                    String.join(", ", late)
                        + (late.size() == 1 ? " is" : " are")
                        + " older than `"
                        + files.shownPath(last)
                        + "`, which "
                        + name(commit)
                        + " has without "
                        + (late.size() == 1 ? "it" : "them")
                        + ": where that one has run, "
                        + (files.format().isRunByProgram()
                            ? "Flyway refuses what is older"
                            : "Electric keeps what is older from its clients"),
                    remedy)));
  }

  /**
   * Other tools than Flyway run whatever has not run yet; Electric minds what tells it versions.
   */
  private boolean tellsElectric(String file) throws StoreException {
    return files.format().tellsElectric()
        || files.read(file).orElse("").contains("CALL electric.migration_version(");
  }

  private String name(Commit commit) {
    String since = sinceOption();
    return commit.equals(known.since()) && !since.isEmpty()
        ? "`" + since + "`"
        : "commit `" + commit.shortId() + "`";
  }

  private String sinceOption() {
    return compilation.options().find(Option.SINCE).orElse("");
  }

  private String remedy(String file, String version) throws StoreException {
    String text = files.read(file).orElse("");
    boolean ours = MigrationText.isIntact(text) && MigrationText.findHead(text).isPresent();
    String renewed = ours ? renewed(file, version) : renamed(text, version);
    if (!files.format().isRunByProgram()) {
      return renewed;
    }
    return tellsElectric(file)
        ? renewed
            + "; `outOfOrder` is no way out, since Electric keeps from its clients what calls"
            + " `electric.migration_version` with a lower version"
        : renewed + "; or let Flyway run it all the same, with `outOfOrder`";
  }

  private String renewed(String file, String version) {
    if (base.have(file, version)) {
      return "On the branch that is not released yet restore the snapshot it began with, delete its"
          + " migrations and commit; then merge and compile";
    }
    return "Delete all drafts and compile"
        + (head.have(file, version)
            ? " with `-A" + Option.SINCE.key() + "=" + sinceOption() + "`"
            : "")
        + ", which writes them anew with greater versions";
  }

  private String renamed(String text, String version) {
    return "Give it a greater version: rename the file"
        + (MigrationText.findHead(text).isPresent()
            ? ", and its line `@migration." + version + "` of `" + compilation.snapshotPath() + "`"
            : "");
  }
}
