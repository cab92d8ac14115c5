package dev.electrified.processor.snapshot;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the entries of a snapshot, in any order, and hands them on to {@link SchemaAssembler}. */
final class SnapshotReader {
  private final String text;
  private final JsonCursor json;
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  /**
   * One entry.
   *
   * @param key as it stands there
   * @param name the key, taken apart
   * @param value what {@link FactReader} made of it
   * @param start where the key begins
   * @param nameEnd where the key ends
   * @param end where the value ends
   */
  record Fact(String key, FactName name, Object value, int start, int nameEnd, int end) {}

  private SnapshotReader(String text) {
    this.text = text;
    this.json = new JsonCursor(text);
  }

  /**
   * Reads a text.
   *
   * @throws IOException if it is no well-formed JSON
   * @throws Unreadable if it is, but no snapshot
   */
  static Snapshot read(String text) throws IOException, Unreadable {
    return new SnapshotReader(text).read();
  }

  /**
   * Reads a text.
   *
   * @throws Unreadable if it is no snapshot
   */
  static Snapshot readMended(String text) throws Unreadable {
    SnapshotReader reader = new SnapshotReader(text);
    try {
      return reader.read();
    } catch (IOException e) {
      throw reader.json.malformed(e);
    }
  }

  /** The problem that a later version has written the text, as far as the text can be read. */
  static Optional<SnapshotProblem> findNewerFormat(String text) {
    JsonCursor json = new JsonCursor(text);
    try {
      json.open();
      while (json.hasNext()) {
        int start = json.nameStart();
        if (!json.name().equals(FactName.FORMAT)) {
          json.skip();
        } else if (json.value(FactName.FORMAT, "") instanceof Long format
            && format > SnapshotCodec.FORMAT) {
          return Optional.of(newerFormat(text, start, format));
        }
      }
    } catch (IOException | Unreadable e) {
      return Optional.empty(); // the caller has a problem to report already
    }
    return Optional.empty();
  }

  private static SnapshotProblem newerFormat(String text, int start, long format) {
    return SnapshotProblem.at(
        text,
        start,
        "the snapshot has format "
            + format
            + ", and this version of Electrified reads format "
            + SnapshotCodec.FORMAT
            + " only",
        "Use the version of `electrified-processor` that wrote the file, or a later one");
  }

  private Snapshot read() throws IOException, Unreadable {
    json.open();
    while (json.hasNext()) {
      readFact();
    }
    json.close();
    if (!facts.containsKey(FactName.END)) {
      throw json.problem(
          text.stripTrailing().length(), JsonCursor.CUT_OFF, "Restore the file from git");
    }
    if (!facts.containsKey(FactName.FORMAT)) {
      throw json.problem(
          0, "`\"format\": " + SnapshotCodec.FORMAT + "` is missing", "Restore the file from git");
    }
    SortedMap<String, String> options = new TreeMap<>();
    SortedMap<String, String> migrations = new TreeMap<>();
    SortedSet<String> converters = new TreeSet<>();
    SortedSet<String> embeddables = new TreeSet<>();
    SortedMap<String, String> names = new TreeMap<>();
    SortedSet<String> accepted = new TreeSet<>();
    for (Fact fact : facts.values()) {
      String part = fact.name().part();
      switch (fact.name().kind()) {
        case OPTION -> options.put(part, (String) fact.value());
        case MIGRATION -> migrations.put(part, (String) fact.value());
        case CONVERTER -> converters.add(part);
        case EMBEDDABLE -> embeddables.add(part);
        case ACCEPTED -> accepted.add(part);
        case NAME -> names.put(FactName.named(fact.key()), (String) fact.value());
        default -> {}
      }
    }
    return new Snapshot(
        new SchemaAssembler(text, facts).assemble(),
        options,
        migrations,
        converters,
        embeddables,
        new ByHand(facts.containsKey(FactName.BASELINE), names, accepted));
  }

  private void readFact() throws IOException, Unreadable {
    int start = json.nameStart();
    String key = json.name();
    int nameEnd = json.offset();
    FactName name = FactName.parse(key);
    if (name == null) {
      throw json.problem(
          start,
          JsonText.string(key) + " is nothing that a snapshot of format 1 holds",
          SnapshotProblem.RESTORE);
    }
    Object value = FactReader.read(json, key, name);
    Fact fact = new Fact(key, name, value, start, nameEnd, json.offset());
    Fact other = facts.putIfAbsent(key, fact);
    if (other != null && !other.value().equals(value)) {
      throw contradiction(other, fact);
    }
  }

  private Unreadable contradiction(Fact one, Fact other) {
    return json.problem(
        other.start(),
        "`"
            + other.key()
            + "` is "
            + json.valueText(other.nameEnd(), other.end())
            + " here and "
            + json.valueText(one.nameEnd(), one.end())
            + " in line "
            + json.lineOf(one.start()),
        remedy(other.key()));
  }

  /** Lines of two branches: seldom is one of them true of what both have made. */
  private static String remedy(String key) {
    if (key.startsWith(FactName.MIGRATION)) {
      return "Two migrations have this version: give the file of one branch a greater one, and the"
          + " line that this branch has added too";
    }
    if (key.startsWith(FactName.OPTION)) {
      return "Keep the line that holds for the module, and delete the other one";
    }
    return "Make one line of them that is true after the migrations of both branches; if there is"
        + " none, begin the branch anew that is not released yet";
  }
}
