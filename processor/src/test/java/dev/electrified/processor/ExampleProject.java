package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project whose classes are given as texts without package and imports.
 *
 * @param project where it lies
 * @param server value of the option
 */
record ExampleProject(CaseProject project, String server) {
  private static final String HEADER =
      """
      package app;

      import static dev.electrified.annotations.Privilege.*;
      import static dev.electrified.annotations.Roles.*;
      import static org.hibernate.annotations.OnDeleteAction.CASCADE;

      import dev.electrified.annotations.*;
      import jakarta.persistence.*;
      import java.time.*;
      import java.util.*;
      import org.hibernate.annotations.JdbcTypeCode;
      import org.hibernate.annotations.OnDelete;
      import org.hibernate.type.SqlTypes;

      """;

  private static final Pattern TYPE = Pattern.compile("(?m)^(?:class|enum) (\\w+)");

  static ExampleProject in(Path folder, String server) throws IOException {
    return new ExampleProject(CaseProject.in(folder), server);
  }

  Path folder() {
    return project.directory();
  }

  /** The classes of a block, by name; blank lines stand between them. */
  static Map<String, String> classes(String block) {
    Map<String, String> classes = new TreeMap<>();
    for (String part : block.split("\n\n(?=\\S)", 0)) {
      Matcher type = TYPE.matcher(part);
      if (type.find()) {
        classes.put(type.group(1), part);
      }
    }
    return classes;
  }

  /** Compiles; gives what is found: {@code warning grant-using}. */
  TreeSet<String> compile(int day, Map<String, String> classes, String... more) throws IOException {
    Path sources = Files.createDirectories(folder().resolve("target/sources" + day));
    for (Map.Entry<String, String> type : classes.entrySet()) {
      Files.writeString(sources.resolve(type.getKey() + ".java"), HEADER + type.getValue());
    }
    List<String> options = new ArrayList<>(List.of(more));
    options.add("-Aelectrified.server=" + server);
    options.add("-Aelectrified.mode=write");
    options.add("-Aelectrified.naming=spring");
    TreeSet<String> found = new TreeSet<>();
    for (Message message : CaseRun.compile(sources, day, project, Javac.apis(), options)) {
      assertThat(message).matches(Message::ours);
      if (!message.kind().equals("note")) {
        found.add(message.kind() + " " + message.slug());
      }
    }
    return found;
  }

  /** The migrations, in the order in which they run. */
  List<Path> migrations() throws IOException {
    return project.written().keySet().stream()
        .filter(name -> name.endsWith(".sql"))
        .map(folder()::resolve)
        .toList();
  }

  /** The statements of the only migration of a day; the first day is the second of the month. */
  String migration(int day) throws IOException {
    List<Path> written =
        migrations().stream()
            .filter(file -> file.getFileName().toString().startsWith("V2026010" + (day + 1)))
            .toList();
    assertThat(written).as("migrations of day %s", day).hasSize(1);
    return withoutHeader(Files.readString(written.get(0)));
  }

  /** The statements that make tables and electrify them. */
  List<String> tables() throws IOException {
    List<String> tables = new ArrayList<>();
    for (Path file : migrations()) {
      for (String statement : withoutHeader(Files.readString(file)).split("(?<=;)\n", 0)) {
        if (statement.startsWith("CREATE TABLE ") || statement.endsWith(" ENABLE ELECTRIC;")) {
          tables.add(statement);
        }
      }
    }
    return tables;
  }

  /** Without the comments that begin a file. */
  static String withoutHeader(String text) {
    StringBuilder rest = new StringBuilder();
    for (String line : text.split("(?<=\n)", 0)) {
      if (!line.matches("(?s)(--|#|//) .*")) {
        rest.append(line);
      }
    }
    return rest.toString().strip() + "\n";
  }
}
