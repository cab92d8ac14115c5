package dev.electrified.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.Table;
import dev.electrified.runtime.fixture.PostgresServer;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Defaults, generated values, enum types, arrays, other schemas, tables without key. */
class DriftOfDetailsTest {
  private static final String SCHEMA =
      """
      CREATE TYPE color AS ENUM ('A', 'it''s');
      CREATE SCHEMA "other place";
      CREATE SEQUENCE "other place".s INCREMENT BY 5;
      CREATE TABLE "other place".t (id bigint PRIMARY KEY);
      CREATE TABLE bag (
        c color, d varchar(9) DEFAULT 'x', e varchar(5)[],
        g integer GENERATED ALWAYS AS (1 + 1) STORED, n bigserial NOT NULL,
        t bigint REFERENCES "other place".t
      );
      CREATE INDEX i ON bag (d) WHERE d > 'a';
      """;

  private static Catalog catalog() {
    SortedMap<String, Table.Column> columns = new TreeMap<>();
    for (Table.Column column :
        List.of(
            new Table.Column("c", "color", true, false, false),
            new Table.Column("d", "varchar(9)", true, false, false, "default"),
            new Table.Column("e", "varchar(5) array", true, false, false),
            new Table.Column("g", "integer", true, false, false, "generated"),
            new Table.Column("n", "bigserial", false, false, false),
            new Table.Column("t", "bigint", true, false, false))) {
      columns.put(column.name(), column);
    }
    Table bag =
        new Table(
            "bag",
            List.of("app.Bag"),
            false,
            List.of(),
            columns,
            new TreeSet<>(),
            List.of(
                new Table.ForeignKey(
                    "f", List.of("t"), "other place.t", List.of("id"), "no_action")),
            List.of(new Table.Index("i", List.of(new Table.Index.Part("d", false)), true)),
            List.of(),
            Set.of());
    Table other =
        new Table(
            "other place.t",
            List.of("app.T"),
            false,
            List.of("id"),
            new TreeMap<>(Map.of("id", new Table.Column("id", "bigint", false, false, false))),
            new TreeSet<>(),
            List.of(),
            List.of(),
            List.of(),
            Set.of());
    return new Catalog(
        "app",
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        new TreeMap<>(Map.of("bag", bag, "other place.t", other)),
        new TreeMap<>(Map.of("other place.s", new Catalog.Sequence("other place.s", 5))),
        new TreeMap<>(Map.of("color", List.of("A", "it's"))));
  }

  private static Drift drift(String change) throws SQLException {
    DataSource dataSource = PostgresServer.database(PostgresServer.newDatabase(), "postgres");
    PostgresServer.execute(dataSource, SCHEMA + change);
    return DriftCheck.on(dataSource).catalogs(List.of(catalog())).compare();
  }

  @Test
  void whatTheMigrationsMakeIsNoDifference() throws SQLException {
    assertThat(drift("")).hasToString("The database is what the migrations make.\n");
  }

  @Test
  void tablesOfTheConnectionsOwnSchemaMayBeNamedWithIt() throws SQLException {
    assertThat(
            drift(
                "CREATE TABLE \"other place\".bag (LIKE bag INCLUDING ALL,"
                    + " FOREIGN KEY (t) REFERENCES \"other place\".t);"
                    + " CREATE TYPE \"other place\".color AS ENUM ('A', 'it''s');"
                    + " ALTER TABLE \"other place\".bag ALTER COLUMN c TYPE"
                    + " \"other place\".color USING NULL;"
                    + " DO 'BEGIN EXECUTE format(''ALTER DATABASE %I SET search_path TO"
                    + " \"other place\"'', current_database()); END'"))
        .hasToString("The database is what the migrations make.\n");
  }

  /** Those of a database that was adopted. */
  @Test
  void checksWithoutAKnownNameAreComparedByTheirColumns() throws SQLException {
    Table checked =
        new Table(
            "checked",
            List.of("app.Checked"),
            false,
            List.of("id"),
            new TreeMap<>(
                Map.of(
                    "id", new Table.Column("id", "bigint", false, false, false),
                    "a", new Table.Column("a", "integer", true, false, false),
                    "b", new Table.Column("b", "integer", true, false, false))),
            new TreeSet<>(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            List.of(List.of(), List.of("a", "b"), List.of("a")));
    Catalog catalog =
        new Catalog(
            "app",
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            new TreeMap<>(Map.of("checked", checked)),
            new TreeMap<>(),
            new TreeMap<>());
    String table =
        "CREATE TABLE checked (id bigint PRIMARY KEY, a integer, b integer,"
            + " CONSTRAINT one CHECK (b + a > 0), CONSTRAINT two CHECK (b > 0)";
    DataSource same = PostgresServer.database(PostgresServer.newDatabase(), "postgres");
    PostgresServer.execute(same, table + ", CONSTRAINT three CHECK (a > 0))");
    DataSource other = PostgresServer.database(PostgresServer.newDatabase(), "postgres");
    PostgresServer.execute(other, table + ", CONSTRAINT four CHECK (b > 1))");

    assertThat(DriftCheck.on(same).catalogs(List.of(catalog)).compare().isEmpty()).isTrue();
    assertThat(DriftCheck.on(other).catalogs(List.of(catalog)).compare())
        .hasToString(
            """
              table and column  in the database      was migrated
              checked.a         nothing              a check
              checked.b         check two ((b > 0))  nothing
            """);
  }

  @Test
  void everyDetailIsCompared() throws SQLException {
    assertThat(
            drift(
                "ALTER TABLE bag ALTER COLUMN d DROP DEFAULT, ALTER COLUMN e TYPE varchar(6)[],"
                    + " ALTER COLUMN g DROP EXPRESSION, ADD PRIMARY KEY (n),"
                    + " ALTER COLUMN n DROP DEFAULT; ALTER TYPE color ADD VALUE 'B';"
                    + " ALTER SEQUENCE \"other place\".s INCREMENT BY 6;"
                    + " ALTER TABLE \"other place\".t ADD COLUMN x text"))
        .hasToString(
            """
              table and column   in the database           was migrated
              "other place".s    sequence increment by 6   sequence increment by 5
              "other place".t.x  text                      nothing
              bag                primary key (n)           nothing
              bag.d              nothing                   default value
              bag.e              character varying(6)[]    character varying(5)[]
              bag.g              nothing                   generated value
              bag.n              nothing                   default value
              color              enum ('A', 'it''s', 'B')  enum ('A', 'it''s')
            """);
  }
}
