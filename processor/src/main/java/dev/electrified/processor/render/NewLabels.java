package dev.electrified.processor.render;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;

/** The labels that a migration adds to enum types, and whether anything else in it uses one. */
final class NewLabels {
  private final List<String> literals = new ArrayList<>();

  private NewLabels(List<Change> changes) {
    for (Change change : changes) {
      if (change instanceof Change.AlterEnumType alter) {
        alter.to().labels().stream()
            .filter(label -> !alter.from().labels().contains(label))
            .map(Identifier::string)
            .forEach(literals::add);
      }
    }
  }

  /** Whether a default or a check has one. */
  static boolean areUsed(List<Change> changes) {
    NewLabels labels = new NewLabels(changes);
    return !labels.literals.isEmpty() && changes.stream().anyMatch(labels::isUsed);
  }

  private boolean isUsed(Change change) {
    if (change instanceof Change.AddColumn add) {
      return isUsed(add.column());
    } else if (change instanceof Change.AlterColumn alter) {
      return isUsed(alter.to());
    } else if (change instanceof Change.AddCheck add) {
      return add.check() instanceof SqlCheck check && isUsed(check.sql());
    } else if (change instanceof Change.CreateTable create) {
      Table table = create.table();
      return table.columns().values().stream().anyMatch(this::isUsed)
          || table.checks().values().stream()
              .anyMatch(check -> check instanceof SqlCheck sql && isUsed(sql.sql()));
    }
    return false;
  }

  private boolean isUsed(Column column) {
    return column.details().defaultSql().filter(this::isUsed).isPresent();
  }

  private boolean isUsed(String sql) {
    return literals.stream().anyMatch(sql::contains);
  }
}
