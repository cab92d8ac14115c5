package dev.electrified.processor.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes schemas for property tests: the same seed, the same schemas.
 *
 * <p>Names are as hostile as a database allows, and worse: dots, quotes, percent signs, line
 * breaks, words and signs that mean something in a snapshot.
 */
public final class RandomSchemas {
  private static final List<String> PIECES =
      List.of(
          "name",
          "owner_id",
          "Order",
          "user",
          ".",
          "%",
          "%002e",
          "\"",
          "'",
          "\n",
          "\r\n",
          "\t",
          "\\",
          "@",
          "@option.x",
          "~",
          "ü",
          "日本",
          "😀",
          "\u2028",
          "\u0085",
          "\0",
          "\u007f",
          " ",
          ",",
          "->",
          "{",
          "}",
          "[",
          ":",
          ";",
          "--",
          "/*",
          "format",
          ".retired",
          ".relaxed",
          ".replaces",
          ".column.",
          "entity",
          "<<<<<<<",
          "=======",
          "$x{}",
          "\ufeff");
  private static final List<String> TYPES =
      List.of(
          "text",
          "uuid",
          "integer",
          "bigint",
          "boolean",
          "varchar(255)",
          "numeric(38,2)",
          "timestamp(6) with time zone");

  private final Random random;

  /** Starts the series that belongs to the seed. */
  public RandomSchemas(long seed) {
    this.random = new Random(seed);
  }

  /** A number from 0 to {@code bound - 1}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A name, never empty; about one in three is an ordinary one. */
  public String name() {
    if (below(3) == 0) {
      return "plain_" + below(50);
    }
    StringBuilder name = new StringBuilder();
    for (int i = 1 + below(3); i > 0; i--) {
      name.append(PIECES.get(below(PIECES.size())));
    }
    return name.toString();
  }

  /** A schema of up to five tables and two sequences. */
  public Schema schema() {
    SortedMap<String, Table> tables = new TreeMap<>();
    for (int i = below(6); i > 0; i--) {
      Table table = table(name(), tables);
      tables.putIfAbsent(table.name(), table);
    }
    List<Sequence> sequences = new ArrayList<>();
    for (int i = below(3); i > 0; i--) {
      sequences.add(sequence(name()));
    }
    List<EnumType> types =
        below(2) == 0 ? List.of() : List.of(new EnumType(name(), List.of("A", name())));
    return Schema.of(tables.values(), sequences, types);
  }

  /**
   * The schema with some facts more and none that is different.
   *
   * @param mark part of every new name, so that edits with different marks never collide
   */
  public Schema grow(Schema schema, String mark) {
    SortedMap<String, Table> tables = new TreeMap<>(schema.tables());
    SortedMap<String, Sequence> sequences = new TreeMap<>(schema.sequences());
    for (int i = 1 + below(4); i > 0; i--) {
      if (tables.isEmpty() || below(4) == 0) {
        Table table = table(mark + name(), tables);
        tables.putIfAbsent(table.name(), table);
      } else if (below(6) == 0) {
        Sequence sequence = sequence(mark + name());
        sequences.put(sequence.name(), sequence);
      } else {
        Table table = pick(tables);
        tables.put(table.name(), grow(table, mark, tables));
      }
    }
    return new Schema(tables, sequences, schema.enumTypes());
  }

  private Table grow(Table table, String mark, SortedMap<String, Table> others) {
    Table.Builder builder = table.toBuilder();
    String name = mark + name();
    switch (below(8)) {
      case 0 -> builder.index(index(name, table.columns()));
      case 1 -> builder.unique(new UniqueConstraint(name, List.of(pick(table.columns()).name())));
      case 2 -> builder.check(check(name, pick(table.columns()).name()));
      case 3 -> builder.accessRule(accessRule(mark));
      case 4 -> builder.electrified(true);
      case 5 -> builder.retired(true);
      case 6 -> retireOne(table, builder);
      default -> {
        builder.column(Column.of(name, type(), true));
        Table references = pick(others);
        String key = references.columns().firstKey();
        builder.foreignKey(
            new ForeignKey(name(), List.of(name), references.name(), List.of(key), onDelete()));
      }
    }
    return builder.build();
  }

  private void retireOne(Table table, Table.Builder builder) {
    Column column = pick(table.columns());
    if (column.nullable() && !column.relaxed()) {
      builder.column(column.asRetired());
    }
  }

  private Table table(String name, SortedMap<String, Table> others) {
    SortedMap<String, Column> columns = new TreeMap<>();
    for (int i = 1 + below(5); i > 0; i--) {
      String column = name();
      columns.put(column, column(column));
    }
    List<String> key = below(8) == 0 ? List.of() : List.of(pick(columns).name());
    Table.Builder builder = Table.builder(name, new PrimaryKey(name(), key));
    if (below(3) == 0) {
      builder.comment(Optional.of(name())).options(Optional.of("with (fillfactor = 70)"));
      Row.Value value = random.nextBoolean() ? Row.Value.of(name()) : Row.Value.of(below(9) - 5);
      builder.row(new Row(name(), new TreeMap<>(Map.of(columns.firstKey(), value))));
      builder.replaces(columns.lastKey(), name());
    }
    columns.values().forEach(builder::column);
    for (int i = below(3); i > 0; i--) {
      builder.entity("app." + name());
    }
    for (int i = below(3); i > 0 && !others.isEmpty(); i--) {
      Table references = pick(others);
      String referenced = pick(references.columns()).name();
      String column = pick(columns).name();
      builder.foreignKey(
          new ForeignKey(
              name(), List.of(column), references.name(), List.of(referenced), onDelete()));
    }
    if (below(4) == 0) {
      List<String> both = List.of(columns.firstKey(), columns.lastKey());
      builder.foreignKey(
          new ForeignKey(name(), both, "elsewhere " + name(), List.of("a", "b"), onDelete()));
    }
    for (int i = below(3); i > 0; i--) {
      builder.index(index(name(), columns));
      builder.unique(new UniqueConstraint(name(), List.copyOf(columns.keySet())));
      builder.check(check(name(), pick(columns).name()));
      builder.accessRule(accessRule(""));
    }
    return builder.electrified(random.nextBoolean()).retired(below(5) == 0).build();
  }

  private Column column(String name) {
    boolean nullable = random.nextBoolean();
    return new Column(
        name,
        type(),
        nullable,
        below(6) == 0,
        nullable && below(5) == 0,
        nullable && below(5) == 0,
        details());
  }

  private ColumnDetails details() {
    return switch (below(8)) {
      case 0 -> ColumnDetails.ofDefault("'" + below(9) + "; it''s'").withOptions("unique");
      case 1 -> ColumnDetails.NONE.withGenerated("f(1, 2)").withCollation(name());
      case 2 -> ColumnDetails.NONE.withComment(name());
      default -> ColumnDetails.NONE;
    };
  }

  private ColumnType type() {
    return new ColumnType(TYPES.get(below(TYPES.size())));
  }

  private ForeignKey.OnDelete onDelete() {
    List<ForeignKey.OnDelete> all = List.of(ForeignKey.OnDelete.values());
    return all.get(below(all.size()));
  }

  private Index index(String name, SortedMap<String, Column> columns) {
    List<Index.Part> parts = new ArrayList<>();
    for (int i = 1 + below(3); i > 0; i--) {
      parts.add(new Index.Part(pick(columns).name(), random.nextBoolean()));
    }
    return new Index(name, parts, below(3) == 0 ? Optional.of("where true") : Optional.empty());
  }

  private Check check(String name, String column) {
    if (below(3) == 0) {
      return new SqlCheck(name, List.of(column), "x > " + below(9), random.nextBoolean());
    }
    return random.nextBoolean()
        ? EnumCheck.ofOrdinals(name, column, below(9))
        : EnumCheck.ofLabels(name, column, List.of("OPEN", name()));
  }

  private AccessRule accessRule(String mark) {
    String role = mark + name();
    String quoted = "'" + role.replace("'", "''") + "'";
    return random.nextBoolean()
        ? new AccessRule(
            AccessRule.Kind.GRANT, "ALL." + role, "ELECTRIC GRANT ALL ON t TO " + quoted)
        : new AccessRule(
            AccessRule.Kind.ASSIGN, role + ".c", "ELECTRIC ASSIGN " + quoted + " TO t.c");
  }

  private Sequence sequence(String name) {
    return new Sequence(name, random.nextLong(), 1 + below(50));
  }

  private <T> T pick(SortedMap<String, T> map) {
    return new ArrayList<>(map.values()).get(below(map.size()));
  }
}
