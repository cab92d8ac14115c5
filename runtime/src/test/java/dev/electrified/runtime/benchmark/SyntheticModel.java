package dev.electrified.runtime.benchmark;

import dev.electrified.runtime.MigrationCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * So many entities, every second one electrified, and the catalogue that the processor would have
 * written for them; always the same ones.
 */
final class SyntheticModel {
  private static final String CATALOG = "model.ModelCatalog";
  private static final String RESOURCE = "META-INF/electrified/model/catalog.properties";

  /** Of Java; of Hibernate; of Electric. */
  private static final List<List<String>> TYPES =
      List.of(
          List.of("String", "varchar(255)", "text"),
          List.of("Integer", "integer", "integer"),
          List.of("Long", "bigint", "bigint"),
          List.of("Boolean", "boolean", "boolean"),
          List.of("java.time.Instant", "timestamp(6) with time zone", "timestamptz"),
          List.of("java.time.LocalDate", "date", "date"),
          List.of("java.util.UUID", "uuid", "uuid"),
          List.of("Double", "double precision", "double precision"),
          List.of("byte[]", "bytea", "bytea"));

  private final Random random = new Random(42);
  private final int size;
  private final StringBuilder catalog = new StringBuilder();
  private final StringBuilder migration = new StringBuilder();
  private final StringBuilder foreignKeys = new StringBuilder();

  SyntheticModel(int size) {
    this.size = size;
  }

  /** The name of an entity, from 0. */
  static String className(int number) {
    return "model.Entity" + number;
  }

  /** What makes the tables, once the entities are compiled. */
  String sql() {
    return migration.toString().replace("\\n", "\n") + foreignKeys;
  }

  /** Writes and compiles the entities and their catalogue. */
  void compile(Path classes) throws IOException {
    Path sources = Files.createDirectories(classes.resolve("model"));
    List<String> files = new ArrayList<>();
    files.addAll(List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-classpath"));
    files.add(System.getProperty("java.class.path"));
    catalog.append("format=1\nmodule=model\nfingerprint=0\nmigrations=1\nbyhands=0\nsequences=0\n");
    catalog.append("tables=").append(size).append('\n');
    for (int number = 0; number < size; number++) {
      Path file = sources.resolve("Entity" + number + ".java");
      files.add(Files.writeString(file, entity(number)).toString());
    }
    files.add(Files.writeString(sources.resolve("ModelCatalog.java"), service()).toString());
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac.run(null, null, null, files.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("the model does not compile");
    }
    line("migration.1.file", "V1__add_all.sql");
    line("migration.1.version", "1");
    line("migration.1.text", migration.toString());
    write(classes.resolve(RESOURCE), catalog.toString());
    write(classes.resolve("META-INF/services/" + MigrationCatalog.class.getName()), CATALOG);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String service() {
    return """
        package model;

        public class ModelCatalog implements dev.electrified.runtime.MigrationCatalog {
          public String module() {
            return "model";
          }

          public String resource() {
            return "%s";
          }
        }
        """
        .formatted(RESOURCE);
  }

  private String entity(int number) {
    String key = "table." + (number + 1);
    boolean electrified = number % 2 == 0;
    line(key + ".name", "things_" + number);
    line(key + ".entities", className(number));
    line(key + ".electrified", Boolean.toString(electrified));
    line(key + ".key", "id");
    line(key + ".column.1", "id|uuid|not null");
    migration.append("CREATE TABLE things_").append(number).append(" (\\n  id uuid NOT NULL");
    StringBuilder fields = new StringBuilder();
    int columns = 1;
    int attributes = 6 + random.nextInt(10);
    for (int i = 0; i < attributes; i++) {
      List<String> type = TYPES.get(random.nextInt(TYPES.size()));
      boolean nullable = random.nextBoolean();
      fields.append("  @Column(name = \"column_").append(i).append("\", nullable = ");
      fields.append(nullable).append(") ").append(type.get(0)).append(" attribute");
      fields.append(i).append(";\n");
      String sql = type.get(electrified ? 2 : 1);
      migration.append(",\\n  column_").append(i).append(' ').append(sql);
      migration.append(nullable ? "" : " NOT NULL");
      line(
          key + ".column." + ++columns,
          "column_" + i + "|" + sql + (nullable ? "|null" : "|not null"));
    }
    int references = number == 0 ? 0 : random.nextInt(3);
    for (int i = 0; i < references; i++) {
      int other = random.nextInt(number);
      migration.append(",\\n  reference_").append(i).append(" uuid");
      foreignKeys
          .append("ALTER TABLE things_")
          .append(number)
          .append(" ADD FOREIGN KEY (reference_");
      foreignKeys.append(i).append(") REFERENCES things_").append(other).append(" (id);\n");
      fields.append("  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = \"reference_");
      fields.append(i).append("\") Entity").append(other).append(" reference");
      fields.append(i).append(";\n");
      line(key + ".column." + ++columns, "reference_" + i + "|uuid|null");
      line(
          key + ".fk." + (i + 1),
          "fk_" + number + "_" + i + "|reference_" + i + "|things_" + other + "|id|no_action");
    }
    migration.append(",\\n  PRIMARY KEY (id)\\n);\\n");
    return """
        package model;

        import jakarta.persistence.*;

        @Entity
        @Table(name = "things_%1$d")
        public class Entity%1$d {
          @Id java.util.UUID id;
        %2$s}
        """
        .formatted(number, fields);
  }

  private void line(String key, String value) {
    catalog.append(key).append('=').append(value).append('\n');
  }
}
