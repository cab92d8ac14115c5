package dev.electrified.processor.catalog;

import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue's resource, in the form of {@link java.util.Properties}, UTF-8, line feeds; keys in
 * a fixed order, so that the same model and migrations give the same bytes.
 *
 * <p>{@code tool}, what runs the migrations, where the program does not, and then none is told of;
 * {@code folder}, where the migrations lie on the class path; {@code mode}, {@code check} where the
 * compile could not write; {@code migration.1.file}, {@code .version}, {@code .checksum}, {@code
 * .text}, {@code .conf} (the file beside it, if there is one), {@code .history} ({@code access} for
 * access rules that are kept apart), {@code .draft} ({@code possible} for the newest, unless the
 * compile was a check); {@code byhand.1}, files of the folder that are not ours; then the tables in
 * use: {@code table.1.name}, {@code .entities}, {@code .electrified}, {@code .key}, {@code
 * .column.1} ({@code name|type|null|flags}, the flags {@code identity}, {@code relaxed}, {@code
 * default} and {@code generated}), {@code .retired.1} ({@code name}), {@code .fk.1} ({@code
 * name|columns|table|columns|action}, and {@code special} where the model says more of it), {@code
 * .index.1} ({@code name|columns|directions}, and {@code special} where the model says more of it),
 * {@code .unique.1} ({@code name|columns}), {@code .check.1} ({@code name}), {@code .unnamed.1}
 * ({@code columns}, of a check whose name nobody knows); {@code sequence.1} ({@code
 * name|increment}); {@code enum.1} ({@code name|labels}). Counts stand in {@code migrations},
 * {@code byhands}, {@code tables} and {@code sequences}. Inside a value, {@code |} and {@code ,} of
 * names are escaped by a backslash.
 */
public final class CatalogText {
  private final StringBuilder text = new StringBuilder();
  private final Set<String> unnamed;

  private CatalogText(Set<String> unnamed) {
    this.unnamed = unnamed;
  }

  /**
   * One migration of the module.
   *
   * @param file its name
   * @param version its version
   * @param checksum hash of its file
   * @param text what is in it
   * @param configuration what is in the file {@code .conf} beside it, if there is one
   * @param access whether it holds access rules alone, and has its history apart
   * @param possibleDraft whether it may be a draft, as far as can be known without git
   */
  public record Migration(
      String file,
      String version,
      String checksum,
      String text,
      Optional<String> configuration,
      boolean access,
      boolean possibleDraft) {}

  /**
   * What is in the folder of the migrations.
   *
   * @param tool what runs them, where the program does not do so itself; then nothing else is known
   * @param folder where it is on the class path, if it is there
   * @param checked whether the compile was a check, which writes no draft
   * @param migrations ours, in their order
   * @param byHand the names of all other files that Flyway would read there
   */
  public record Folder(
      Optional<String> tool,
      Optional<String> folder,
      boolean checked,
      List<Migration> migrations,
      List<String> byHand) {
    /** One whose migrations a tool runs. */
    public static Folder runBy(String tool) {
      return new Folder(Optional.of(tool), Optional.empty(), false, List.of(), List.of());
    }
  }

  /**
   * The text.
   *
   * @param fingerprint of the schema
   * @param unnamed facts of checks whose names nobody knows
   */
  public static String of(
      String module, String fingerprint, Schema schema, Set<String> unnamed, Folder folder) {
    CatalogText catalog = new CatalogText(unnamed);
    catalog.line("format", "1");
    catalog.line("module", module);
    catalog.line("fingerprint", fingerprint);
    folder.tool().ifPresent(tool -> catalog.line("tool", tool));
    folder.folder().ifPresent(path -> catalog.line("folder", path));
    if (folder.checked()) {
      catalog.line("mode", "check");
    }
    catalog.migrations(folder.migrations());
    catalog.byHand(folder.byHand());
    catalog.tables(schema);
    catalog.sequences(schema);
    catalog.enumTypes(schema);
    return catalog.text.toString();
  }

  private void migrations(List<Migration> migrations) {
    line("migrations", Integer.toString(migrations.size()));
    int number = 1;
    for (Migration migration : migrations) {
      String key = "migration." + number++;
      line(key + ".file", migration.file());
      line(key + ".version", migration.version());
      line(key + ".checksum", migration.checksum());
      line(key + ".text", migration.text());
      migration.configuration().ifPresent(conf -> line(key + ".conf", conf));
      if (migration.access()) {
        line(key + ".history", "access");
      }
      if (migration.possibleDraft()) {
        line(key + ".draft", "possible");
      }
    }
  }

  private void byHand(List<String> files) {
    line("byhands", Integer.toString(files.size()));
    int number = 1;
    for (String file : files) {
      line("byhand." + number++, file);
    }
  }

  private void sequences(Schema schema) {
    line("sequences", Integer.toString(schema.sequences().size()));
    int number = 1;
    for (Sequence sequence : schema.sequences().values()) {
      line(
          "sequence." + number++,
          fields(name(sequence.name()), Long.toString(sequence.increment())));
    }
  }

  private void enumTypes(Schema schema) {
    int number = 1;
    for (EnumType type : schema.enumTypes().values()) {
      line("enum." + number++, fields(name(type.name()), names(type.labels())));
    }
  }

  private void tables(Schema schema) {
    List<Table> tables = new ArrayList<>();
    for (Table table : schema.tables().values()) {
      if (!table.retired()) {
        tables.add(table);
      }
    }
    line("tables", Integer.toString(tables.size()));
    int number = 1;
    for (Table table : tables) {
      table("table." + number++, table);
    }
  }

  private void table(String key, Table table) {
    line(key + ".name", table.name());
    // a table that is made with rows is that of a generator: no entity is mapped to it
    line(key + ".entities", table.rows().isEmpty() ? String.join(",", table.entities()) : "");
    line(key + ".electrified", Boolean.toString(table.electrified()));
    line(key + ".key", names(table.key().columns()));
    columns(key, table);
    int number = 1;
    for (ForeignKey foreignKey : table.foreignKeys().values()) {
      line(key + ".fk." + number++, foreignKey(foreignKey));
    }
    number = 1;
    for (Index index : table.indexes().values()) {
      line(key + ".index." + number++, index(index));
    }
    number = 1;
    for (UniqueConstraint unique : table.uniques().values()) {
      line(key + ".unique." + number++, fields(name(unique.name()), names(unique.columns())));
    }
    checks(key, table);
  }

  private void checks(String key, Table table) {
    int named = 1;
    int others = 1;
    for (Check check : table.checks().values()) {
      if (unnamed.contains(FactKey.check(table.name(), check.name()))) {
        line(key + ".unnamed." + others++, names(check.columns()));
      } else {
        line(key + ".check." + named++, name(check.name()));
      }
    }
  }

  private void columns(String key, Table table) {
    int inUse = 1;
    int retired = 1;
    for (Column column : table.columns().values()) {
      if (column.retired()) {
        line(key + ".retired." + retired++, name(column.name()));
      } else {
        String nullable = column.nullable() ? "null" : "not null";
        String type = column.type().sql();
        String flags = flags(column);
        line(
            key + ".column." + inUse++,
            flags.isEmpty()
                ? fields(name(column.name()), type, nullable)
                : fields(name(column.name()), type, nullable, flags));
      }
    }
  }

  private static String flags(Column column) {
    List<String> flags = new ArrayList<>();
    if (column.identity()) {
      flags.add("identity");
    }
    if (column.relaxed()) {
      flags.add("relaxed");
    }
    if (column.details().generated().isPresent()) {
      flags.add("generated");
    } else if (column.details().defaultSql().isPresent()) {
      flags.add("default");
    }
    return String.join(",", flags);
  }

  private static String foreignKey(ForeignKey foreignKey) {
    String plain =
        fields(
            name(foreignKey.name()),
            names(foreignKey.columns()),
            name(foreignKey.references()),
            names(foreignKey.referencedColumns()),
            foreignKey.onDelete().name().toLowerCase(Locale.ROOT));
    return foreignKey.definition().isPresent() || foreignKey.options().isPresent()
        ? fields(plain, "special")
        : plain;
  }

  private static String index(Index index) {
    List<String> columns = new ArrayList<>();
    List<String> directions = new ArrayList<>();
    for (Index.Part part : index.columns()) {
      columns.add(part.column());
      directions.add(part.descending() ? "desc" : "asc");
    }
    String directed = String.join(",", directions);
    return index.options().isPresent()
        ? fields(name(index.name()), names(columns), directed, "special")
        : fields(name(index.name()), names(columns), directed);
  }

  private static String fields(String... fields) {
    return String.join("|", fields);
  }

  private static String names(List<String> names) {
    List<String> escaped = new ArrayList<>(names.size());
    names.forEach(name -> escaped.add(name(name)));
    return String.join(",", escaped);
  }

  private static String name(String name) {
    return name.replace("\\", "\\\\").replace("|", "\\|").replace(",", "\\,");
  }

  private void line(String key, String value) {
    text.append(key).append('=');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\f' -> text.append("\\f");
        case ' ' -> text.append(i == 0 ? "\\ " : " ");
        default -> text.append(c);
      }
    }
    text.append('\n');
  }
}
