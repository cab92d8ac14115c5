package dev.electrified.runtime.hibernate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A catalogue's resource, as the processor writes it: one table after the other. */
final class CatalogFile {
  private final String module;
  private final List<String> lines = new ArrayList<>();
  private int tables;
  private int columns;
  private int retired;
  private int foreignKeys;

  CatalogFile(String module) {
    this.module = module;
  }

  String module() {
    return module;
  }

  CatalogFile plain(String name, Class<?>... entities) {
    return table(name, false, entities);
  }

  CatalogFile electrified(String name, Class<?>... entities) {
    return table(name, true, entities);
  }

  private CatalogFile table(String name, boolean electrified, Class<?>... entities) {
    tables++;
    columns = 0;
    retired = 0;
    foreignKeys = 0;
    line("name", name);
    line(
        "entities",
        String.join(",", Arrays.stream(entities).map(Class::getCanonicalName).sorted().toList()));
    line("electrified", Boolean.toString(electrified));
    line("key", "id");
    return this;
  }

  /** A column of the last table: {@code name|type|null}, {@code name|type|null|relaxed}. */
  CatalogFile column(String fields) {
    line("column." + ++columns, fields);
    return this;
  }

  CatalogFile retired(String name) {
    line("retired." + ++retired, name);
    return this;
  }

  /** A foreign key of the last table: {@code columns|table|columns|action}. */
  CatalogFile foreignKey(String fields) {
    foreignKeys++;
    line("fk." + foreignKeys, "fk_" + tables + "_" + foreignKeys + "|" + fields);
    return this;
  }

  private void line(String key, String value) {
    lines.add("table." + tables + "." + key + "=" + value.replace("\\", "\\\\"));
  }

  String text() {
    return """
        format=1
        module=%s
        fingerprint=0
        migrations=0
        byhands=0
        sequences=0
        tables=%d
        %s
        """
        .formatted(module, tables, String.join("\n", lines));
  }
}
