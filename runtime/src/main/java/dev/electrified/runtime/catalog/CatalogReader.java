package dev.electrified.runtime.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the catalogue's resource, which is written by the processor and by nobody else: what it
 * does not expect is an {@link IllegalArgumentException} that says what, never a guess.
 */
final class CatalogReader {
  private static final String FORMAT = "1";

  private final CatalogEntries entries;

  private CatalogReader(CatalogEntries entries) {
    this.entries = entries;
  }

  /**
   * Reads a catalogue.
   *
   * @throws UnknownFormatException when a newer processor wrote it
   * @throws IllegalArgumentException when it is broken
   */
  static Catalog read(CatalogEntries entries) {
    return new CatalogReader(entries).read();
  }

  /** A newer processor has written the catalogue. */
  static final class UnknownFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnknownFormatException(String format) {
      super("its format is `" + format + "`, and this runtime reads format `" + FORMAT + "`");
    }
  }

  private Catalog read() {
    String format = text("format");
    if (!format.equals(FORMAT)) {
      throw new UnknownFormatException(format);
    }
    SortedMap<String, Table> tables = new TreeMap<>();
    for (Table table : all("table", "tables", this::table)) {
      tables.put(table.name(), table);
    }
    SortedMap<String, Catalog.Sequence> sequences = new TreeMap<>();
    for (Catalog.Sequence sequence : all("sequence", "sequences", this::sequence)) {
      sequences.put(sequence.name(), sequence);
    }
    return new Catalog(
        text("module"),
        text("fingerprint"),
        Optional.ofNullable(entries.find("tool")),
        Optional.ofNullable(entries.find("folder")),
        "check".equals(entries.find("mode")),
        all("migration", "migrations", this::migration),
        all("byhand", "byhands", this::text),
        tables,
        sequences,
        enumTypes());
  }

  private SortedMap<String, List<String>> enumTypes() {
    SortedMap<String, List<String>> types = new TreeMap<>();
    for (Fields fields : numbered("enum.", fields -> fields)) {
      types.put(fields.name(0), fields.names(1));
    }
    return types;
  }

  private Catalog.Migration migration(String key) {
    return new Catalog.Migration(
        text(key + ".file"),
        text(key + ".version"),
        text(key + ".text"),
        Optional.ofNullable(entries.find(key + ".conf")),
        "access".equals(entries.find(key + ".history")),
        "possible".equals(entries.find(key + ".draft")));
  }

  private Catalog.Sequence sequence(String key) {
    Fields fields = Fields.of(text(key));
    return new Catalog.Sequence(fields.name(0), Long.parseLong(fields.raw(1)));
  }

  private Table table(String key) {
    SortedMap<String, Table.Column> columns = new TreeMap<>();
    for (Table.Column column : numbered(key + ".column.", CatalogReader::column)) {
      columns.put(column.name(), column);
    }
    return new Table(
        text(key + ".name"),
        Fields.names(text(key + ".entities")),
        bool(key + ".electrified"),
        Fields.names(text(key + ".key")),
        columns,
        new TreeSet<>(numbered(key + ".retired.", fields -> fields.name(0))),
        numbered(key + ".fk.", CatalogReader::foreignKey),
        numbered(key + ".index.", CatalogReader::index),
        numbered(key + ".unique.", fields -> new Table.Unique(fields.name(0), fields.names(1))),
        new TreeSet<>(numbered(key + ".check.", fields -> fields.name(0))),
        numbered(key + ".unnamed.", fields -> fields.names(0)));
  }

  private static Table.Column column(Fields fields) {
    boolean nullable =
        switch (fields.raw(2)) {
          case "null" -> true;
          case "not null" -> false;
          default ->
              throw new IllegalArgumentException(
                  "`" + fields.raw(2) + "` is neither `null` nor `not null`");
        };
    List<String> flags = fields.count() > 3 ? fields.names(3) : List.of();
    return new Table.Column(
        fields.name(0),
        fields.raw(1),
        nullable,
        flags.contains("identity"),
        flags.contains("relaxed"),
        flags.contains("generated") ? "generated" : flags.contains("default") ? "default" : "");
  }

  private static Table.ForeignKey foreignKey(Fields fields) {
    return new Table.ForeignKey(
        fields.name(0),
        fields.names(1),
        fields.name(2),
        fields.names(3),
        fields.raw(4),
        fields.count() > 5);
  }

  private static Table.Index index(Fields fields) {
    List<String> columns = fields.names(1);
    List<String> directions = fields.names(2);
    if (columns.size() != directions.size()) {
      throw new IllegalArgumentException("index `" + fields.name(0) + "` lacks a direction");
    }
    List<Table.Index.Part> parts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      parts.add(new Table.Index.Part(columns.get(i), directions.get(i).equals("desc")));
    }
    return new Table.Index(fields.name(0), parts, fields.count() > 3);
  }

  /** As many things as the count says: {@code table.1}, {@code table.2}. */
  private <T> List<T> all(String prefix, String count, Function<String, T> reader) {
    List<T> things = new ArrayList<>();
    int size = Integer.parseInt(text(count));
    for (int i = 1; i <= size; i++) {
      things.add(reader.apply(prefix + "." + i));
    }
    return things;
  }

  /** As many as there are. */
  private <T> List<T> numbered(String prefix, Function<Fields, T> reader) {
    List<T> things = new ArrayList<>();
    for (int i = 1; ; i++) {
      String value = entries.find(prefix + i);
      if (value == null) {
        return things;
      }
      things.add(reader.apply(Fields.of(value)));
    }
  }

  private boolean bool(String key) {
    return switch (text(key)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("`" + key + "` is neither true nor false");
    };
  }

  private String text(String key) {
    return entries.get(key);
  }
}
