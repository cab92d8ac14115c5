package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.DriftCheck;
import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.Program;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The classes of one release of a program, with its catalogue: run in this process or in one of
 * their own.
 *
 * @param classes where they lie
 */
record ReleasedProgram(Path classes) {
  private static final String IMPORTS =
      """
      package app;

      import dev.electrified.annotations.*;
      import dev.electrified.runtime.*;
      import jakarta.persistence.*;
      import java.sql.*;
      import java.util.UUID;
      import javax.sql.DataSource;

      """;

  /**
   * Compiles what a project is at that day, in {@code mode=write} and then in another mode.
   *
   * @param sources texts of its classes without package and imports, by name
   */
  static ReleasedProgram compile(
      CaseProject project, int day, String mode, Map<String, String> sources) throws IOException {
    Path folder = project.directory().resolve("target/sources" + day);
    write(folder, sources);
    for (String each : List.of("write", mode)) {
      List<String> options = List.of("-Aelectrified.mode=" + each);
      assertThat(CaseRun.compile(folder, day, project, classPath(), options))
          .noneMatch(message -> message.kind().equals("error"));
    }
    Path classes = project.directory().resolveSibling("release" + day);
    new CaseProject(classes).overlay(project.directory().resolve("target/classes"));
    return new ReleasedProgram(classes);
  }

  /** Compiles a class that is no part of the program; gives it. */
  static Class<?> compileBeside(Path temp, String name, String source) throws Exception {
    Path folder = temp.resolve("beside-" + name);
    write(folder, Map.of(name, source));
    Path classes = folder.resolve("classes");
    assertThat(Javac.compile(folder, classes, classPath(), List.of(), List.of())).isEmpty();
    return Class.forName("app." + name, true, ModuleOutput.loader(List.of(classes)));
  }

  private static void write(Path folder, Map<String, String> sources) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Files.writeString(folder.resolve(source.getKey() + ".java"), IMPORTS + source.getValue());
    }
  }

  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, 0))
        .map(Path::of)
        .toList();
  }

  private URLClassLoader loader() throws IOException {
    return ModuleOutput.loader(List.of(classes));
  }

  ElectrifiedMigrations migrations(DataSource database) throws IOException {
    return ElectrifiedMigrations.on(database).classLoader(loader());
  }

  DriftCheck drift(DataSource database) throws IOException {
    return DriftCheck.on(database).classLoader(loader());
  }

  /** A command with the variables that the page has. */
  Program command(String url, String... command) {
    return atDatabase(Program.of(command), url).withJavaOnThePath();
  }

  /** A class with a main of this release. */
  Program main(String url, String main, String... arguments) {
    return atDatabase(Program.java(classes, main, arguments), url);
  }

  private Program atDatabase(Program program, String url) {
    return program
        .variable(
            "APP_CLASS_PATH", classes + File.pathSeparator + System.getProperty("java.class.path"))
        .variable("PROXY_URL", url)
        .variable("PGUSER", "any")
        .variable("PGPASSWORD", "proxy_password");
  }
}
