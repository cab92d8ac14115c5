package dev.electrified.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The text of a snapshot, to the byte, and the other spellings that are read as well. */
class SnapshotCodecTest {
  private static final String TEXT =
      """
      {
      "@converter.app.MoneyConverter": true,
      "@converter.app.package-info": true,
      "@embeddable.app.Circle": true,
      "@migration.20261122190000": "sha256:00ff",
      "@option.module": "example-app",
      "Old%002eThings.entity": [],
      "Old%002eThings.key": {"name": "", "columns": []},
      "Old%002eThings.retired": true,
      "format": 1,
      "invoices.column.id": {"type": "bigint", "null": false, "identity": true},
      "invoices.entity": ["app.Invoice", "app.Receipt"],
      "invoices.key": {"name": "invoices_pkey", "columns": ["id"]},
      "invoices_seq.sequence": {"start": 1, "increment": 50},
      "projects.assign.projects:owner.owner_id": "ELECTRIC ASSIGN 'projects:owner' TO projects.owner_id",
      "projects.check.projects_rank_check": {"column": "rank", "max": 3},
      "projects.check.projects_state_check": {"column": "state", "in": ["OPEN", "it's \\"done\\""]},
      "projects.column.id": {"type": "uuid", "null": false},
      "projects.column.owner_id": {"type": "uuid", "null": true},
      "projects.column.owner_id.relaxed": true,
      "projects.column.rank": {"type": "smallint", "null": true},
      "projects.column.rank.retired": true,
      "projects.column.state": {"type": "varchar(255)", "null": false},
      "projects.electrified": true,
      "projects.entity": "app.Project",
      "projects.fk.id->invoices": {"name": "fk_2", "columns": ["id"], "references": "invoices", "on": ["id"]},
      "projects.fk.owner_id->users": {"name": "fk_1", "columns": ["owner_id"], "references": "users", "on": ["id"], "delete": "set null"},
      "projects.grant.ALL.projects:owner": "ELECTRIC GRANT ALL ON projects TO 'projects:owner'",
      "projects.index.ix_a": {"columns": ["state", "rank"]},
      "projects.index.ix_b": {"columns": ["state", "rank"], "order": ["asc", "desc"]},
      "projects.key": {"name": "projects_pkey", "columns": ["id"]},
      "projects.unique.uk_state": {"columns": ["state"]},
      "~": "end"
      }
      """;

  /** A schema with every kind of fact. */
  static Schema projects() {
    Table invoices =
        Table.builder("invoices", new PrimaryKey("invoices_pkey", List.of("id")))
            .entity("app.Receipt")
            .entity("app.Invoice")
            .column(Column.of("id", new ColumnType("bigint"), false).withIdentity())
            .build();
    Table projects =
        Table.builder("projects", new PrimaryKey("projects_pkey", List.of("id")))
            .entity("app.Project")
            .column(Column.of("id", new ColumnType("uuid"), false))
            .column(Column.of("owner_id", new ColumnType("uuid"), false).asRelaxed())
            .column(Column.of("rank", new ColumnType("smallint"), false).asRetired())
            .column(Column.of("state", new ColumnType("varchar(255)"), false))
            .foreignKey(
                new ForeignKey(
                    "fk_1",
                    List.of("owner_id"),
                    "users",
                    List.of("id"),
                    ForeignKey.OnDelete.SET_NULL))
            .foreignKey(
                new ForeignKey(
                    "fk_2",
                    List.of("id"),
                    "invoices",
                    List.of("id"),
                    ForeignKey.OnDelete.NO_ACTION))
            .index(
                new Index(
                    "ix_a", List.of(new Index.Part("state", false), new Index.Part("rank", false))))
            .index(
                new Index(
                    "ix_b", List.of(new Index.Part("state", false), new Index.Part("rank", true))))
            .unique(new UniqueConstraint("uk_state", List.of("state")))
            .check(EnumCheck.ofOrdinals("projects_rank_check", "rank", 3))
            .check(
                EnumCheck.ofLabels(
                    "projects_state_check", "state", List.of("OPEN", "it's \"done\"")))
            .electrified(true)
            .accessRule(
                new AccessRule(
                    AccessRule.Kind.ASSIGN,
                    "projects:owner.owner_id",
                    "ELECTRIC ASSIGN 'projects:owner' TO projects.owner_id"))
            .accessRule(
                new AccessRule(
                    AccessRule.Kind.GRANT,
                    "ALL.projects:owner",
                    "ELECTRIC GRANT ALL ON projects TO 'projects:owner'"))
            .build();
    Table old = Table.builder("Old.Things", new PrimaryKey("", List.of())).retired(true).build();
    return Schema.of(
        List.of(invoices, projects, old), List.of(new Sequence("invoices_seq", 1, 50)));
  }

  private static Snapshot snapshot() {
    return new Snapshot(
        projects(),
        new TreeMap<>(Map.of("module", "example-app")),
        new TreeMap<>(Map.of("20261122190000", "sha256:00ff")),
        new TreeSet<>(Set.of("app.MoneyConverter", "app.package-info")),
        new TreeSet<>(Set.of("app.Circle")));
  }

  @Test
  void everyFactHasItsLine() {
    assertThat(SnapshotCodec.encode(snapshot())).isEqualTo(TEXT);
  }

  @Test
  void theTextIsReadBack() {
    assertThat(Snapshots.read(TEXT)).isEqualTo(new Decoding.Done(snapshot(), false));
  }

  @Test
  void anEmptySnapshotHasItsFormatAndItsEnd() {
    assertThat(SnapshotCodec.encode(Snapshot.EMPTY))
        .isEqualTo("{\n\"format\": 1,\n\"~\": \"end\"\n}\n");
    assertThat(Snapshots.read("{\n\"format\": 1,\n\"~\": \"end\"\n}\n").snapshot())
        .isEqualTo(Snapshot.EMPTY);
  }

  @Test
  void theEndIsTheLastLineEvenIfAKeySortsBehindIt() {
    Schema schema = Schema.of(List.of(), List.of(new Sequence("~~", 1, 1)));

    assertThat(
            SnapshotCodec.encode(
                new Snapshot(
                    schema, new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>())))
        .isEqualTo(
            """
            {
            "format": 1,
            "~~.sequence": {"start": 1, "increment": 1},
            "~": "end"
            }
            """);
  }

  @Test
  void whatCouldHideInALineIsWrittenAsAnEscape() {
    String name = "\n\t\"\\\u0001\u007f\u0085\u2028\ufeff\ud83d\ude00ü";
    Snapshot snapshot =
        new Snapshot(
            Schema.EMPTY,
            new TreeMap<>(Map.of("module", name)),
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeSet<>());

    assertThat(SnapshotCodec.encode(snapshot))
        .isEqualTo(
            """
            {
            "@option.module": "\\n\\t\\"\\\\\\u0001\\u007f\\u0085\\u2028\\ufeff😀ü",
            "format": 1,
            "~": "end"
            }
            """);
  }

  @Test
  void halfASurrogatePairIsNeverWritten() {
    for (String name : List.of("\ud83d", "\ude00", "a\ud83d\ud83d\ude00", "\ud83d\ude00\ude00b")) {
      Schema schema = Schema.of(List.of(), List.of(new Sequence(name, 1, 1)));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> SnapshotCodec.fingerprint(schema))
          .withMessage("half a surrogate pair in " + name + ".sequence");
    }
  }

  @Test
  void factsAreTheLinesOfTheSchemaByTheirKeys() {
    Schema schema = Schema.of(List.of(), List.of(new Sequence("a.b", -1, 50)));

    assertThat(SnapshotCodec.facts(schema))
        .containsExactly(Map.entry("a%002eb.sequence", "{\"start\": -1, \"increment\": 50}"));
  }

  @Test
  void theFingerprintIsTheBeginOfTheHashOfTheFactLines() {
    // printf '' | sha256sum; printf '"s.sequence": {"start": 1, "increment": 50},\n' | sha256sum
    assertThat(SnapshotCodec.fingerprint(Schema.EMPTY)).isEqualTo("e3b0c44298fc1c14");
    assertThat(SnapshotCodec.fingerprint(Schema.of(List.of(), List.of(new Sequence("s", 1, 50)))))
        .isEqualTo("df629a24b040b79e");
  }

  @Test
  void grantOnColumnsIsAnotherThanOneOnTheTableHoweverItsKeyWasSpelled() {
    String table = "ELECTRIC GRANT UPDATE ON t TO 'r'";
    String columns = "ELECTRIC GRANT UPDATE (a) ON t TO 'r'";
    String entity =
        """
        "t.entity": "app.T",
        "t.column.id": {"type": "uuid", "null": false},
        "t.key": {"name": "t_pkey", "columns": ["id"]},
        "t.electrified": true,\
        """;
    String now = "\"t.grant.UPDATE(columns).r\": \"" + columns + "\",";
    String once = "\"t.grant.UPDATE.r\": \"" + columns + "\",";
    Snapshot read = Snapshots.read(Snapshots.text(entity, now)).snapshot();
    assertThat(read.schema().tables().get("t").accessRules().values())
        .containsExactly(new AccessRule(AccessRule.Kind.GRANT, "UPDATE(columns).r", columns));
    assertThat(Snapshots.read(Snapshots.text(entity, once)).snapshot()).isEqualTo(read);
    assertThat(Snapshots.read(Snapshots.text(entity, now, once)).snapshot()).isEqualTo(read);
    String whole = "\"t.grant.UPDATE.r\": \"" + table + "\",";
    assertThat(
            Snapshots.read(Snapshots.text(entity, now, whole))
                .snapshot()
                .schema()
                .tables()
                .get("t")
                .accessRules())
        .hasSize(2);
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkAreRead() {
    String text = "\ufeff" + TEXT.replace("\n", "\r\n");

    assertThat(SnapshotCodec.decode(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoding.Done(snapshot(), false));
  }

  @Test
  void aReformattedFileIsRead() {
    String text =
        TEXT.replace("{\"", "{\n    \"")
            .replace(": ", "\t:\n")
            .replace("],", "\n  ] ,")
            .replace("\n}", " }");

    assertThat(Snapshots.read(text)).isEqualTo(new Decoding.Done(snapshot(), false));
  }

  @Test
  void equalDuplicatesCountOnceHoweverTheyAreSpelled() {
    String text =
        TEXT.replace(
            "\"format\": 1,\n",
            """
            "format": 1,
            "format": 1,
            "projects.column.id": {"null":false,"type":"\\u0075uid"},
            """);

    assertThat(Snapshots.read(text)).isEqualTo(new Decoding.Done(snapshot(), false));
  }

  @Test
  void commasThatAMergeOfLinesLeftOutOrAddedAreMended() {
    String end = "\"~\": \"end\"\n";
    for (String text :
        List.of(
            TEXT.replace(end, "\"~\": \"end\",\n"),
            TEXT.replace(end, "").replace("\"format\": 1,\n", end + "\"format\": 1,\n"),
            TEXT.replace("\"format\": 1,", "\"format\": 1,,"),
            TEXT.replace("\"format\": 1,", "\"format\": 1"),
            TEXT.replace("\"format\": 1,", ",\"format\": 1\r"),
            TEXT.replace("{\n\"@", "{,\n\"@"))) {
      assertThat(Snapshots.read(text)).isEqualTo(new Decoding.Done(snapshot(), false));
    }
  }
}
