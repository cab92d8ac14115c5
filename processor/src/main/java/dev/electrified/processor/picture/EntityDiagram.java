package dev.electrified.processor.picture;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tables as an entity-relationship diagram of Mermaid, which GitHub draws.
 *
 * <p>Names are those of the database. Mermaid has words of its own and takes few characters, so
 * each table goes by an identifier made from its name, and what else it cannot show becomes {@code
 * _}.
 */
final class EntityDiagram {
  /** Behind the name of an electrified table. */
  static final String MARK = "\u26a1";

  /** Words that Mermaid reads as the keys of a column, in any case. */
  private static final Set<String> KEYS = Set.of("PK", "FK", "UK");

  private static final String LINE = "\n  ";

  private final StringBuilder text = new StringBuilder("```mermaid\nerDiagram");
  private final Map<String, String> identifiers = new TreeMap<>();

  private EntityDiagram(List<Table> tables) {
    Set<String> taken = new HashSet<>();
    for (Table table : tables) {
      String wanted = "t_" + shown(table.name(), "");
      String identifier = wanted;
      for (int number = 2; !taken.add(identifier); number++) {
        identifier = wanted + "_" + number;
      }
      identifiers.put(table.name(), identifier);
    }
  }

  /** The diagram in its fence. */
  static String of(List<Table> tables) {
    EntityDiagram diagram = new EntityDiagram(tables);
    tables.forEach(diagram::add);
    tables.forEach(diagram::addReferences);
    return diagram.text.append("\n```\n").toString();
  }

  private void add(Table table) {
    text.append(LINE)
        .append(identifiers.get(table.name()))
        .append("[\"")
        .append(shown(table.name(), " .-"))
        .append(table.electrified() ? " " + MARK : "")
        .append("\"] {");
    for (Column column : table.columns().values()) {
      if (!column.retired()) {
        add(table, column);
      }
    }
    text.append(LINE).append('}');
  }

  private void add(Table table, Column column) {
    String name = column.name();
    List<String> keys = new ArrayList<>();
    if (table.key().columns().contains(name)) {
      keys.add("PK");
    }
    if (table.foreignKeys().values().stream().anyMatch(key -> key.columns().contains(name))) {
      keys.add("FK");
    }
    if (table.uniques().values().stream().anyMatch(unique -> isOf(unique, name))) {
      keys.add("UK");
    }
    text.append(LINE)
        .append("  ")
        .append(letterFirst(shown(column.type().sql(), "()[]")))
        .append(' ')
        .append(letterFirst(shown(name, "")))
        .append(keys.isEmpty() ? "" : " " + String.join(", ", keys))
        .append(column.nullable() ? " \"optional\"" : "");
  }

  private static boolean isOf(UniqueConstraint unique, String column) {
    return unique.columns().equals(List.of(column));
  }

  /** Those to tables of the diagram: on the side of the key, one row; none, if it is optional. */
  private void addReferences(Table table) {
    for (ForeignKey foreignKey : table.foreignKeys().values()) {
      String referenced = identifiers.get(foreignKey.references());
      if (referenced == null || isRetired(table, foreignKey)) {
        continue;
      }
      text.append(LINE)
          .append(referenced)
          .append(isOptional(table, foreignKey) ? " |o--" : " ||--")
          .append(isUnique(table, foreignKey) ? "o| " : "o{ ")
          .append(identifiers.get(table.name()))
          .append(" : \"")
          .append(shown(String.join(", ", foreignKey.columns()), " ,.-"))
          .append('"');
    }
  }

  private static boolean isRetired(Table table, ForeignKey foreignKey) {
    return columns(table, foreignKey).stream().anyMatch(Column::retired);
  }

  private static boolean isOptional(Table table, ForeignKey foreignKey) {
    return columns(table, foreignKey).stream().anyMatch(Column::nullable);
  }

  private static boolean isUnique(Table table, ForeignKey foreignKey) {
    Set<String> columns = Set.copyOf(foreignKey.columns());
    return columns.equals(Set.copyOf(table.key().columns()))
        || table.uniques().values().stream()
            .anyMatch(unique -> columns.equals(Set.copyOf(unique.columns())));
  }

  private static List<Column> columns(Table table, ForeignKey foreignKey) {
    List<Column> columns = new ArrayList<>();
    for (String name : foreignKey.columns()) {
      table.findColumn(name).ifPresent(columns::add);
    }
    return columns;
  }

  /** Letters and digits of the Latin alphabet, {@code _} and these; anything else is {@code _}. */
  private static String shown(String name, String also) {
    StringBuilder shown = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      shown.append(plain || also.indexOf(c) >= 0 ? c : '_');
    }
    return shown.toString();
  }

  private static String letterFirst(String word) {
    char first = word.isEmpty() ? '_' : word.charAt(0);
    boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return letter && !KEYS.contains(word.toUpperCase(Locale.ROOT)) ? word : "c_" + word;
  }
}
