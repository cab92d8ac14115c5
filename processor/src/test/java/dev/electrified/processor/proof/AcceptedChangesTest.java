package dev.electrified.processor.proof;

import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.EmptyDatabase;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each change is refused until its token is given; then a migration by hand and what the compile
 * writes beside it make, on tables with rows, what Hibernate maps.
 */
@Tag("one-jdk")
class AcceptedChangesTest {
  private static final Pattern TOKEN = Pattern.compile("`-Aelectrified\\.accept=([^`]+)`");

  /**
   * A change that a person makes.
   *
   * <p>The entities are {@code User} and {@code Project}, which has a key and the members given, or
   * is given as a whole.
   */
  enum ByHand {
    OTHER_TYPE(
        "int priority;",
        "long priority;",
        "ALTER TABLE project ALTER COLUMN priority TYPE bigint;",
        "project.priority"),
    SHORTER(
        "@Column(length = 80) String name;",
        "@Column(length = 50, nullable = false) String name;",
        """
        UPDATE project SET name = '' WHERE name IS NULL;
        ALTER TABLE project ALTER COLUMN name TYPE varchar(50), ALTER COLUMN name SET NOT NULL;
        """,
        "project.name"),
    REQUIRED_ATTRIBUTE(
        "",
        "@Column(unique = true, nullable = false) String name;",
        """
        ALTER TABLE project ADD COLUMN name varchar(255);
        UPDATE project SET name = id::text;
        ALTER TABLE project ALTER COLUMN name SET NOT NULL;
        ALTER TABLE project ADD CONSTRAINT project_name_key UNIQUE (name);
        """,
        "project.name",
        "project.project_name_key"),
    REQUIRED_REFERENCE(
        "",
        "@ManyToOne(optional = false) User owner;",
        """
        ALTER TABLE project ADD COLUMN owner_id uuid;
        UPDATE project SET owner_id = (SELECT id FROM person);
        ALTER TABLE project ALTER COLUMN owner_id SET NOT NULL;
        """,
        "project.owner_id"),
    REFERENCE_ELSEWHERE(
        "@ManyToOne @JoinColumn(name = \"ref_id\") User owner;",
        "@ManyToOne @JoinColumn(name = \"ref_id\") Project parent;",
        """
        UPDATE project SET ref_id = NULL;
        ALTER TABLE project DROP CONSTRAINT project_ref_id_fkey;
        ALTER TABLE project ADD CONSTRAINT project_ref_id_fkey
          FOREIGN KEY (ref_id) REFERENCES project (id);
        """,
        "project.project_ref_id_fkey"),
    REFERENCE_GONE(
        "@ManyToOne User owner;",
        "@Column(name = \"owner_id\") UUID owner;",
        "ALTER TABLE project DROP CONSTRAINT project_owner_id_fkey;",
        "project.project_owner_id_fkey"),
    UNIQUE(
        "String name;",
        "@Column(unique = true) String name;",
        "ALTER TABLE project ADD CONSTRAINT project_name_key UNIQUE (name);",
        "project.project_name_key"),
    UNIQUE_GONE(
        "@Column(unique = true) String name;",
        "String name;",
        "ALTER TABLE project DROP CONSTRAINT project_name_key;",
        "project.project_name_key"),
    FEWER_CONSTANTS(
        "@Enumerated(EnumType.STRING) State state; enum State { A, B }",
        "@Enumerated(EnumType.STRING) State state; enum State { A }",
        """
        UPDATE project SET state = 'A';
        ALTER TABLE project DROP CONSTRAINT project_state_check;
        ALTER TABLE project ADD CONSTRAINT project_state_check CHECK (state IN ('A'));
        """,
        "project.project_state_check"),
    FEWER_LABELS(
        "@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)"
            + " State state; enum State { A, B }",
        "@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)"
            + " State state; enum State { A }",
        """
        ALTER TYPE state RENAME TO old_state;
        DROP CAST (varchar AS old_state);
        DROP CAST (old_state AS varchar);
        CREATE TYPE state AS ENUM ('A');
        CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT;
        CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT;
        ALTER TABLE project ALTER COLUMN state TYPE state USING state::text::state;
        DROP TYPE old_state;
        """,
        "state"),
    VALUE_FOR_EACH_ROW(
        "",
        "@org.hibernate.annotations.ColumnDefault(\"gen_random_uuid()\") UUID token;",
        "ALTER TABLE project ADD COLUMN token uuid DEFAULT gen_random_uuid();",
        "project.token"),
    RENAMED(
        "@Column(unique = true) String name;",
        "@Column(unique = true) String title;",
        "ALTER TABLE project RENAME COLUMN name TO title;",
        "project.title"),
    RENAMED_REFERENCE(
        "@ManyToOne User owner;",
        "@ManyToOne User boss;",
        "ALTER TABLE project RENAME COLUMN owner_id TO boss_id;",
        "project.boss_id"),
    RENAMED_ENUM(
        "@Enumerated(EnumType.STRING) State state; enum State { A, B }",
        "@Enumerated(EnumType.STRING) State status; enum State { A, B }",
        "ALTER TABLE project RENAME COLUMN state TO status;",
        "project.status"),
    RENAMED_IN_EXPRESSIONS(
        """
        @Entity
        @Table(
            indexes = @Index(columnList = "amount desc", options = "WHERE amount > 0"),
            check = @CheckConstraint(name = "positive", constraint = "amount > 0 OR id IS NULL"))
        class Project {
          @Id UUID id;
          Integer amount;

          @org.hibernate.annotations.GeneratedColumn("amount * 2")
          Integer twice;
        }
        """,
        """
        @Entity
        @Table(
            indexes = @Index(columnList = "sum desc", options = "WHERE sum > 0"),
            check = @CheckConstraint(name = "positive", constraint = "sum > 0 OR id IS NULL"))
        class Project {
          @Id UUID id;
          @Column(name = "sum") Integer amount;

          @org.hibernate.annotations.GeneratedColumn("sum * 2")
          Integer twice;
        }
        """,
        "ALTER TABLE project RENAME COLUMN amount TO sum;",
        "project.sum"),
    RENAMED_KEY(
        "@ManyToOne @JoinColumn(name = \"parent\") Project parent;",
        """
        @Entity
        class Project {
          @Id @Column(name = "\\"Nr. 1\\"") UUID id;
          @ManyToOne @JoinColumn(name = "parent") Project parent;
        }
        """,
        "ALTER TABLE project RENAME COLUMN id TO \"Nr. 1\";",
        "project.Nr._1"),
    OTHER_KEY(
        "",
        """
        @Entity
        @IdClass(Project.Key.class)
        class Project {
          static class Key implements java.io.Serializable {
            UUID id;
            int tenant;

            @Override public boolean equals(Object o) { return o instanceof Key; }
            @Override public int hashCode() { return 1; }
          }

          @Id UUID id;
          @Id int tenant;
        }
        """,
        """
        ALTER TABLE project ADD COLUMN tenant integer;
        UPDATE project SET tenant = 1;
        ALTER TABLE project DROP CONSTRAINT project_pkey;
        ALTER TABLE project ADD CONSTRAINT project_pkey PRIMARY KEY (tenant, id);
        """,
        "project.key"),
    OTHER_INDEX(
        """
        @Entity
        @Table(indexes = @Index(name = "sorted", columnList = "name"))
        class Project { @Id UUID id; String name; }
        """,
        """
        @Entity
        @Table(indexes = @Index(name = "sorted", columnList = "name desc"))
        class Project { @Id UUID id; String name; }
        """,
        """
        DROP INDEX sorted;
        CREATE INDEX sorted ON project (name DESC);
        """,
        "project.sorted"),
    OPTIONS(
        "@Entity @Table(options = \"WITH (fillfactor = 70)\") class Project { @Id UUID id; }",
        "@Entity @Table(comment = \"work\") class Project { @Id UUID id; }",
        """
        ALTER TABLE project RESET (fillfactor);
        COMMENT ON TABLE project IS 'work';
        """,
        "project"),
    OTHER_SEQUENCE(
        """
        @Entity
        class Project {
          @Id UUID id;
          @ElementCollection @CollectionTable(name = "steps") Set<String> steps;
        }
        @Entity
        @SequenceGenerator(name = "s", sequenceName = "numbers")
        class Numbered { @Id @GeneratedValue(generator = "s") Long id; }
        """,
        """
        @Entity
        class Project {
          @Id UUID id;
          @ElementCollection @CollectionTable(name = "steps") Set<String> steps;
        }
        @Entity
        @SequenceGenerator(name = "s", sequenceName = "numbers", allocationSize = 10)
        class Numbered { @Id @GeneratedValue(generator = "s") Long id; }
        """,
        "ALTER SEQUENCE numbers INCREMENT BY 10;",
        "numbers");

    private final String before;
    private final String after;
    private final String sql;

    @SuppressWarnings("ImmutableEnumChecker") // always made by Set.of
    private final Set<String> names;

    ByHand(String before, String after, String sql, String... names) {
      this.before = before;
      this.after = after;
      this.sql = sql;
      this.names = Set.of(names);
    }
  }

  @TempDir private Path temp;

  private static Sources sources(String members, String more) {
    String imports = "package app;\nimport jakarta.persistence.*;\nimport java.util.*;\n";
    return new Sources(
        Map.of(
            "User.java",
            imports + "@Entity @Table(name = \"person\") class User { @Id UUID id; " + more + "}",
            "Project.java",
            imports
                + (members.contains("class Project")
                    ? members
                    : "@Entity class Project { @Id UUID id;\n" + members + "}")));
  }

  private static List<String> errors(Project project, Sources sources) throws IOException {
    List<String> errors = new ArrayList<>();
    for (var error : project.compile(sources)) {
      errors.add(error.getMessage(Locale.ROOT));
    }
    return errors;
  }

  /** The tokens that the refusals name. */
  private static Set<String> tokens(List<String> errors) {
    Set<String> tokens = new TreeSet<>();
    for (String error : errors) {
      Matcher token = TOKEN.matcher(error);
      assertThat(token.find()).as(error).isTrue();
      tokens.add(token.group(1));
    }
    return tokens;
  }

  @ParameterizedTest
  @EnumSource
  void databaseThatSomebodyMigratesIsWhatHibernateMaps(ByHand change)
      throws IOException, SQLException {
    Project project = new Project(temp, Naming.JPA);
    Migrations migrations = new Migrations(project.migrations(), project.scratch());
    Sources after = sources(change.after, "String nick;");
    try (EmptyDatabase database = EmptyDatabase.take()) {
      assertThat(errors(project, sources(change.before, ""))).isEmpty();
      migrations.run(database.source());
      PostgresServer.execute(
          database.source(),
          "INSERT INTO person VALUES (gen_random_uuid()); INSERT INTO project (id"
              + (change == ByHand.OTHER_TYPE ? ", priority" : "")
              + ") VALUES (gen_random_uuid()"
              + (change == ByHand.OTHER_TYPE ? ", 1" : "")
              + ")");

      Set<String> tokens = tokens(errors(project, after));
      assertThat(tokens)
          .extracting(token -> token.substring(0, token.lastIndexOf('-')))
          .containsExactlyInAnyOrderElementsOf(change.names);
      project.accept(tokens);
      Files.writeString(project.migrations().resolve("V20260101000030__by_hand.sql"), change.sql);
      assertThat(errors(project, after)).isEmpty();

      migrations.run(database.source());
      assertThat(query(database.source(), "SELECT count(*) FROM project")).containsExactly("1");
      project.hibernate(after).validate(database.source());
      project.hibernate(after).compareWithCatalogue(database.source());
      assertThat(Proof.drift(database.source(), project).describe())
          .isEqualTo("The database is what the migrations make.\n");
    }
    project.accept(List.of());
    List<Path> files = migrations.files();
    Proof.proveMigrated(project, after, Set.of());
    assertThat(migrations.files()).isEqualTo(files);
  }
}
