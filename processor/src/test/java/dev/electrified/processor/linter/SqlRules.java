package dev.electrified.processor.linter;

import dev.electrified.processor.linter.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Statements of SQL: what they make, and what they must not do to electrified tables. */
final class SqlRules {
  /** First words of statements that neither make anything of interest nor trouble Electric. */
  private static final Set<String> HARMLESS =
      Set.of(
          "comment",
          "insert",
          "update",
          "delete",
          "truncate",
          "savepoint",
          "release",
          "set",
          "begin",
          "commit",
          "rollback",
          "grant",
          "revoke",
          "analyze",
          "select");

  private static final Set<String> HARMLESS_KINDS =
      Set.of(
          "schema",
          "sequence",
          "function",
          "trigger",
          "domain",
          "extension",
          "or",
          "view",
          "materialized",
          "type",
          "cast");

  private final Database database;
  private final EnableRules enabling;

  SqlRules(Database database) {
    this.database = database;
    this.enabling = new EnableRules(database);
  }

  void run(Cursor cursor) {
    if (cursor.take("create")) {
      create(cursor);
    } else if (cursor.take("alter")) {
      alter(cursor);
    } else if (cursor.take("drop")) {
      drop(cursor);
    } else if (cursor.take("call", "electric", ".")) {
      call(cursor);
    } else if (!HARMLESS.contains(cursor.peek().value())) {
      throw new UnreadableException("`" + cursor.peek().text() + "`");
    }
  }

  private void create(Cursor cursor) {
    if (cursor.sees("unique") || cursor.sees("index")) {
      createIndex(Index.read(cursor));
      return;
    }
    if (cursor.take("type")) {
      createType(cursor);
      return;
    }
    boolean or = cursor.take("or", "replace");
    boolean materialized = cursor.take("materialized");
    if (cursor.take("view")) {
      cursor.take("if", "not", "exists");
      database.add(new Table(cursor.table(), Table.Form.VIEW));
    } else if (isTable(cursor)) {
      createTable(cursor);
    } else if (or || materialized || HARMLESS_KINDS.contains(cursor.peek().value())) {
      cursor.rest();
    } else {
      throw new UnreadableException("CREATE " + cursor.peek().text());
    }
  }

  private static boolean isTable(Cursor cursor) {
    return List.of("table", "temp", "temporary", "unlogged").contains(cursor.peek().value());
  }

  private void createIndex(Index index) {
    concurrently(index.concurrently(), index.name());
    if (database.table(index.table()).isElectrified()) {
      if (index.name().isEmpty()) {
        database.problem(Row.INDEX_WITHOUT_NAME, index.table().toString());
      }
      enabling.index(index);
    }
    database.add(index);
  }

  /** The proxy makes indexes in a transaction; before anything is electrified there is none. */
  private void concurrently(boolean said, String index) {
    if (said && !database.electrified().isEmpty()) {
      database.problem(Row.CONCURRENTLY, index);
    }
  }

  private void createType(Cursor cursor) {
    TableId id = cursor.table();
    if (cursor.take("as", "enum")) {
      List<String> labels = new ArrayList<>();
      for (Token token : cursor.parenthesised()) {
        if (!token.is(",")) {
          labels.add(token.value());
        }
      }
      database.addEnum(id, labels);
    }
  }

  private void createTable(Cursor cursor) {
    boolean unusual = cursor.take("temp") || cursor.take("temporary") || cursor.take("unlogged");
    cursor.expect("table");
    cursor.take("if", "not", "exists");
    TableId id = cursor.table();
    if (!cursor.sees("(")) {
      boolean as = cursor.take("as");
      database.add(new Table(id, as ? Table.Form.UNSEEN : Table.Form.UNUSUAL));
      return;
    }
    List<List<Token>> items = Cursor.split(cursor.parenthesised());
    Table.Form ordinary = unusual ? Table.Form.UNUSUAL : Table.Form.ORDINARY;
    Table table = new Table(id, cursor.sees("partition", "by") ? Table.Form.PARTITIONED : ordinary);
    for (List<Token> item : items) {
      Cursor part = new Cursor(item);
      if (Constraint.begins(part)) {
        table.add(Constraint.ofTable(part));
      } else {
        table.add(Column.read(part));
      }
    }
    database.add(table);
  }

  private void alter(Cursor cursor) {
    if (cursor.take("table")) {
      new AlterTable(database).run(cursor);
    } else if (cursor.take("type")) {
      alterType(cursor.table());
    } else if (cursor.take("index")) {
      cursor.take("if", "exists");
      String name = cursor.table().name();
      database
          .index(name)
          .filter(index -> database.table(index.table()).isElectrified())
          .ifPresent(index -> database.problem(Row.SET_SCHEMA, name));
    } else if (!HARMLESS_KINDS.contains(cursor.peek().value())) {
      throw new UnreadableException("ALTER " + cursor.peek().text());
    }
  }

  private void alterType(TableId type) {
    for (Table table : database.electrified()) {
      for (Column column : table.columns().values()) {
        if (column.type().name().equals(type)) {
          database.problem(Row.ADD_ENUM_VALUE, table.id() + "." + column.name());
        }
      }
    }
  }

  private void drop(Cursor cursor) {
    if (cursor.take("index")) {
      boolean concurrently = cursor.take("concurrently");
      cursor.take("if", "exists");
      String name = cursor.table().name();
      concurrently(concurrently, name);
      boolean here = database.isIndexOfThisMigration(name);
      database
          .dropIndex(name)
          .filter(index -> here && database.table(index.table()).isElectrified())
          .ifPresent(index -> database.problem(Row.INDEX_MADE_AND_DROPPED, name));
    } else if (cursor.take("table")) {
      cursor.take("if", "exists");
      do {
        TableId id = cursor.table();
        if (database.table(id).isElectrified()) {
          database.problem(Row.EX004, id.toString());
        }
        database.dropTable(id);
      } while (cursor.take(","));
    } else if (!HARMLESS_KINDS.contains(cursor.peek().value())) {
      throw new UnreadableException("DROP " + cursor.peek().text());
    }
  }

  private void call(Cursor cursor) {
    String procedure = cursor.name();
    List<Token> arguments = cursor.parenthesised();
    boolean text = arguments.size() == 1 && arguments.get(0).kind() == Kind.STRING;
    if (!text || !procedure.equals("migration_version")) {
      throw new UnreadableException("CALL electric." + procedure);
    }
    database.version(arguments.get(0).value());
  }
}
