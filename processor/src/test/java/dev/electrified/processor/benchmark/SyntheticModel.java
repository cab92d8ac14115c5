package dev.electrified.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a project of so many entities, every second one electrified; always the same ones. */
final class SyntheticModel {
  private static final List<String> TYPES =
      List.of(
          "String",
          "int",
          "Long",
          "boolean",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.util.UUID",
          "double",
          "byte[]");

  private final Random random = new Random(42);
  private final int size;

  SyntheticModel(int size) {
    this.size = size;
  }

  /** Writes the project, and gives the source files. */
  List<Path> write(Path project) throws IOException {
    Path sources = Files.createDirectories(project.resolve("src/main/java/model"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    List<Path> files = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      Path file = sources.resolve(name(number) + ".java");
      Files.writeString(file, entity(number));
      files.add(file);
    }
    return files;
  }

  private static String name(int number) {
    return "Entity" + number;
  }

  private static boolean isElectrified(int number) {
    return number % 2 == 0;
  }

  private String entity(int number) {
    StringBuilder fields = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    int attributes = 5 + random.nextInt(10);
    for (int i = 0; i < attributes; i++) {
      attribute(i, isElectrified(number), fields, methods);
    }
    int references = number < 4 ? 0 : random.nextInt(3);
    for (int i = 0; i < references; i++) {
      fields
          .append("  @ManyToOne(fetch = FetchType.LAZY, optional = ")
          .append(random.nextBoolean())
          .append(") @JoinColumn(name = \"reference")
          .append(i)
          .append("_id\") private ")
          .append(name(random.nextInt(number) / 2 * 2))
          .append(" reference")
          .append(i)
          .append(";\n");
    }
    String electrified =
        """
        @Electrified
        @ElectricGrant(privileges = Privilege.SELECT, to = Roles.ANYONE)
        @ElectricGrant(privileges = Privilege.ALL, to = "admin")
        """;
    return """
        package model;

        import dev.electrified.annotations.*;
        import jakarta.persistence.*;

        @Entity
        @Table(name = "things_%1$d", indexes = @Index(name = "index_%1$d", columnList = "code"))
        %2$spublic class %3$s {
          @Id private java.util.UUID id;
          @Column(name = "code", nullable = false) private String code;
        %4$s
        %5$s}
        """
        .formatted(number, isElectrified(number) ? electrified : "", name(number), fields, methods);
  }

  private void attribute(
      int number, boolean electrified, StringBuilder fields, StringBuilder methods) {
    String type = TYPES.get(random.nextInt(TYPES.size()));
    String attribute = "attribute" + number;
    fields.append("  ");
    if (random.nextBoolean()) {
      fields.append("@Column(name = \"column_").append(number).append('"');
      fields.append(random.nextBoolean() ? ", nullable = false" : "");
      fields.append(type.equals("String") && !electrified ? ", length = 100" : "").append(") ");
    }
    fields.append("private ").append(type).append(' ').append(attribute).append(";\n");
    methods
        .append("  public ")
        .append(type)
        .append(" getAttribute")
        .append(number)
        .append("() {\n    return ")
        .append(attribute)
        .append(";\n  }\n\n  public void setAttribute")
        .append(number)
        .append('(')
        .append(type)
        .append(" value) {\n    ")
        .append(attribute)
        .append(" = value;\n  }\n\n");
  }
}
