package dev.electrified.processor.render;

import static dev.electrified.processor.diff.Models.check;
import static dev.electrified.processor.diff.Models.electrified;
import static dev.electrified.processor.diff.Models.grant;
import static dev.electrified.processor.diff.Models.index;
import static dev.electrified.processor.diff.Models.optional;
import static dev.electrified.processor.diff.Models.reference;
import static dev.electrified.processor.diff.Models.required;
import static dev.electrified.processor.diff.Models.schema;
import static dev.electrified.processor.diff.Models.table;
import static dev.electrified.processor.diff.Models.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.check.ServerLevel;
import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.diff.GivenNames;
import dev.electrified.processor.diff.RandomModels;
import dev.electrified.processor.diff.SchemaDiffer;
import dev.electrified.processor.diff.UsedPart;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.policy.AdditivePolicy;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnDetails;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Row;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.Table;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("one-jdk")
class PostgresTest {
  private static final RenderOptions PLAIN = new RenderOptions(false, false, false);
  private static final RenderOptions CONCURRENT = new RenderOptions(true, false, false);
  private static final String CONSTRAINTS =
      "SELECT conname, convalidated FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
          + " AND contype <> 'n' ORDER BY conname";
  private static final String INDEXES =
      "SELECT i.relname, x.indisvalid FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid"
          + " WHERE i.relnamespace = 'public'::regnamespace AND NOT x.indisprimary"
          + " ORDER BY i.relname";
  private static final String COMMENTS =
      "SELECT description FROM pg_description WHERE objoid = 'bag'::regclass ORDER BY 1";
  private static final String COLUMNS =
      "SELECT table_name, column_name, is_nullable FROM information_schema.columns"
          + " WHERE table_schema = 'public'";

  private Database database;

  @BeforeAll
  void startServer() throws IOException {
    database = Database.start();
  }

  @AfterAll
  void stopServer() throws IOException {
    database.close();
  }

  /** Runs each model's migration after the other, and asserts that the database has it all. */
  private static Schema migrate(Connection connection, RenderOptions options, Schema... models)
      throws SQLException {
    Schema from = Schema.EMPTY;
    for (Schema model : models) {
      Evolution evolution = SchemaDiffer.diff(from, model);
      assertThat(
              AdditivePolicy.judge(
                      evolution,
                      new Origins(),
                      ServerLevel.DOCS,
                      GivenNames.NONE,
                      Set.of(),
                      Schema.EMPTY)
                  .findings())
          .isEmpty();
      Database.migrate(connection, evolution, options);
      from = evolution.to();
      assertThat(new TreeSet<>(Database.query(connection, COLUMNS))).isEqualTo(columnsOf(from));
    }
    return from;
  }

  private static Set<String> columnsOf(Schema schema) {
    Set<String> columns = new TreeSet<>();
    for (Table table : schema.tables().values()) {
      for (Column column : table.columns().values()) {
        columns.add(table.name() + " " + column.name() + " " + (column.nullable() ? "YES" : "NO"));
      }
    }
    return columns;
  }

  @Test
  void tablesThatReferToEachOtherAndToThemselves() throws SQLException {
    Schema model =
        schema(
            table("a")
                .column(optional("b", "uuid"))
                .column(optional("a", "uuid"))
                .foreignKey(reference("a", "a", "a"))
                .foreignKey(reference("a", "b", "b")),
            table("b").column(optional("a", "uuid")).foreignKey(reference("b", "a", "a")));
    try (Connection connection = database.connectToEmpty()) {
      migrate(connection, PLAIN, model);
      assertThat(Database.query(connection, CONSTRAINTS))
          .containsExactly("a_a_fkey t", "a_b_fkey t", "a_pkey t", "b_a_fkey t", "b_pkey t");
    }
  }

  @Test
  void compositeKeyAndEveryOnDelete() throws SQLException {
    Table.Builder parent =
        Table.builder("parent", new PrimaryKey("parent_pkey", List.of("y", "x")))
            .column(required("x", "uuid"))
            .column(required("y", "integer"));
    Table.Builder child = table("child");
    for (ForeignKey.OnDelete onDelete : ForeignKey.OnDelete.values()) {
      String suffix = "_" + onDelete;
      child
          .column(optional("x" + suffix, "uuid"))
          .column(optional("y" + suffix, "integer"))
          .foreignKey(
              new ForeignKey(
                  "fk" + suffix,
                  List.of("x" + suffix, "y" + suffix),
                  "parent",
                  List.of("x", "y"),
                  onDelete));
    }
    try (Connection connection = database.connectToEmpty()) {
      migrate(connection, PLAIN, schema(parent, child));
      assertThat(
              Database.query(
                  connection,
                  "SELECT confdeltype FROM pg_constraint WHERE contype = 'f' ORDER BY conname"))
          .containsExactly("c", "a", "r", "d", "n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select",
        "User",
        "a\"b",
        "x\"; DROP TABLE keep; --",
        "it's",
        "back\\slash",
        "$$",
        "größe 表 🐘",
        "line\nfeed",
        "-- comment",
        "/* comment"
      })
  void hostileNameStaysInItsPlace(String name) throws SQLException {
    String text = "c" + name;
    Table.Builder hostile =
        Table.builder(name, new PrimaryKey("p" + name, List.of(name)))
            .column(required(name, "uuid"))
            .column(optional(text, "varchar(255)"))
            .index(index("i" + name, text))
            .unique(unique("u" + name, text))
            .check(check("k" + name, text, name, "\\", "'"))
            .foreignKey(
                new ForeignKey(
                    "f" + name, List.of(name), name, List.of(name), ForeignKey.OnDelete.NO_ACTION));
    Table.Builder more =
        hostile.build().toBuilder()
            .column(optional("d" + name, "uuid"))
            .index(index("j" + name, "d" + name))
            .foreignKey(
                new ForeignKey(
                    "g" + name,
                    List.of("d" + name),
                    name,
                    List.of(name),
                    ForeignKey.OnDelete.NO_ACTION));
    Sequence sequence = new Sequence("s" + name, -5, -10);
    try (Connection connection = database.connectToEmpty()) {
      migrate(
          connection,
          CONCURRENT,
          Schema.of(List.of(table("keep").build(), hostile.build()), List.of(sequence)),
          Schema.of(List.of(table("keep").build(), more.build()), List.of(sequence)));
      assertThat(Database.query(connection, INDEXES))
          .contains("i" + name + " t", "j" + name + " t", "u" + name + " t");
      assertThat(Database.query(connection, CONSTRAINTS))
          .contains("f" + name + " t", "g" + name + " t", "k" + name + " t");
    }
  }

  @Test
  void constraintsOfExistingTableAreValidInTheEnd() throws SQLException {
    Schema from = schema(table("users").column(required("name", "text")));
    Schema model =
        schema(
            table("users")
                .column(required("name", "text"))
                .column(optional("boss_id", "uuid"))
                .column(optional("level", "smallint"))
                .foreignKey(reference("users", "boss_id", "users"))
                .unique(unique("users_boss_id_key", "boss_id"))
                .check(EnumCheck.ofOrdinals("users_level_check", "level", 3)));
    try (Connection connection = database.connectToEmpty()) {
      Schema before = migrate(connection, PLAIN, from);
      String insert = "INSERT INTO users (id, name) VALUES (gen_random_uuid(), 'x') RETURNING name";
      assertThat(Database.query(connection, insert)).containsExactly("x");
      assertThat(Database.query(connection, insert)).containsExactly("x");
      Database.migrate(connection, SchemaDiffer.diff(before, model), PLAIN);
      assertThat(Database.query(connection, CONSTRAINTS))
          .containsExactly(
              "users_boss_id_fkey t", "users_boss_id_key t", "users_level_check t", "users_pkey t");
    }
  }

  @Test
  void concurrentIndexReplacesLeftOver() throws SQLException {
    Schema from = schema(table("users").column(optional("name", "text")));
    Schema model =
        schema(table("users").column(optional("name", "text")).index(index("i", "name")));
    try (Connection connection = database.connectToEmpty()) {
      Schema before = migrate(connection, CONCURRENT, from);
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE INDEX i ON users (id)");
      }
      Database.migrate(connection, SchemaDiffer.diff(before, model), CONCURRENT);
      assertThat(
              Database.query(connection, "SELECT indexdef FROM pg_indexes WHERE indexname = 'i'"))
          .containsExactly("CREATE INDEX i ON public.users USING btree (name)");
    }
  }

  @Test
  void identityAndSequenceCount() throws SQLException {
    Table.Builder counted =
        Table.builder("counted", new PrimaryKey("counted_pkey", List.of("id")))
            .column(required("id", "bigint").withIdentity())
            .column(optional("name", "text"));
    Schema model = Schema.of(List.of(counted.build()), List.of(new Sequence("s", 1, 50)));
    try (Connection connection = database.connectToEmpty()) {
      migrate(connection, PLAIN, model);
      assertThat(Database.query(connection, "INSERT INTO counted (name) VALUES ('x') RETURNING id"))
          .containsExactly("1");
      assertThat(Database.query(connection, "SELECT nextval('s'), nextval('s')"))
          .containsExactly("1 51");
    }
  }

  @Test
  void everyKindOfDetailIsMadeAndGrows() throws SQLException {
    Table.Builder bag =
        Table.builder("bag", PrimaryKey.NONE)
            .column(
                optional("a", "varchar(9)")
                    .withDetails(
                        ColumnDetails.ofDefault("'it''s'")
                            .withCollation("C")
                            .withComment("say \\ 'it' ${now}")))
            .column(optional("b", "integer"))
            .column(optional("c", "integer").withDetails(ColumnDetails.NONE.withGenerated("b + 1")))
            .column(optional("d", "color"))
            .column(optional("e", "varchar(5) array"))
            .check(SqlCheck.of("bag_b_check", List.of("b"), "b in (1,2)"))
            .index(new Index("i", List.of(new Index.Part("a", false)), Optional.of("where b > 0")))
            .comment(Optional.of("it's a bag"))
            .options(Optional.of("with (fillfactor = 70)"))
            .row(new Row("x", values("it's", 1)));
    Table.Builder other =
        Table.builder("other place.bag", new PrimaryKey("bag_pkey", List.of("id")))
            .column(required("id", "integer"))
            .foreignKey(
                new ForeignKey(
                    "f",
                    List.of("id"),
                    "other place.bag",
                    List.of("id"),
                    ForeignKey.OnDelete.NO_ACTION,
                    Optional.of("foreign key (id) references \"other place\".bag"),
                    Optional.of("deferrable")))
            .index(index("i", "id"));
    Schema first =
        Schema.of(
            List.of(bag.build(), other.build()),
            List.of(new Sequence("other place.s", 1, 1, Optional.of("cache 7"))),
            List.of(new EnumType("color", List.of("B", "D"))));
    Table.Builder grown =
        bag.build().toBuilder()
            .column(optional("a", "text").withDetails(ColumnDetails.NONE.withCollation("C")))
            .column(
                required("n", "integer")
                    .withDetails(ColumnDetails.ofDefault("7").withComment("new")))
            .check(SqlCheck.of("bag_b_check", List.of("b"), "b in (1,2,3)"))
            .index(index("j", "b"))
            .row(new Row("y", values("y", 2)))
            .comment(Optional.empty());
    Schema second =
        Schema.of(
            List.of(
                grown.build(),
                other.build().toBuilder()
                    .index(index("j", "id"))
                    .column(optional("x", "oid"))
                    .build()),
            first.sequences().values(),
            List.of(new EnumType("color", List.of("A", "B", "C", "D", "E"))));
    try (Connection connection = database.connectToEmpty()) {
      Evolution evolution = SchemaDiffer.diff(Schema.EMPTY, first);
      assertThat(
              AdditivePolicy.judge(
                      evolution,
                      new Origins(),
                      ServerLevel.DOCS,
                      GivenNames.NONE,
                      Set.of(),
                      Schema.EMPTY)
                  .findings())
          .isEmpty();
      Database.migrate(connection, evolution, CONCURRENT);
      assertThat(Database.query(connection, "SELECT a, b, c FROM bag")).containsExactly("it's 1 2");
      assertThat(Database.query(connection, COMMENTS))
          .containsExactly("it's a bag", "say \\ 'it' ${now}");
      Evolution more = SchemaDiffer.diff(first, second);
      assertThat(
              AdditivePolicy.judge(
                      more,
                      new Origins(),
                      ServerLevel.DOCS,
                      GivenNames.NONE,
                      Set.of(),
                      Schema.EMPTY)
                  .findings())
          .isEmpty();
      Database.migrate(connection, more, CONCURRENT);
      assertThat(Database.query(connection, "SELECT a, n FROM bag ORDER BY b"))
          .containsExactly("it's 7", "y 7");
      assertThat(Database.query(connection, "SELECT enum_range(NULL::color)"))
          .containsExactly("{A,B,C,D,E}");
      assertThat(Database.query(connection, COMMENTS)).containsExactly("new");
      assertThat(Database.query(connection, "SELECT pg_collation_for(a) FROM bag LIMIT 1"))
          .containsExactly("\"C\"");
    } finally {
      try (Connection connection = database.connectToEmpty();
          Statement statement = connection.createStatement()) {
        statement.execute("DROP SCHEMA IF EXISTS \"other place\" CASCADE");
      }
    }
  }

  private static SortedMap<String, Row.Value> values(String a, int b) {
    return new TreeMap<>(Map.of("a", Row.Value.of(a), "b", Row.Value.of(b)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          varchar(9)                  | text        | abcdefghi
          varchar(9)                  | varchar     | abcdefghi
          varchar                     | text        | abc
          text                        | varchar     | abc
          time(0)                     | time        | 03:04:05
          time(3)                     | time        | 03:04:05.678
          timestamp(3)                | timestamp   | 2026-01-02 03:04:05.678
          timestamp(6)                | timestamp   | 2026-01-02 03:04:05.678901
          timestamp(6) with time zone | timestamptz | 2026-01-02 03:04:05.678901+00
          timestamptz(3)              | timestamptz | 2026-01-02 03:04:05.678+00
          """)
  void typeThatElectricTakesNeedsNoOtherFile(String from, String to, String value)
      throws SQLException {
    Schema plain = schema(table("a").column(optional("x", from)).index(index("a_x_idx", "x")));
    Schema model = schema(electrified("a").column(optional("x", to)).index(index("a_x_idx", "x")));
    String files = "SELECT relfilenode FROM pg_class WHERE relname IN ('a', 'a_x_idx') ORDER BY 1";
    try (Connection connection = database.connectToEmpty()) {
      migrate(connection, PLAIN, plain);
      Database.execute(
          connection,
          "INSERT INTO a (id, x) VALUES (gen_random_uuid(), '" + value + "')",
          "SET timezone = 'UTC'");
      List<String> before = Database.query(connection, files);

      Evolution evolution = SchemaDiffer.diff(plain, model);
      assertThat(
              AdditivePolicy.judge(
                      evolution,
                      new Origins(),
                      ServerLevel.DOCS,
                      GivenNames.NONE,
                      Set.of(),
                      Schema.EMPTY)
                  .findings())
          .isEmpty();
      Database.migrate(connection, evolution, PLAIN);

      assertThat(Database.query(connection, files)).isEqualTo(before).hasSize(2);
      assertThat(Database.query(connection, "SELECT x FROM a")).containsExactly(value);
    }
  }

  @Test
  void retiredRequiredColumnTakesNullAndComesBackRelaxed() throws SQLException {
    Schema with = schema(table("users").column(required("name", "text")));
    Schema without = schema(table("users"));
    try (Connection connection = database.connectToEmpty()) {
      Schema to = migrate(connection, PLAIN, with, without, with, without);
      assertThat(to.tables().get("users").findColumn("name"))
          .contains(required("name", "text").asRetired());
    }
  }

  @Test
  void electrifiedTablesAreCreatedWithoutElectric() throws SQLException {
    try (Connection connection = database.connectToEmpty()) {
      migrate(
          connection,
          new RenderOptions(true, false, false),
          schema(electrified("users").accessRule(grant("users", "ANYONE"))),
          schema(
              electrified("users")
                  .column(optional("name", "text"))
                  .index(index("i", "name"))
                  .accessRule(grant("users", "ANYONE"))));
      assertThat(Database.query(connection, INDEXES)).containsExactly("i t");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomEvolutionsRunAndLeaveNothingBehind(long seed) throws SQLException {
    RandomModels models = new RandomModels(seed);
    RenderOptions options = seed % 2 == 0 ? PLAIN : CONCURRENT;
    Schema from = Schema.EMPTY;
    int made = 0;
    try (Connection connection = database.connectToEmpty()) {
      for (int step = 0; step < 60; step++) {
        Schema model = models.next(UsedPart.of(from));
        Evolution evolution = SchemaDiffer.diff(from, model);
        if (!AdditivePolicy.judge(
                evolution, new Origins(), ServerLevel.DOCS, GivenNames.NONE, Set.of(), Schema.EMPTY)
            .findings()
            .isEmpty()) {
          continue;
        }
        Database.migrate(connection, evolution, options);
        from = evolution.to();
        made += evolution.changes().size();
        assertThat(SchemaDiffer.diff(from, model)).isEqualTo(unchanged(from));
        assertThat(new TreeSet<>(Database.query(connection, COLUMNS))).isEqualTo(columnsOf(from));
        assertThat(Database.query(connection, CONSTRAINTS)).allMatch(line -> line.endsWith(" t"));
        assertThat(Database.query(connection, INDEXES)).allMatch(line -> line.endsWith(" t"));
      }
    }
    assertThat(made).isGreaterThan(40);
  }

  private static Evolution unchanged(Schema schema) {
    return new Evolution(schema, schema, List.of());
  }
}
