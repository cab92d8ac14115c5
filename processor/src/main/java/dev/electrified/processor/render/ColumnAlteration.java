package dev.electrified.processor.render;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnDetails;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a column is altered as far as the policy allows it. */
final class ColumnAlteration {
  private ColumnAlteration() {}

  /** The actions of one {@code ALTER TABLE}; none where only the comment differs. */
  static List<String> actions(Column from, Column to) {
    String column = "ALTER COLUMN " + Identifier.sql(to.name());
    List<String> actions = new ArrayList<>();
    if (from.details().generated().isPresent() && to.details().generated().isEmpty()) {
      actions.add(column + " DROP EXPRESSION");
    }
    ColumnDetails details = to.details();
    if (!from.type().equals(to.type()) || !from.details().collation().equals(details.collation())) {
      // a collation that is not said again is lost
      actions.add(
          column
              + " TYPE "
              + to.type().sql()
              + details.collation().map(name -> " COLLATE " + Clauses.collation(name)).orElse(""));
    }
    Optional<String> value = details.defaultSql();
    if (!value.equals(from.details().defaultSql())) {
      actions.add(column + value.map(sql -> " SET DEFAULT " + sql).orElse(" DROP DEFAULT"));
    }
    if (to.nullable() && !from.nullable()) {
      actions.add(column + " DROP NOT NULL");
    }
    return actions;
  }
}
