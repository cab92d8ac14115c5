package dev.electrified.processor.render;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.diff.Evolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says an evolution as the parts of a migration: labels of enum types, if the others use them; the
 * changes themselves in one transaction; then, each in a transaction of its own so that writers do
 * not wait, the copy of columns, the check of existing rows, and what has to be known to hold for
 * all of them; then the electrification of tables whose rows were checked, since Electric refuses
 * such a check; then each concurrently built index, outside any transaction; at last the access
 * rules, where they have a history of their own.
 */
public final class MigrationRenderer {
  private static final String COPY_COST =
      "an UPDATE writes every row anew and keeps it locked until all are done";
  private static final String LOCK_TIMEOUT = "SET LOCAL lock_timeout = '5s'";

  private final List<Statement> labels = new ArrayList<>();
  private final List<String> labelsSummary = new ArrayList<>();
  private final List<Statement> main = new ArrayList<>();
  private final List<String> mainSummary = new ArrayList<>();
  private final List<Change.FillColumn> fills = new ArrayList<>();
  private final List<String> copySummary = new ArrayList<>();
  private final List<Statement> requirement = new ArrayList<>();
  private final List<String> requirementSummary = new ArrayList<>();
  private final List<Statement> validation = new ArrayList<>();
  private final List<String> validationSummary = new ArrayList<>();
  private final List<Statement> electric = new ArrayList<>();
  private final List<String> electricSummary = new ArrayList<>();
  private final List<MigrationPart> concurrent = new ArrayList<>();
  private final List<Statement> access = new ArrayList<>();
  private final List<String> accessSummary = new ArrayList<>();

  private MigrationRenderer() {}

  /**
   * Renders the changes of an evolution.
   *
   * @return one part for each file, in the order in which they run; empty when no change needs SQL
   * @throws IllegalStateException for a change that the policy refuses, or when a statement holds
   *     <code>${</code>, which Flyway would replace; the mapping refuses such names, so either is a
   *     mistake of ours
   */
  public static List<MigrationPart> render(Evolution evolution, RenderOptions options) {
    MigrationRenderer renderer = new MigrationRenderer();
    StatementRenderer statements =
        new StatementRenderer(
            options,
            createdTables(evolution),
            NewLabels.areUsed(evolution.changes()),
            electrifiesLater(evolution));
    for (Change change : evolution.changes()) {
      renderer.add(change, change.accept(statements));
    }
    return renderer.parts(options);
  }

  private static Set<String> createdTables(Evolution evolution) {
    Set<String> created = new HashSet<>();
    for (Change change : evolution.changes()) {
      if (change instanceof Change.CreateTable create) {
        created.add(create.table().name());
      }
    }
    return created;
  }

  /** Whether a table becomes electrified whose rows are copied or checked before. */
  private static boolean electrifiesLater(Evolution evolution) {
    for (Change change : evolution.changes()) {
      if (change instanceof Change.AddForeignKey add
          && add.existing()
          && add.table().electrified()) {
        return true;
      }
      if (change instanceof Change.FillColumn fill
          && fill.table().electrified()
          && !fill.from().electrified()) {
        return true;
      }
    }
    return false;
  }

  private void add(Change change, List<Statement> statements) {
    String summary = ChangeSummary.line(change);
    List<String> outside = new ArrayList<>();
    for (Statement statement : statements) {
      switch (statement.stage()) {
        case LABELS -> labels.add(statement);
        case MAIN -> main.add(statement);
        case COPY -> throw new IllegalStateException("copied one by one: " + statement.sql());
        case VALIDATION -> validation.add(statement);
        case REQUIREMENT -> requirement.add(statement);
        case CONCURRENT -> outside.add(guarded(statement.sql()));
        case ELECTRIC -> electric.add(statement);
        case ACCESS -> access.add(statement);
      }
    }
    if (!outside.isEmpty()) {
      concurrent.add(new MigrationPart(outside, List.of(summary), false, false, false));
    } else if (isAnyAt(Statement.Stage.LABELS, statements)) {
      labelsSummary.add(summary);
    } else if (isAnyAt(Statement.Stage.ACCESS, statements)) {
      accessSummary.add(summary);
    } else if (isAnyAt(Statement.Stage.ELECTRIC, statements)) {
      electricSummary.add(summary);
    } else if (change instanceof Change.FillColumn fill) {
      addFill(fill, summary);
      return;
    } else {
      mainSummary.add(summary);
    }
    if (isAnyAt(Statement.Stage.VALIDATION, statements)) {
      validationSummary.add("checks existing rows: " + summary);
    }
  }

  private void addFill(Change.FillColumn fill, String summary) {
    fills.add(fill);
    copySummary.add(summary);
    if (FillStatements.isRequiredLater(fill)) {
      String column = "column " + fill.column().name() + " of table " + fill.table().name();
      mainSummary.add("demands " + column + " of new rows");
      validationSummary.add("checks existing rows: demands " + column);
      requirementSummary.add("makes " + column + " required");
    }
  }

  private static boolean isAnyAt(Statement.Stage stage, List<Statement> statements) {
    return statements.stream().anyMatch(statement -> statement.stage() == stage);
  }

  private List<MigrationPart> parts(RenderOptions options) {
    List<MigrationPart> parts = new ArrayList<>();
    if (!labels.isEmpty()) {
      parts.add(transaction(labels, labelsSummary, options, false));
    }
    if (!main.isEmpty()) {
      parts.add(transaction(main, mainSummary, options, false));
    }
    if (!fills.isEmpty()) {
      copySummary.add(COPY_COST);
      parts.add(transaction(FillStatements.copies(fills), copySummary, options, false));
    }
    if (!validation.isEmpty()) {
      parts.add(transaction(validation, validationSummary, options, false));
    }
    if (!requirement.isEmpty()) {
      parts.add(transaction(requirement, requirementSummary, options, false));
    }
    if (!electric.isEmpty()) {
      parts.add(transaction(electric, electricSummary, options, false));
    }
    parts.addAll(concurrent);
    if (!access.isEmpty()) {
      parts.add(transaction(access, accessSummary, options, true));
    }
    if (main.isEmpty() && !parts.isEmpty()) {
      parts.set(0, withSummaryFirst(mainSummary, parts.get(0)));
    }
    return parts;
  }

  /** Changes without SQL are told by the first part, whichever it is. */
  private static MigrationPart withSummaryFirst(List<String> lines, MigrationPart part) {
    List<String> summary = new ArrayList<>(lines);
    summary.addAll(part.summary());
    return new MigrationPart(
        part.statements(), summary, part.transactional(), part.tellsVersion(), part.access());
  }

  private static MigrationPart transaction(
      List<Statement> statements, List<String> summary, RenderOptions options, boolean access) {
    List<String> texts = new ArrayList<>();
    if (statements.stream().anyMatch(Statement::locksExisting)) {
      texts.add(LOCK_TIMEOUT);
    }
    boolean electrified = false;
    for (Statement statement : statements) {
      texts.add(guarded(statement.sql()));
      electrified |= statement.electrified();
    }
    return new MigrationPart(texts, summary, true, options.clientVersion() && electrified, access);
  }

  private static String guarded(String sql) {
    if (sql.contains("${")) {
      throw new IllegalStateException("a placeholder of Flyway's in: " + sql);
    }
    return sql;
  }
}
