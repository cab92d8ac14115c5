package dev.electrified.processor;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.output.MigrationTexts;
import dev.electrified.processor.output.MigrationVersions;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.render.MigrationText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for what two migrations do, where the second cannot do it any more: two branches have made
 * the same change, so that git and the snapshot unite them without a word, and no new database can
 * be made.
 */
final class RepeatedChanges {
  private static final String ADDS = "adds ";
  private static final String DROPS = "drops ";
  private static final String ELECTRIFIES = "electrifies ";

  private final MigrationTexts files;

  /** Each change that is in effect, with the file that has made it. */
  private final Map<String, String> made = new HashMap<>();

  private final List<Finding> findings = new ArrayList<>();

  private RepeatedChanges(MigrationTexts files) {
    this.files = files;
  }

  /**
   * What is found, in the order of the versions.
   *
   * @param drafts names of files that do not count, since they will be written anew
   */
  static List<Finding> find(MigrationTexts files, Set<String> drafts) {
    RepeatedChanges changes = new RepeatedChanges(files);
    for (String file : changes.inOrder()) {
      if (!drafts.contains(file)) {
        changes.read(file);
      }
    }
    return changes.findings;
  }

  private List<String> inOrder() {
    Map<String, String> versions = new HashMap<>();
    for (String name : files.names()) {
      files.format().versionOf(name).ifPresent(version -> versions.put(name, version));
    }
    List<String> inOrder = new ArrayList<>(versions.keySet());
    inOrder.sort(
        Comparator.comparing((String name) -> versions.get(name), MigrationVersions.versionOrder())
            .thenComparing(Comparator.naturalOrder()));
    return inOrder;
  }

  private void read(String file) {
    List<String> changes = intact(file).map(MigrationText::changes).orElse(List.of());
    if (changes.stream().anyMatch(RepeatedChanges::isByHand)) {
      made.clear();
    }
    for (String change : changes) {
      if (isByHand(change)) {
        continue;
      }
      if (change.startsWith(ADDS)) {
        add(change, DROPS + onTable(change.substring(ADDS.length())), file);
      } else if (change.startsWith(DROPS)) {
        add(DROPS + onTable(change.substring(DROPS.length())), "", file);
      } else if (change.startsWith(ELECTRIFIES)) {
        add(change, "", file);
      }
    }
  }

  /** Whether somebody else makes the change, and so may have made others before. */
  private static boolean isByHand(String change) {
    return change.endsWith(Change.WithoutSql.Reason.BY_HAND.words());
  }

  /**
   * The text, if it is what we wrote; what was dropped or renamed by hand may come again behind it.
   */
  private Optional<String> intact(String file) {
    try {
      Optional<String> text = files.read(file);
      if (text.isPresent() && MigrationText.isIntact(text.get())) {
        return text;
      }
      String lower = text.orElse("").toLowerCase(Locale.ROOT);
      if (!lower.contains("drop") && !lower.contains("rename")) {
        return Optional.empty();
      }
    } catch (StoreException unreadable) {
      // it may drop anything
    }
    made.clear();
    return Optional.empty();
  }

  private void add(String change, String opposite, String file) {
    String before = made.putIfAbsent(change, file);
    if (before != null && !isOfOneVersion(before, file)) {
      findings.add(repeated(change, before, file));
    }
    if (change.startsWith(DROPS)) {
      made.keySet().removeIf(other -> undoes(change, other));
    } else {
      made.remove(opposite);
    }
  }

  private static boolean undoes(String drop, String other) {
    return other.startsWith(ADDS) && drop.equals(DROPS + onTable(other.substring(ADDS.length())));
  }

  /** What is added to a table, or from one table to another, is dropped of a table. */
  private static String onTable(String object) {
    int from = object.indexOf(" from table ");
    if (from >= 0) {
      String table = object.substring(from + " from table ".length());
      int to = table.indexOf(" to table ");
      return object.substring(0, from)
          + " of table "
          + table.substring(0, to < 0 ? table.length() : to);
    }
    return object.replace(" to table ", " of table ");
  }

  /** Which is another mistake, and told as such. */
  private boolean isOfOneVersion(String one, String other) {
    return keyOf(one).equals(keyOf(other));
  }

  private Optional<String> keyOf(String file) {
    return files.format().versionOf(file).map(MigrationVersions::versionKey);
  }

  private Finding repeated(String change, String before, String file) {
    return Finding.nowhere(
        Rule.REPEATED_CHANGE,
        "The migration `"
            + files.shownPath(file)
            + "` "
            + change
            + ", as `"
            + files.shownPath(before)
            + "` does",
        "Where two branches have made the same change, go back to before the merge; on the branch"
            + " that is not released yet restore the snapshot it began with, delete its migrations"
            + " and commit; then merge and compile");
  }
}
