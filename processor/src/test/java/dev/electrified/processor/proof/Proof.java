package dev.electrified.processor.proof;

import dev.electrified.processor.linter.Level;
import dev.electrified.processor.linter.Linter;
import dev.electrified.processor.linter.LockTimeouts;
import dev.electrified.processor.released.ReleasedServer;
import dev.electrified.runtime.Drift;
import dev.electrified.runtime.DriftCheck;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.fixture.EmptyDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Compiles entities and proves that the migrations make what Hibernate would: in one go, or step by
 * step, each step a compile in the same project.
 */
final class Proof {
  private Proof() {}

  /** What failed, with all there is to see of it. */
  static final class Failure extends AssertionError {
    private static final long serialVersionUID = 1;

    Failure(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Proves one model, compiled once. */
  static void prove(Sources model, Naming naming, Path folder) throws IOException, SQLException {
    prove(List.of(model), Set.of(), naming, folder);
  }

  /**
   * Proves that the migrations of all steps together make what Hibernate makes of the last one, and
   * that a further compile of that finds nothing to change.
   *
   * @param returned see {@link Comparison#returned()}
   */
  static void prove(List<Sources> steps, Set<String> returned, Naming naming, Path folder)
      throws IOException, SQLException {
    prove(steps, returned, new Project(folder, naming));
  }

  /** The same in a project, which nothing has been compiled in. */
  static void prove(List<Sources> steps, Set<String> returned, Project project)
      throws IOException, SQLException {
    Sources last = steps.get(steps.size() - 1);
    Migrations migrations = new Migrations(project.migrations(), project.scratch());
    try (EmptyDatabase theirs = EmptyDatabase.take();
        EmptyDatabase ours = EmptyDatabase.take();
        ReleasedServer released = ReleasedServer.empty()) {
      if (!last.library().texts().isEmpty()) {
        project.compileWithoutProcessor(last);
        project.hibernateOfLibrary(last).create(ours.source());
        project.hibernateOfLibrary(last).create(released.database());
      }
      Set<String> electrified = Set.of();
      for (Sources step : steps) {
        compile(project, step, migrations);
        try {
          electrified = migrations.run(ours.source());
        } catch (RuntimeException e) {
          throw failure("PostgreSQL refuses a migration", step, migrations, e);
        }
        if (project.isReleased() && !electrified.isEmpty()) {
          release(released, step, migrations);
        }
      }
      runByHand(last, ours.source());
      List<Path> files = migrations.files();
      lint(project, sql(files), last, migrations);
      compile(project, last, migrations);
      if (!migrations.files().equals(files)) {
        throw failure("a second compile finds changes", last, migrations, null);
      }
      compare(
          project,
          last,
          migrations,
          new Comparing(
              ours,
              theirs,
              electrified,
              returned,
              steps.size() == 1 ? Deviation.OF_FRESH_SCHEMA : Deviation.OF_EVOLVED_SCHEMA));
    }
  }

  /**
   * Proves that the migrations a project has make in the order of their versions what Hibernate
   * makes of its entities, but for what is retired.
   *
   * @param returned see {@link Comparison#returned()}
   */
  static void proveMigrated(Project project, Sources sources, Set<String> returned)
      throws IOException, SQLException {
    Migrations migrations = new Migrations(project.migrations(), project.scratch());
    try (EmptyDatabase theirs = EmptyDatabase.take();
        EmptyDatabase ours = EmptyDatabase.take()) {
      compile(project, sources, migrations);
      Set<String> electrified;
      try {
        electrified = migrations.run(ours.source());
      } catch (RuntimeException e) {
        throw failure("PostgreSQL refuses a migration", sources, migrations, e);
      }
      compare(
          project,
          sources,
          migrations,
          new Comparing(ours, theirs, electrified, returned, Deviation.OF_EVOLVED_SCHEMA));
    }
  }

  /**
   * What is compared.
   *
   * @param ours the database of our migrations
   * @param theirs an empty one for Hibernate
   * @param electrified see {@link Comparison#electrified()}
   * @param returned see {@link Comparison#returned()}
   * @param allowed how the two may differ
   */
  private record Comparing(
      EmptyDatabase ours,
      EmptyDatabase theirs,
      Set<String> electrified,
      Set<String> returned,
      Set<Deviation> allowed) {}

  private static void compare(
      Project project, Sources last, Migrations migrations, Comparing comparing)
      throws IOException, SQLException {
    DataSource ours = comparing.ours().source();
    DataSource theirs = comparing.theirs().source();
    Hibernate hibernate = project.hibernate(last);
    Set<String> running;
    try {
      running = hibernate.create(theirs);
    } catch (RuntimeException e) {
      throw failure("Hibernate refuses what we accept", last, migrations, e);
    }
    String differences =
        new Comparison(
                CatalogueReader.read(theirs),
                CatalogueReader.read(ours),
                comparing.electrified(),
                comparing.returned(),
                running)
            .table(comparing.allowed());
    if (!differences.isEmpty()) {
      throw failure("the schemas differ:\n" + differences, last, migrations, null);
    }
    Drift drift = drift(ours, project);
    if (!drift.isEmpty()) {
      throw failure("the runtime finds drift:\n" + drift.describe(), last, migrations, null);
    }
    if (!hibernate.accepts(ours)) {
      explain(hibernate, ours, theirs, last, migrations);
    }
  }

  /** Tells what of a boot with all checks has failed, unless Hibernate rejects its own schema. */
  private static void explain(
      Hibernate hibernate, DataSource ours, DataSource theirs, Sources last, Migrations migrations)
      throws IOException {
    String problem = validate(hibernate, ours);
    if (!problem.equals(validate(hibernate, theirs))) {
      throw failure(
          "Hibernate's validation fails on our schema: " + problem, last, migrations, null);
    }
    try {
      hibernate.compareWithCatalogue(ours);
    } catch (RuntimeException e) {
      throw failure("the runtime finds the mapping to differ", last, migrations, e);
    }
    if (problem.isEmpty()) {
      throw failure("Hibernate does not boot with both checks", last, migrations, null);
    }
  }

  /** After the first step that electrifies there are rows, which the others must bear. */
  private static void release(ReleasedServer server, Sources step, Migrations migrations)
      throws IOException, SQLException {
    try {
      server.migrate(sql(migrations.files()));
      server.takeRows();
    } catch (AssertionError e) {
      throw failure("the released server does not take it", step, migrations, e);
    }
  }

  private static void lint(Project project, List<Path> files, Sources last, Migrations migrations)
      throws IOException {
    Linter linter = new Linter(project.isReleased() ? Level.RELEASED : Level.DOCUMENTED);
    for (Path file : files) {
      linter.read(Files.readString(file));
    }
    if (!linter.problems().isEmpty()) {
      throw failure("the linter finds " + linter.problems(), last, migrations, null);
    }
    for (Path file : files) {
      List<String> unlimited = LockTimeouts.missing(Files.readString(file));
      if (!unlimited.isEmpty()) {
        throw failure("no lock_timeout before " + unlimited, last, migrations, null);
      }
    }
  }

  /** Without what tells Flyway how to run them. */
  private static List<Path> sql(List<Path> files) {
    return files.stream().filter(file -> file.toString().endsWith(".sql")).toList();
  }

  private static void runByHand(Sources model, DataSource database) throws SQLException {
    if (!model.byHand().isEmpty()) {
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(model.byHand());
      }
    }
  }

  private static void compile(Project project, Sources step, Migrations migrations)
      throws IOException {
    List<Diagnostic<? extends JavaFileObject>> errors = project.compile(step);
    if (!errors.isEmpty()) {
      throw failure("the compile fails: " + text(errors), step, migrations, null);
    }
  }

  /**
   * What Hibernate's validation finds wrong; empty when there is nothing. Of some definitions of
   * columns, such as {@code char(3)} of a string, it does so in its own schema.
   */
  private static String validate(Hibernate hibernate, DataSource database) throws IOException {
    try {
      hibernate.validate(database);
      return "";
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  /** What the runtime finds to differ between a database and the catalogue of the last compile. */
  static Drift drift(DataSource database, Project project) throws IOException {
    URL[] catalogue = {project.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(catalogue, Proof.class.getClassLoader())) {
      return DriftCheck.on(database).target(Target.POSTGRES).classLoader(loader).compare();
    }
  }

  private static Failure failure(
      String what, Sources sources, Migrations migrations, Throwable cause) throws IOException {
    StringBuilder message = new StringBuilder(what);
    for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
      message.append("\n  ").append(reason);
    }
    message.append("\n\n").append(sources).append('\n').append(migrations.text());
    return new Failure(message.toString(), cause);
  }

  private static String text(List<Diagnostic<? extends JavaFileObject>> errors) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic<? extends JavaFileObject> error : errors) {
      text.append("\n  ").append(place(error)).append(' ').append(error.getMessage(Locale.ROOT));
    }
    return text.toString();
  }

  /** File, line and column of an error. */
  static String place(Diagnostic<? extends JavaFileObject> error) {
    JavaFileObject source = error.getSource();
    String file = source == null ? "" : Path.of(source.getName()).getFileName().toString();
    return file + ":" + error.getLineNumber() + ":" + error.getColumnNumber();
  }
}
