package dev.electrified.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.diff.ChangeToken;
import dev.electrified.processor.diff.GivenNames;
import dev.electrified.processor.schema.RandomSchemas;
import dev.electrified.processor.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the tests of this package share. */
final class Snapshots {
  private Snapshots() {}

  /** A text whose entries are these lines. */
  static String text(String... lines) {
    return "{\n\"format\": 1,\n" + String.join("\n", lines) + "\n\"~\": \"end\"\n}\n";
  }

  /** What a text that can be read says. */
  static Decoding.Done read(String text) {
    Decoding decoding = SnapshotCodec.decode(text);
    assertThat(decoding).isInstanceOf(Decoding.Done.class);
    return (Decoding.Done) decoding;
  }

  /** Why a text cannot be read. */
  static SnapshotProblem problem(String text) {
    return problem(SnapshotCodec.decode(text));
  }

  /** Why there is no snapshot. */
  static SnapshotProblem problem(Decoding decoding) {
    assertThat(decoding).isInstanceOf(Decoding.Failed.class);
    return ((Decoding.Failed) decoding).problem();
  }

  /** A snapshot with recorded options and migrations. */
  static Snapshot random(RandomSchemas random) {
    SortedMap<String, String> options = new TreeMap<>();
    SortedMap<String, String> migrations = new TreeMap<>();
    for (int i = random.below(4); i > 0; i--) {
      options.put(random.name(), random.name());
      migrations.put("2026112219000" + random.below(10), "sha256:" + random.name());
    }
    SortedSet<String> converters = new TreeSet<>();
    for (int i = random.below(3); i > 0; i--) {
      converters.add(random.name());
    }
    SortedSet<String> embeddables = new TreeSet<>();
    for (int i = random.below(3); i > 0; i--) {
      embeddables.add(random.name());
    }
    Schema schema = random.schema();
    SortedMap<String, String> names = GivenNames.unknown(schema, Set.of());
    names.replaceAll(
        (fact, name) ->
            switch (random.below(3)) {
              case 0 -> name;
              case 1 -> GivenNames.ABSENT;
              default -> "some_name";
            });
    SortedSet<String> accepted = new TreeSet<>();
    for (int i = random.below(3); i > 0; i--) {
      accepted.add(ChangeToken.of(random.name(), List.of(), List.of(random.name())));
    }
    return new Snapshot(
        schema,
        options,
        migrations,
        converters,
        embeddables,
        new ByHand(random.below(2) == 0, names, accepted));
  }
}
