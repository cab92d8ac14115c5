package dev.electrified.processor.check;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ElectrifiedTypes;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.sql.Identifier;
import dev.electrified.processor.sql.SqlWords;
import java.util.Optional;

/**
 * What Electric says of columns that no attribute has any more: it takes a table with all of its
 * columns, or not at all.
 */
public final class UnusedColumns {
  private UnusedColumns() {}

  /**
   * Why Electric cannot have a table with such a column, as the end of a sentence that names it;
   * empty when it can.
   */
  public static Optional<String> problem(Column column, Schema schema) {
    Optional<String> name = problemOfName(column.name());
    if (name.isPresent()) {
      return name;
    }
    if (column.identity()) {
      return Optional.of(", which the database numbers");
    }
    if (column.details().options().isPresent()) {
      return Optional.of(" made with `" + column.details().options().get() + "`");
    }
    for (EnumType type : schema.enumTypes().values()) {
      if (Identifier.sql(type.name()).equals(column.type().sql())) {
        return problemOfLabels(type);
      }
    }
    return ElectrifiedTypes.isReplicated(column.type())
        ? Optional.empty()
        : Optional.of(" of type `" + column.type() + "`, which Electric does not replicate");
  }

  private static Optional<String> problemOfName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (NameRules.REFUSED.indexOf(c) >= 0) {
        return Optional.of(", whose `" + c + "` breaks the statements Electric makes of its name");
      }
    }
    if (SqlWords.isTriggerKeyword(name)) {
      return Optional.of(", whose name is reserved in the triggers Electric makes");
    }
    int bytes = Identifier.bytes(name);
    return bytes > NameRules.COLUMN_BYTES
        ? Optional.of(
            ", whose name has " + bytes + " bytes; Electric takes " + NameRules.COLUMN_BYTES)
        : Optional.empty();
  }

  private static Optional<String> problemOfLabels(EnumType type) {
    for (String label : type.labels()) {
      if (!Spelling.isLabel(label)) {
        return Optional.of(
            " of the enum type `"
                + type.name()
                + "`, whose label `"
                + label
                + "` Electric does not take");
      }
    }
    return Optional.empty();
  }
}
