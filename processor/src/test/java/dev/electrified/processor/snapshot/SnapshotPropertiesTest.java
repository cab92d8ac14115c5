package dev.electrified.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.RandomSchemas;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for every snapshot. */
class SnapshotPropertiesTest {
  @Test
  void whatWasWrittenIsReadBack() {
    RandomSchemas random = new RandomSchemas(1);
    for (int i = 0; i < 500; i++) {
      Snapshot snapshot = Snapshots.random(random);
      byte[] file = SnapshotCodec.encode(snapshot).getBytes(StandardCharsets.UTF_8);

      assertThat(SnapshotCodec.decode(file)).isEqualTo(new Decoding.Done(snapshot, false));
    }
  }

  @Test
  void writtenAgainItIsTheSameText() {
    RandomSchemas random = new RandomSchemas(2);
    for (int i = 0; i < 500; i++) {
      String text = SnapshotCodec.encode(Snapshots.random(random));

      assertThat(SnapshotCodec.encode(Snapshots.read(text).snapshot())).isEqualTo(text);
    }
  }

  @Test
  void everyFactIsOneLineAndTheLinesAreSorted() {
    RandomSchemas random = new RandomSchemas(3);
    for (int i = 0; i < 200; i++) {
      Snapshot snapshot = Snapshots.random(random);
      List<String> lines = SnapshotCodec.encode(snapshot).lines().toList();

      int facts = SnapshotCodec.facts(snapshot.schema()).size();
      int remembered =
          snapshot.migrations().size()
              + snapshot.converters().size()
              + snapshot.embeddables().size()
              + (snapshot.byHand().baseline() ? 1 : 0)
              + snapshot.byHand().names().size()
              + snapshot.byHand().accepted().size();
      int entries = facts + snapshot.options().size() + remembered;
      assertThat(lines).hasSize(entries + 4);
      assertThat(lines.subList(1, entries + 2)).allMatch(line -> line.endsWith(","));
      assertThat(lines.subList(entries + 2, entries + 4)).containsExactly("\"~\": \"end\"", "}");
    }
  }

  @Test
  void theUnionOfTheLinesOfTwoBranchesIsTheUnionOfTheirSchemas() {
    RandomSchemas random = new RandomSchemas(4);
    for (int i = 0; i < 300; i++) {
      Schema base = random.schema();
      Schema ours = random.grow(base, "ours");
      Schema theirs = random.grow(base, "theirs");
      List<String> lines = unitedEntries(ours, theirs);
      Collections.shuffle(lines, new Random(i));
      String text = "{\n" + String.join("\n", lines) + "\n}\n";

      assertThat(Snapshots.read(text).snapshot().schema()).isEqualTo(union(ours, theirs));
    }
  }

  @Test
  void equalSchemasHaveEqualFingerprintsAndOthersDoNot() {
    RandomSchemas random = new RandomSchemas(5);
    for (int i = 0; i < 200; i++) {
      Schema schema = random.schema();
      Schema grown = random.grow(schema, "new");
      String fingerprint = SnapshotCodec.fingerprint(schema);
      String text =
          SnapshotCodec.encode(
              new Snapshot(
                  schema, new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>()));

      assertThat(fingerprint).matches("[0-9a-f]{16}");
      assertThat(SnapshotCodec.fingerprint(Snapshots.read(text).snapshot().schema()))
          .isEqualTo(fingerprint);
      assertThat(SnapshotCodec.fingerprint(grown).equals(fingerprint))
          .isEqualTo(grown.equals(schema));
    }
  }

  @Test
  void aFileThatEndsTooEarlyIsCalledCutOffWhereverItEnds() {
    Snapshot snapshot =
        new Snapshot(
            SnapshotCodecTest.projects(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeSet<>());
    String text = SnapshotCodec.encode(snapshot);
    for (int end = 1; end < text.length() - 1; end++) {
      String begin = text.substring(0, end);
      int last = begin.stripTrailing().length();

      assertThat(Snapshots.problem(begin))
          .isEqualTo(
              SnapshotProblem.at(begin, last, JsonCursor.CUT_OFF, "Restore the file from git"));
    }
  }

  @Test
  void whateverHappensToTheTextThereIsASnapshotOrAProblemInsideTheText() {
    RandomSchemas schemas = new RandomSchemas(6);
    Random random = new Random(6);
    String noise = "{}[],:\"\\ \n\r@.~%<=>|x1-;\0\ud83d";
    int failures = 0;
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder(SnapshotCodec.encode(Snapshots.random(schemas)));
      for (int edits = 1 + random.nextInt(3); edits > 0 && !text.isEmpty(); edits--) {
        int at = random.nextInt(text.length());
        char c = noise.charAt(random.nextInt(noise.length()));
        switch (random.nextInt(4)) {
          case 0 -> text.insert(at, c);
          case 1 -> text.setCharAt(at, c);
          case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
          default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
        }
      }
      if (SnapshotCodec.decode(text.toString()) instanceof Decoding.Failed failed) {
        failures++;
        List<String> lines = Arrays.asList(text.toString().split("\n", -1));
        assertThat(failed.problem().line()).isBetween(1, lines.size());
        assertThat(failed.problem().column())
            .isBetween(1, lines.get(failed.problem().line() - 1).length() + 1);
      }
    }
    assertThat(failures).isGreaterThan(3000);
  }

  private static List<String> unitedEntries(Schema... schemas) {
    Set<String> lines = new LinkedHashSet<>();
    for (Schema schema : schemas) {
      Snapshot snapshot =
          new Snapshot(schema, new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
      lines.addAll(SnapshotCodec.encode(snapshot).lines().toList());
    }
    lines.removeAll(Set.of("{", "}"));
    return new ArrayList<>(lines);
  }

  /** Everything that either schema has. */
  static Schema union(Schema one, Schema other) {
    SortedMap<String, Table> tables = new TreeMap<>(one.tables());
    other
        .tables()
        .forEach((name, table) -> tables.merge(name, table, SnapshotPropertiesTest::union));
    SortedMap<String, Sequence> sequences = new TreeMap<>(one.sequences());
    sequences.putAll(other.sequences());
    SortedMap<String, EnumType> enumTypes = new TreeMap<>(one.enumTypes());
    enumTypes.putAll(other.enumTypes());
    return new Schema(tables, sequences, enumTypes);
  }

  private static Table union(Table one, Table other) {
    Table.Builder builder = one.toBuilder();
    for (Column column : other.columns().values()) {
      boolean retired = one.findColumn(column.name()).map(Column::retired).orElse(false);
      builder.column(
          new Column(
              column.name(),
              column.type(),
              column.nullable(),
              column.identity(),
              column.relaxed(),
              column.retired() || retired,
              column.details()));
    }
    other.foreignKeys().values().forEach(builder::foreignKey);
    other.indexes().values().forEach(builder::index);
    other.uniques().values().forEach(builder::unique);
    other.checks().values().forEach(builder::check);
    other.accessRules().values().forEach(builder::accessRule);
    return builder
        .electrified(one.electrified() || other.electrified())
        .retired(one.retired() || other.retired())
        .build();
  }
}
