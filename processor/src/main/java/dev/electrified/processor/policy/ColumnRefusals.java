package dev.electrified.processor.policy;

import dev.electrified.processor.check.UnusedColumns;
import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnDetails;
import dev.electrified.processor.schema.CopiedTypes;
import dev.electrified.processor.schema.ElectrifiedTypes;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said about columns that cannot be added, left or altered. */
final class ColumnRefusals {
  private final Places places;
  private final Electrification electrification;
  private final Schema schema;

  /**
   * For one evolution.
   *
   * @param schema the schema it leads to
   */
  ColumnRefusals(Places places, Electrification electrification, Schema schema) {
    this.places = places;
    this.electrification = electrification;
    this.schema = schema;
  }

  /** A required column that is new on a table which may have rows. */
  Finding newRequired(Change.AddColumn change) {
    Table table = change.table();
    String column = change.column().name();
    Place place = places.column(table.name(), column);
    String fact =
        Words.sentence(
            place.nameOr(Words.column(column, table.name()))
                + " is required, but rows of the existing table "
                + Words.code(table.name())
                + " have no value for the new column "
                + Words.code(column));
    String remedy =
        table.electrified()
            ? Words.MAKE_OPTIONAL
                + "; a default is no way out, since Electric cannot replicate it (EX006)"
            : Words.MAKE_OPTIONAL
                + "; rows that exist can be filled from another column with `@Replaces`, or by a"
                + " migration of your own, and your code can require the value";
    return place.refuse(Rule.NEW_REQUIRED_COLUMN, fact, remedy);
  }

  /** A column whose value the database would compute for each row that is there. */
  Finding newForEachRow(Change.AddColumn change) {
    String table = change.table().name();
    String column = change.column().name();
    ColumnDetails details = change.column().details();
    Place place = places.column(table, column);
    String fact =
        Words.sentence(
            place.nameOr(Words.column(column, table))
                + " adds column "
                + Words.code(column)
                + " to "
                + Words.code(table)
                + details.defaultSql().map(sql -> " with the default " + Words.code(sql)).orElse("")
                + details.generated().map(sql -> ", generated as " + Words.code(sql)).orElse("")
                + "; to compute it for each row that is there, PostgreSQL writes the whole table anew,"
                + " and locks it meanwhile");
    return place.refuse(
        Rule.UNSUPPORTED_CHANGE,
        fact,
        details.defaultSql().isPresent()
            ? "Take both steps one by one: compile and commit it optional and without the default,"
                + " then give it the default"
            : "Compute it in Java, or when it is read: `@Formula`");
  }

  /** A required column of an electrified table without an attribute to fill it. */
  Finding retiredRequired(Change.RetireColumn change) {
    Table table = change.table();
    String column = change.column().name();
    Place place = places.table(table.name());
    String fact =
        "Electrified table "
            + Words.code(table.name())
            + " requires a value for column "
            + Words.code(column)
            + ", and no attribute of "
            + place.nameOr("its entity")
            + " gives it one any more; Electric refuses to make the column optional (EX007) and to"
            + " drop it (EX010)";
    String remedy =
        "Keep an attribute for it, whatever it is called: "
            + Words.naming(annotationFor(table, column), column);
    return place.refuse(Rule.RETIRED_REQUIRED_COLUMN, fact, remedy);
  }

  /** A column of another type, nullability or identity. */
  Finding altered(Change.AlterColumn change) {
    Table table = change.table();
    Column from = change.from();
    Column to = change.to();
    Place place = places.column(table.name(), to.name());
    String column = Words.column(to.name(), table.name());
    if (from.retired()) {
      String fact = "Retired " + column + " is " + describe(from, to) + ", and would be back as ";
      return place.refuse(
          Rule.UNSUPPORTED_CHANGE,
          fact + describe(to, from),
          "Give the new attribute a column of its own, such as "
              + Words.naming(annotationFor(table, to.name()), to.name() + "_2"));
    }
    String fact =
        Words.sentence(column) + " was " + describe(from, to) + ", is " + describe(to, from);
    return place.refuse(
        Rule.UNSUPPORTED_CHANGE, fact + electric(table, from, to), remedy(place, table, from, to));
  }

  /** A column of another type, which a generated column is made of. */
  Finding neededByGenerated(Change.AlterColumn change, Column generated) {
    String table = change.table().name();
    String column = change.to().name();
    return places
        .column(table, column)
        .refuse(
            Rule.UNSUPPORTED_CHANGE,
            Words.sentence(Words.column(column, table))
                + " was "
                + Words.code(change.from().type().sql())
                + ", is "
                + Words.code(change.to().type().sql())
                + ", and column "
                + Words.code(generated.name())
                + " is generated from it: PostgreSQL refuses to change its type",
            "Undo the change, or " + newColumn(change.table(), change.from(), change.to()));
  }

  private String electric(Table table, Column from, Column to) {
    boolean already = electrification.isAlready(table);
    return from.type().equals(to.type())
        ? Words.electric(already, "refuses to alter a column", "EX007")
        : Words.electric(already, "refuses another type", "EX009");
  }

  private String remedy(Place place, Table table, Column from, Column to) {
    Column left = from.withType(ElectrifiedTypes.unsized(from.type()));
    if (electrification.becomes(table) && UnusedColumns.problem(left, schema).isPresent()) {
      return Words.NEW_ENTITY; // left behind, it would keep the table from Electric
    }
    if (electrification.isLeftUnsized(table, from, to)) {
      return "Keep it as Electric left it: "
          + Words.code(
              "@" + annotationOf(place) + "(columnDefinition = \"" + from.type().sql() + "\")");
    }
    if (!from.type().equals(to.type())) {
      return "Undo the change, or " + newColumn(table, from, to);
    }
    if (from.identity() != to.identity()) {
      return "Undo the change of `@GeneratedValue`";
    }
    if (from.nullable() == to.nullable()) {
      return "Undo the change of what the database makes of the column";
    }
    if (from.nullable()) {
      return Words.MAKE_OPTIONAL + "; your code can still require the value";
    }
    return "Make it required again: "
        + Words.code("@" + annotationFor(table, to.name()) + "(nullable = false)");
  }

  /** What describes a column that refers to nothing; one that no attribute has tells the class. */
  private static String annotationOf(Place place) {
    String said = place.subject().annotation();
    if (said != null && said.endsWith(".MapKeyColumn")) {
      return "MapKeyColumn";
    }
    return place.attribute().isEmpty() ? "DiscriminatorColumn" : "Column";
  }

  /** How the attribute gets the type it has now: in a column of its own. */
  private static String newColumn(Table table, Column from, Column to) {
    boolean copied = CopiedTypes.way(from.type(), to.type()) != CopiedTypes.Way.NONE;
    boolean leaves = !table.electrified() || from.nullable();
    return copied && leaves
        ? Words.newColumn(annotationFor(table, to.name()), from.name())
        : Words.NEW_ATTRIBUTE;
  }

  /** What a column is, as far as the other one is not. */
  private static String describe(Column column, Column other) {
    List<String> parts = new ArrayList<>();
    if (!column.type().equals(other.type())) {
      parts.add(Words.code(column.type().sql()));
    }
    if (column.nullable() != other.nullable()) {
      parts.add(column.nullable() ? "optional" : "required");
    }
    if (column.identity() != other.identity()) {
      parts.add(column.identity() ? "an identity" : "no identity");
    }
    describe(parts, "default ", column.details().defaultSql(), other.details().defaultSql());
    describe(parts, "generated as ", column.details().generated(), other.details().generated());
    describe(parts, "collated ", column.details().collation(), other.details().collation());
    describe(parts, "with options ", column.details().options(), other.details().options());
    describe(parts, "with comment ", column.details().comment(), other.details().comment());
    return parts.isEmpty() ? "without that" : String.join(" and ", parts);
  }

  private static void describe(
      List<String> parts, String word, Optional<String> text, Optional<String> other) {
    if (text.isPresent() && !text.equals(other)) {
      parts.add(word + Words.code(text.get()));
    }
  }

  /** Which annotation names this column: that of an association where a foreign key has it. */
  static String annotationFor(Table table, String column) {
    for (ForeignKey foreignKey : table.foreignKeys().values()) {
      if (foreignKey.columns().contains(column)) {
        return "JoinColumn";
      }
    }
    return "Column";
  }
}
