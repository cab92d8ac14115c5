package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.diff.ColumnRename;
import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.ElectrifiedTypes;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Columns and tables that went while others like them came: renamed, or not? Nobody but the
 * developer knows, so it is asked.
 *
 * <p>A column is like another one of its table when their types are equal, but for the sizes that
 * Electric takes from them. A table is like another one when a class maps both and their keys have
 * equal types, or when all their columns are equal. Refusals that may only follow from the rename
 * wait until it is settled.
 */
final class PossibleRenames {
  private final RenameFindings texts;
  private final Acceptance acceptance;
  private final List<ColumnRename> accepted = new ArrayList<>();
  private final Schema committed;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Change> explained = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> tables = new HashSet<>();

  /** Those that become electrified, or leave Electric: their columns lose or regain sizes. */
  private final Set<String> resized = new HashSet<>();

  private PossibleRenames(RenameFindings texts, Acceptance acceptance, Schema committed) {
    this.texts = texts;
    this.acceptance = acceptance;
    this.committed = committed;
  }

  /**
   * Looks through all changes of one evolution.
   *
   * @param committed what is committed on the way from its beginning to its end: what went there
   *     before anything like it came was not renamed
   */
  static PossibleRenames find(
      Evolution evolution, RenameFindings texts, Acceptance acceptance, Schema committed) {
    PossibleRenames renames = new PossibleRenames(texts, acceptance, committed);
    renames.findColumns(evolution.changes());
    renames.findTables(evolution.changes());
    return renames;
  }

  /** Those that somebody says were renamed; they are no question any more. */
  List<ColumnRename> accepted() {
    return accepted;
  }

  /** One finding for each new column or table that may be an old one. */
  List<Finding> findings() {
    return findings;
  }

  /** Whether a change may be due to a rename, so that its own refusal can wait. */
  boolean explains(Change change) {
    if (explained.contains(change)) {
      return true;
    }
    if (change instanceof Change.AlterForeignKey alter) {
      return tables.contains(alter.table().name())
          || tables.contains(alter.from().references())
          || alter.to().filter(to -> tables.contains(to.references())).isPresent();
    }
    return tables.contains(tableOfPart(change));
  }

  /** The table of a change of some part that can involve a renamed column; else empty. */
  private static String tableOfPart(Change change) {
    if (change instanceof Change.AddForeignKey add) {
      return add.table().name();
    }
    if (change instanceof Change.AlterKey alter) {
      return alter.to().name();
    }
    if (change instanceof Change.AlterColumn alter) {
      boolean made = alter.from().details().generated().equals(alter.to().details().generated());
      return made ? "" : alter.table().name();
    }
    if (change instanceof Change.AlterIndex alter) {
      return alter.table().name();
    }
    if (change instanceof Change.AlterUnique alter) {
      return alter.table().name();
    }
    return change instanceof Change.AlterCheck alter ? alter.table().name() : "";
  }

  private void findColumns(List<Change> changes) {
    Map<String, List<Change.RetireColumn>> retired = new TreeMap<>();
    Set<String> answered = answered(changes);
    for (Change change : changes) {
      if (change instanceof Change.RetireColumn retire) {
        if (!isSettled(retire)
            && !answered.contains(FactKey.column(retire.table().name(), retire.column().name()))) {
          retired.computeIfAbsent(retire.table().name(), key -> new ArrayList<>()).add(retire);
        }
      } else if (change instanceof Change.EnableElectric enable && enable.existing()) {
        resized.add(enable.table().name());
      } else if (change instanceof Change.DisableElectric disable) {
        resized.add(disable.table().name());
      }
    }
    for (Change change : changes) {
      if (change instanceof Change.AddColumn add
          && !answered.contains(FactKey.column(add.table().name(), add.column().name()))) {
        findColumn(add, retired.getOrDefault(add.table().name(), List.of()));
      }
    }
  }

  private boolean isSettled(Change.RetireColumn retire) {
    Table table = committed.tables().get(retire.table().name());
    return table != null
        && table.findColumn(retire.column().name()).filter(Column::retired).isPresent();
  }

  private boolean isSettled(Table table) {
    Table there = committed.tables().get(table.name());
    return there != null && there.retired();
  }

  /** The columns of which {@code @Replaces} says what became of them. */
  private static Set<String> answered(List<Change> changes) {
    Set<String> answered = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.FillColumn fill) {
        answered.add(FactKey.column(fill.table().name(), fill.column().name()));
        answered.add(FactKey.column(fill.table().name(), fill.replaced()));
      }
    }
    return answered;
  }

  private void findColumn(Change.AddColumn add, List<Change.RetireColumn> retired) {
    List<Change.RetireColumn> candidates = new ArrayList<>();
    for (Change.RetireColumn retire : retired) {
      ColumnType gone = retire.column().type();
      ColumnType added = add.column().type();
      boolean unsized = resized.contains(add.table().name());
      if (gone.equals(added)
          || (unsized && ElectrifiedTypes.unsized(gone).equals(ElectrifiedTypes.unsized(added)))) {
        candidates.add(retire);
        explained.add(retire);
      }
    }
    if (!candidates.isEmpty()) {
      explained.add(add);
      tables.add(add.table().name());
      if (!accept(add, candidates, retired)) {
        findings.add(question(add, candidates));
      }
    }
  }

  private boolean accept(
      Change.AddColumn add,
      List<Change.RetireColumn> candidates,
      List<Change.RetireColumn> retired) {
    String column = add.column().name();
    for (Change.RetireColumn candidate : candidates) {
      String gone = candidate.column().name();
      if (acceptance.takes(add.table(), gone, column)) {
        accepted.add(new ColumnRename(add.table().name(), gone, column));
        retired.remove(candidate);
        return true;
      }
    }
    return false;
  }

  private Finding question(Change.AddColumn add, List<Change.RetireColumn> candidates) {
    Finding question = texts.column(add, candidates);
    for (Change.RetireColumn candidate : candidates) {
      question =
          acceptance.offer(add.table(), candidate.column().name(), add.column().name(), question);
    }
    return question;
  }

  private void findTables(List<Change> changes) {
    List<Change.RetireTable> retired = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.RetireTable retire && !isSettled(retire.table())) {
        retired.add(retire);
      }
    }
    if (retired.isEmpty()) {
      return;
    }
    for (Change change : changes) {
      if (change instanceof Change.CreateTable create) {
        findTable(create, retired);
      }
    }
  }

  private void findTable(Change.CreateTable create, List<Change.RetireTable> retired) {
    for (Change.RetireTable retire : retired) {
      if (TableLikeness.isLike(retire.table(), create.table())) {
        tables.add(create.table().name());
        tables.add(retire.table().name());
        findings.add(texts.table(create.table(), retire.table()));
      }
    }
  }
}
