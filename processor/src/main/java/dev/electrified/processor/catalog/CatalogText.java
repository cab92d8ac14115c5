package dev.electrified.processor.catalog;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The catalogue's resource, in the form of {@link java.util.Properties}, UTF-8, line feeds; keys in
 * a fixed order, so that the same model and migrations give the same bytes.
 *
 * <p>{@code migration.1.file}, {@code .version}, {@code .checksum}, {@code .text}, then the tables
 * in use, {@code table.1.name}, {@code .entities}, {@code .electrified}, {@code .key}, {@code
 * .column.1} ({@code name|type|null}), {@code .fk.1} ({@code name|columns|table|columns|action}),
 * {@code .index.1} ({@code name|columns}); counts stand in {@code migrations} and {@code tables}.
 * Inside a value, {@code |} and {@code ,} of names are escaped by a backslash.
 */
public final class CatalogText {
  private final StringBuilder text = new StringBuilder();

  private CatalogText() {}

  /**
   * One migration of the module.
   *
   * @param file its name
   * @param version its version
   * @param checksum hash of its file
   * @param text what is in it
   */
  public record Migration(String file, String version, String checksum, String text) {}

  /**
   * The text.
   *
   * @param fingerprint of the schema
   * @param migrations in their order
   */
  public static String of(
      String module, String fingerprint, Schema schema, List<Migration> migrations) {
    CatalogText catalog = new CatalogText();
    catalog.line("format", "1");
    catalog.line("module", module);
    catalog.line("fingerprint", fingerprint);
    catalog.migrations(migrations);
    catalog.tables(schema);
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
    line(key + ".entities", String.join(",", table.entities()));
    line(key + ".electrified", Boolean.toString(table.electrified()));
    line(key + ".key", names(table.key().columns()));
    int number = 1;
    for (Column column : table.columns().values()) {
      if (!column.retired()) {
        line(
            key + ".column." + number++,
            fields(
                name(column.name()), column.type().sql(), column.nullable() ? "null" : "not null"));
      }
    }
    number = 1;
    for (ForeignKey foreignKey : table.foreignKeys().values()) {
      line(
          key + ".fk." + number++,
          fields(
              name(foreignKey.name()),
              names(foreignKey.columns()),
              name(foreignKey.references()),
              names(foreignKey.referencedColumns()),
              foreignKey.onDelete().name().toLowerCase(Locale.ROOT)));
    }
    number = 1;
    for (Index index : table.indexes().values()) {
      List<String> columns = new ArrayList<>();
      index.columns().forEach(part -> columns.add(part.column()));
      line(key + ".index." + number++, fields(name(index.name()), names(columns)));
    }
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
