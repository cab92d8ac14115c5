package dev.electrified.processor.render;

import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;

/** How an enum type is made, and how labels are added to it. */
final class EnumTypeStatements {
  private EnumTypeStatements() {}

  /** The type, and the casts by which Hibernate writes and reads it as text. */
  static List<Statement> create(EnumType type) {
    String name = Identifier.sql(type.name());
    List<String> labels = new ArrayList<>();
    for (String label : type.labels()) {
      labels.add(Identifier.string(label));
    }
    return List.of(
        main("CREATE TYPE " + name + " AS ENUM (" + String.join(", ", labels) + ")"),
        main("CREATE CAST (varchar AS " + name + ") WITH INOUT AS IMPLICIT"),
        main("CREATE CAST (" + name + " AS varchar) WITH INOUT AS IMPLICIT"));
  }

  /**
   * Each new label behind the one that precedes it, the first one before the one that follows.
   *
   * @param used whether the same migration uses one, which PostgreSQL refuses in one transaction
   */
  static List<Statement> addLabels(EnumType from, EnumType to, boolean used) {
    List<Statement> statements = new ArrayList<>();
    String start = "ALTER TYPE " + Identifier.sql(to.name()) + " ADD VALUE ";
    for (int i = 0; i < to.labels().size(); i++) {
      String label = to.labels().get(i);
      if (from.labels().contains(label)) {
        continue;
      }
      String place = "";
      if (i > 0) {
        place = " AFTER " + Identifier.string(to.labels().get(i - 1));
      } else if (!from.labels().isEmpty()) {
        place = " BEFORE " + Identifier.string(from.labels().get(0));
      }
      String sql = start + Identifier.string(label) + place;
      statements.add(
          new Statement(sql, used ? Statement.Stage.LABELS : Statement.Stage.MAIN, true, false));
    }
    return statements;
  }

  private static Statement main(String sql) {
    return Statement.main(sql, false, false);
  }
}
