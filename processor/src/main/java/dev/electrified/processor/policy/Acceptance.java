package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which refused changes somebody accepts as migrated by hand, by their tokens, and which tokens
 * there are to give.
 */
final class Acceptance {
  private final ChangeTokens tokens;
  private final Set<String> given;
  private final SortedSet<String> taken = new TreeSet<>();
  private final SortedSet<String> offered = new TreeSet<>();
  private final Set<String> keys = new HashSet<>();

  Acceptance(ChangeTokens tokens, Set<String> given) {
    this.tokens = tokens;
    this.given = given;
  }

  /** The tokens that accepted something. */
  SortedSet<String> taken() {
    return taken;
  }

  /** The tokens that nobody has given. */
  SortedSet<String> offered() {
    return offered;
  }

  /** Whether a refused change is accepted. */
  boolean takes(Change change) {
    boolean takes = takes(tokens.find(change));
    if (takes && change instanceof Change.AlterKey alter) {
      keys.add(alter.to().name());
    }
    return takes;
  }

  /** Whether the rename of a column is accepted. */
  boolean takes(Table table, String from, String to) {
    return takes(tokens.find(table, from, to));
  }

  private boolean takes(Optional<String> token) {
    boolean takes = token.isPresent() && given.contains(token.get());
    if (takes) {
      taken.add(token.get());
    }
    return takes;
  }

  /** The refusal with the token that accepts its change, if there is one. */
  Finding offer(Change change, Finding refusal) {
    return tokens
        .find(change)
        .map(token -> offer(refusal, "migrate it by hand", token))
        .orElse(refusal);
  }

  /** The question about a column that may have been renamed with the token that says it was. */
  Finding offer(Table table, String from, String to, Finding question) {
    return tokens
        .find(table, from, to)
        .map(token -> offer(question, "rename " + Words.code(from) + " by hand", token))
        .orElse(question);
  }

  private Finding offer(Finding finding, String deed, String token) {
    offered.add(token);
    return finding.withRemedy(
        finding.remedy()
            + ". Or "
            + deed
            + ", and compile with `-A"
            + Option.ACCEPT.key()
            + "="
            + token
            + "`");
  }

  /** The changes, those that belong to an accepted one marked like it: new columns of a key. */
  List<Change> withTheirs(List<Change> changes) {
    if (keys.isEmpty()) {
      return changes;
    }
    List<Change> marked = new ArrayList<>();
    for (Change change : changes) {
      marked.add(isOfKey(change) ? byHand(change) : change);
    }
    return marked;
  }

  private boolean isOfKey(Change change) {
    if (change instanceof Change.AddColumn add) {
      return isOfKey(add.table(), add.column().name());
    }
    return change instanceof Change.FillColumn fill && isOfKey(fill.table(), fill.column().name());
  }

  private boolean isOfKey(Table table, String column) {
    return keys.contains(table.name()) && table.key().columns().contains(column);
  }

  /** The change, which the migration leaves out. */
  static Change byHand(Change change) {
    return new Change.WithoutSql(change, Change.WithoutSql.Reason.BY_HAND);
  }
}
