package dev.electrified.processor.snapshot;

import static dev.electrified.processor.snapshot.Snapshots.problem;
import static dev.electrified.processor.snapshot.Snapshots.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a text that is no snapshot, and where; line 3 is the first line of a test's. */
class SnapshotProblemTest {
  private static final String GIT = "Restore the file from git";
  private static final String LINE = "Restore the file from git, or correct this line";
  private static final String ADD = "Restore the file from git, or add that line";
  private static final String KEY = "\"t.key\": {\"name\": \"t_pkey\", \"columns\": [\"id\"]},";
  private static final String ENTITY = "\"t.entity\": \"app.T\",";
  private static final String ID = "\"t.column.id\": {\"type\": \"uuid\", \"null\": false},";

  private static void refused(String line, int column, String fact) {
    assertThat(problem(text(line, ENTITY, KEY, ID)))
        .as(line)
        .isEqualTo(new SnapshotProblem(fact, LINE, 3, column));
  }

  private static void incomplete(String fact, String... lines) {
    assertThat(problem(text(lines))).isEqualTo(new SnapshotProblem(fact, ADD, 3, 1));
  }

  @Test
  void theFindingNamesTheFileThePlaceAndTheRemedy() {
    Finding finding = problem("").in("src/main/electrified/schema.json");

    assertThat(finding.text())
        .isEqualTo(
            "[electrified:snapshot-unreadable] `src/main/electrified/schema.json`, line 1, column"
                + " 1: the file is empty. Restore the file from git. See"
                + " docs/rules/snapshot-unreadable.md");
  }

  @Test
  void anEmptyFileIsCalledEmpty() {
    for (String text : List.of("", " \n", "\ufeff\r\n")) {
      assertThat(problem(text)).isEqualTo(new SnapshotProblem("the file is empty", GIT, 1, 1));
    }
  }

  @Test
  void aBinaryFileIsNamedByItsFirstStrangeCharacter() {
    assertThat(problem("{\nab\0\0"))
        .isEqualTo(new SnapshotProblem("the file holds a NUL character", GIT, 2, 3));
    assertThat(problem(SnapshotCodec.decode("{\nü".getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo(new SnapshotProblem("the file is no UTF-8 text", GIT, 2, 1));
    assertThat(problem(SnapshotCodec.decode("{}".getBytes(StandardCharsets.UTF_16))))
        .isEqualTo(new SnapshotProblem("the file is no UTF-8 text", GIT, 1, 1));
  }

  @Test
  void aFileWithoutItsLastEntryIsCutOff() {
    assertThat(problem("{\n\"format\": 1\n}\n"))
        .isEqualTo(
            new SnapshotProblem(
                "the file is cut off: its last lines, `\"~\": \"end\"` and `}`, are not both there",
                GIT,
                3,
                2));
  }

  @Test
  void aFileThatIsNoObjectIsRefused() {
    for (String text : List.of("[1]", "\"x\"", "12")) {
      assertThat(problem(text))
          .isEqualTo(new SnapshotProblem("the file is no JSON object", GIT, 1, 1));
    }
  }

  @Test
  void malformedJsonIsRefusedWhereItBegins() {
    String malformed = "the JSON is malformed here";
    refused("\"t.electrified\": tru,", 18, malformed);
    refused("\"t.electrified\": TRUE,", 18, malformed);
    refused("\"t.electrified\" true,", 17, malformed);
    refused("\"t.electrified\": true true,", 23, malformed);
    refused("\"t.electrified\": true \"t.retired\": true,", 23, malformed);
    refused("t.electrified: true,", 1, malformed);
    refused("// a comment", 1, malformed);
    refused("  'x': 1,", 3, malformed);
    refused("\"@option.x\": \"\\q\",", 16, malformed);
    refused("\"t.unique.u\": {\"columns\": [\"id\",]},", 33, malformed);
    refused("\"t.unique.u\": {\"columns\": [\"id\"},", 32, malformed);
    refused("\"@option.x\": \"a\tb\",", 14, malformed);
    refused("\"@option.x\": \"a,", 14, malformed);
    refused("\"@option.x\": \"\ud83d\",", 16, malformed);
    refused("\"@option.x\": \"\\ud83d\",", 21, malformed);
    refused("\"@option.\ude00\": \"a\",", 11, malformed);
    assertThat(problem(text() + "x")).isEqualTo(new SnapshotProblem(malformed, LINE, 6, 1));
  }

  @Test
  void aNameThatSomebodyWroteMustBeOne() {
    for (String name : List.of("", " ", "${x}", "a\\u0007b", "x".repeat(64))) {
      refused(
          "\"t.check.c.name\": \"" + name + "\",",
          19,
          "`t.check.c.name` is \"" + name + "\", and not a name, `?` or `-`");
    }
  }

  @Test
  void theFormatMustBeThere() {
    assertThat(problem("{\n\"~\": \"end\"\n}"))
        .isEqualTo(new SnapshotProblem("`\"format\": 1` is missing", GIT, 1, 1));
  }

  @Test
  void aLaterFormatIsNamedWhateverElseIsInTheFile() {
    for (String text :
        List.of(
            "{\n \"format\": 2,\n\"~\": \"end\"\n}",
            "{\"t.shape\": {\"of\": [7]},\n \"format\": 2}",
            "{\n \"format\": 2,\n<<<<<<< HEAD\n\"a\": 1\n=======\n>>>>>>> b\n\"~\": \"end\"\n}",
            "{\"format\": 1,\n \"format\": 2,\n\"~\": \"end\"\n}")) {
      assertThat(problem(text))
          .isEqualTo(
              new SnapshotProblem(
                  "the snapshot has format 2, and this version of Electrified reads format 1 only",
                  "Use the version of `electrified-processor` that wrote the file, or a later one",
                  2,
                  2));
    }
  }

  @Test
  void anotherFormatIsRefused() {
    for (String format : List.of("0", "-1", "\"1\"", "true")) {
      assertThat(problem("{\n\"format\": " + format + ",\n\"~\": \"end\"\n}"))
          .isEqualTo(
              new SnapshotProblem("`format` is " + format + ", and not the number 1", LINE, 2, 11));
    }
    assertThat(problem("{\n\"format\": 1.0,\n\"~\": \"end\"\n}"))
        .isEqualTo(
            new SnapshotProblem(
                "`format` is 1.0, and not a whole number of at most 64 bits", LINE, 2, 11));
  }

  @Test
  void theEndMustSayEnd() {
    assertThat(problem("{\n\"format\": 1,\n\"~\": true\n}"))
        .isEqualTo(new SnapshotProblem("`~` is true, and not \"end\"", LINE, 3, 6));
  }

  @Test
  void contradictingLinesAreNamedWithBothValues() {
    assertThat(
            problem(
                text(
                    ENTITY,
                    KEY,
                    ID,
                    "\"t.electrified\": true,",
                    "  \"t.column.id\": {\"type\": \"text\", \"null\": false},")))
        .isEqualTo(
            new SnapshotProblem(
                "`t.column.id` is {\"type\": \"text\", \"null\": false} here and"
                    + " {\"type\": \"uuid\", \"null\": false} in line 5",
                "Make one line of them that is true after the migrations of both branches; if there is"
                    + " none, begin the branch anew that is not released yet",
                7,
                3));
  }

  @Test
  void anUnknownKeyIsRefused() {
    for (String key :
        List.of(
            "t",
            "t.",
            "t.columns.id",
            "t.column",
            "t.column.",
            "t.column.a.b",
            "t.column.id.gone",
            "t.entity.x",
            "t.retired.",
            ".entity",
            "@option.",
            "@options.x",
            "@converter",
            "@converter.",
            "@converter.%0041",
            "@accepted.",
            "@accepted.a.b",
            "@accepted.a.b-1234567",
            "@accepted.a.b-1234567G",
            "@accepted.a%0020b-12345678",
            "@embeddable",
            "@embeddable.",
            "@embeddable.%0041",
            "@t.entity",
            "t%.entity",
            "t%00.entity",
            "t%00zz.entity",
            "t%002E.entity",
            "t%0041.entity",
            "t%d83d.entity",
            "t.column.%d83d%de00",
            "t.grant.",
            "ü\\n.x")) {
      refused(
          "\"" + key + "\": true,",
          1,
          "\"" + key + "\" is nothing that a snapshot of format 1 holds");
    }
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    String all = ", and not a string, number, truth value or array of strings";
    refused("\"@option.x\": 1,", 14, "`@option.x` is 1, and not a string");
    refused("\"@migration.1\":  [\"a\"],", 18, "`@migration.1` is [\"a\"], and not a string");
    refused("\"@option.x\": null,", 14, "`@option.x` is null" + all);
    refused("\"@option.x\": {},", 14, "`@option.x` is an object" + all);
    refused("\"t.entity\": 7,", 13, "`t.entity` is 7, and not a string or an array of strings");
    refused(
        "\"t.entity\": [\"a\", 7],", 19, "an element of `t.entity` is a number, and not a string");
    refused("\"t.electrified\": false,", 18, "`t.electrified` is false, and not `true`");
    refused("\"@accepted.a.b-12345678\": 1,", 27, "`@accepted.a.b-12345678` is 1, and not `true`");
    refused("\"@embeddable.app.C\": false,", 22, "`@embeddable.app.C` is false, and not `true`");
    refused("\"@converter.app.C\": false,", 21, "`@converter.app.C` is false, and not `true`");
    refused(
        "\"@converter.app.C\": \"app.Money\",",
        21,
        "`@converter.app.C` is \"app.Money\", and not `true`");
    refused("\"t.retired\": \"true\",", 14, "`t.retired` is \"true\", and not `true`");
    refused(
        "\"t.column.id.retired\": false,", 24, "`t.column.id.retired` is false, and not `true`");
    refused("\"t.column.id\": true,", 16, "`t.column.id` is a truth value, and not an object");
    refused("\"t.key\": [[]],", 10, "`t.key` is an array, and not an object");
    refused(
        "\"s.sequence\": {\"start\": 1e3, \"increment\": 1},",
        25,
        "`start` of `s.sequence` is 1e3, and not a whole number of at most 64 bits");
    refused(
        "\"s.sequence\": {\"start\": 9223372036854775808, \"increment\": 1},",
        25,
        "`start` of `s.sequence` is 9223372036854775808,"
            + " and not a whole number of at most 64 bits");
    refused(
        "\"s.sequence\": {\"start\": 1, \"increment\": \"1\"},",
        41,
        "`increment` of `s.sequence` is \"1\", and not a whole number");
  }

  @Test
  void membersMustBeKnownAndThereOnce() {
    refused(
        "\"t.column.id\": {\"type\": \"uuid\", \"nil\": true},",
        33,
        "`t.column.id` has a member \"nil\" that is not known");
    refused("\"t.column.id\": {\"type\": \"uuid\"},", 16, "`t.column.id` has no `null`");
    refused(
        "\"t.column.id\": {\"type\": \"uuid\", \"type\": \"uuid\", \"null\": true},",
        33,
        "`type` of `t.column.id` stands there twice");
  }

  @Test
  void columnsAreRefusedWithTypesThatAreNone() {
    refused(
        "\"t.column.x\": {\"type\": \"text; drop\", \"null\": true},",
        24,
        "`type` of `t.column.x` is \"text; drop\", and not a column type");
    refused(
        "\"t.column.x\": {\"type\": [\"text\"], \"null\": true},",
        24,
        "`type` of `t.column.x` is [\"text\"], and not a string");
    refused(
        "\"t.column.x\": {\"type\": \"text\", \"null\": \"true\"},",
        40,
        "`null` of `t.column.x` is \"true\", and not `true` or `false`");
    refused(
        "\"t.column.x\": {\"type\": \"text\", \"null\": true, \"identity\": false},",
        58,
        "`identity` of `t.column.x` is false, and not `true`");
  }

  @Test
  void foreignKeysAreRefusedWhoseValueDoesNotFitTheirKey() {
    String begin = "\"t.fk.id->u\": {\"name\": \"fk\", \"columns\": [\"id\"], \"references\": ";
    refused(
        begin + "\"v\", \"on\": [\"id\"]},",
        15,
        "`t.fk.id->u` has the value of another key: \"id->v\"");
    refused(
        begin + "\"u\", \"on\": [\"a\", \"b\"]},",
        74,
        "`on` of `t.fk.id->u` is [\"a\", \"b\"], and not as many columns as `columns`");
    refused(
        begin + "\"u\", \"on\": [\"id\"], \"delete\": \"no action\"},",
        92,
        "`delete` of `t.fk.id->u` is \"no action\","
            + " and not `cascade`, `set null`, `set default` or `restrict`");
    refused(
        "\"t.fk.->u\": {\"name\": \"fk\", \"columns\": [], \"references\": \"u\", \"on\": []},",
        39,
        "`columns` of `t.fk.->u` is [], and not a column or more");
  }

  @Test
  void indexesUniquesAndChecksAreRefusedThatAreNotWhole() {
    refused(
        "\"t.index.i\": {\"columns\": []},",
        26,
        "`columns` of `t.index.i` is [], and not a column or more");
    refused(
        "\"t.index.i\": {\"columns\": [\"id\"], \"order\": [\"down\"]},",
        43,
        "`order` of `t.index.i` is [\"down\"], and not made of `asc` and `desc`");
    refused(
        "\"t.index.i\": {\"columns\": [\"id\"], \"order\": []},",
        43,
        "`order` of `t.index.i` is [], and not as many words as `columns`");
    refused(
        "\"t.unique.u\": {\"columns\": \"id\"},",
        27,
        "`columns` of `t.unique.u` is \"id\", and not an array of strings");
    refused(
        "\"t.check.c\": {\"column\": \"id\"},", 14, "`t.check.c` must have either `in` or `max`");
    refused(
        "\"t.check.c\": {\"column\": \"id\", \"in\": [], \"max\": 1},",
        14,
        "`t.check.c` must have either `in` or `max`");
    refused(
        "\"t.check.c\": {\"column\": \"id\", \"max\": -1},",
        38,
        "`max` of `t.check.c` is -1, and not an ordinal");
  }

  @Test
  void textsAreRefusedThatCouldLeaveTheirPlace() {
    refused(
        "\"t.column.x\": {\"type\": \"text\", \"null\": true, \"default\": \"1; x\"},",
        57,
        "`default` of `t.column.x` is \"1; x\", and not one piece of SQL");
    refused(
        "\"t.column.x\": {\"type\": \"text\", \"null\": true, \"generated\": \"a, b\"},",
        59,
        "`generated` of `t.column.x` is \"a, b\", and not one piece of SQL");
    refused(
        "\"t.column.x\": {\"type\": \"text\", \"null\": true, \"options\": \"-- x\"},",
        57,
        "`options` of `t.column.x` is \"-- x\", and not one piece of SQL");
    refused(
        "\"t.check.c\": {\"columns\": [], \"sql\": \"true)\"},",
        37,
        "`sql` of `t.check.c` is \"true)\", and not one piece of SQL");
    refused(
        "\"t.check.c\": {\"columns\": [], \"sql\": \"true\", \"max\": 1},",
        52,
        "`max` of `t.check.c` is 1, and not absent beside `sql`");
    refused(
        "\"t.index.i\": {\"columns\": [\"id\"], \"options\": \"where (a\"},",
        45,
        "`options` of `t.index.i` is \"where (a\", and not one piece of SQL");
    refused("\"t.options\": \"; x\",", 14, "`t.options` is \"; x\", and not one piece of SQL");
    refused(
        "\"t.row.r\": {\"columns\": [\"id\"], \"values\": [\"x\"], \"kinds\": [\"number\"]},",
        42,
        "`values` of `t.row.r` is [\"x\"], and not whole numbers where `kinds` says so");
    refused(
        "\"t.row.r\": {\"columns\": [\"id\"], \"values\": [], \"kinds\": []},",
        42,
        "`values` of `t.row.r` is [], and not as many values as `columns`");
    refused(
        "\"e.enum\": {\"labels\": \"A\"},",
        22,
        "`labels` of `e.enum` is \"A\", and not an array of strings");
  }

  @Test
  void accessRulesAreRefusedThatAreNotExactlyOneStatement() {
    for (String statement :
        List.of(
            "DROP TABLE t",
            "ELECTRIC ASSIGN 'a' TO t.c",
            "ELECTRIC GRANT ALL ON t TO 'a'; DROP TABLE t",
            "ELECTRIC GRANT ALL ON t TO 'a''; DROP TABLE t",
            "ELECTRIC GRANT ALL ON t TO 'a\\\\'; DROP TABLE t --'",
            "ELECTRIC GRANT ALL ON like'\\\\'; DROP TABLE t --'",
            "ELECTRIC GRANT ALL ON t -- ' \\n ; DROP TABLE t -- '",
            "ELECTRIC GRANT ALL ON t /* ' */ ; DROP TABLE t -- '",
            "ELECTRIC GRANT ALL ON t $$ ' $$ ; DROP TABLE t -- '")) {
      refused(
          "\"t.grant.ALL.a\": \"" + statement + "\",",
          18,
          "`t.grant.ALL.a` is \"" + statement + "\", and not one statement `ELECTRIC GRANT ...`");
    }
  }

  @Test
  void accessRulesMayHoldAnythingInQuotes() {
    String rule = "ELECTRIC ASSIGN 'a;--''$' TO \\\"t;\\\".c IF ( x = E'\\\\';' )";
    String text = text("\"t.assign.a.c\": \"" + rule + "\",", ENTITY, KEY, ID);

    assertThat(SnapshotCodec.encode(Snapshots.read(text).snapshot())).contains(rule);
  }

  @Test
  void factsWithoutTheirTableAreRefused() {
    incomplete("`t.column.id` stands here, but the line `t.entity` that it needs is missing", ID);
    incomplete(
        "`t.column.id` stands here, but the line `t.key` that it needs is missing", ID, ENTITY);
    incomplete(
        "`t.retired` stands here, but the line `t.entity` that it needs is missing",
        "\"t.retired\": true,",
        KEY);
  }

  @Test
  void factsAboutColumnsThatAreNotThereAreRefused() {
    String missing = " stands here, but the line `t.column.x` that it needs is missing";
    incomplete("`t.column.x.retired`" + missing, "\"t.column.x.retired\": true,", ENTITY, KEY, ID);
    incomplete("`t.column.x.relaxed`" + missing, "\"t.column.x.relaxed\": true,", ENTITY, KEY, ID);
    incomplete("`t.index.i`" + missing, "\"t.index.i\": {\"columns\": [\"x\"]},", ENTITY, KEY, ID);
    incomplete(
        "`t.unique.u`" + missing, "\"t.unique.u\": {\"columns\": [\"x\"]},", ENTITY, KEY, ID);
    incomplete(
        "`t.check.c`" + missing,
        "\"t.check.c\": {\"column\": \"x\", \"max\": 1},",
        ENTITY,
        KEY,
        ID);
    incomplete(
        "`t.key`" + missing,
        "\"t.key\": {\"name\": \"t_pkey\", \"columns\": [\"x\"]},",
        ENTITY,
        ID);
    incomplete(
        "`t.fk.x->u`" + missing,
        "\"t.fk.x->u\": {\"name\":\"f\",\"columns\":[\"x\"],\"references\":\"u\",\"on\":[\"id\"]},",
        ENTITY,
        KEY,
        ID);
    incomplete(
        "`t.fk.id->t`" + missing,
        "\"t.fk.id->t\":"
            + " {\"name\":\"f\",\"columns\":[\"id\"],\"references\":\"t\",\"on\":[\"x\"]},",
        ENTITY,
        KEY,
        ID);
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThat(problem(text("\"t.x\": " + "[".repeat(100_000) + ",")).line()).isEqualTo(3);
  }
}
