package dev.electrified.processor.proof;

import dev.electrified.runtime.sql.DdlxDecision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of {@code src/test/cases/change}: a model, and what becomes of it step by step. */
record ChangeCase(Path folder) {
  private static final Path ROOT = Path.of("src/test/cases/change");

  /** One compile: the first, or the one that changes the model. */
  record Step(Path folder, int number) {
    /** Rows that are put in before its migrations run, beside those that are there. */
    String rows() {
      Path file = folder.resolve("rows.sql");
      return Files.exists(file) ? read(file) : "";
    }

    boolean isRefused() {
      Path messages = folder.resolve("expected/messages.txt");
      return Files.exists(messages) && read(messages).contains(" error [");
    }

    /** What it writes, in the order in which it runs. */
    List<Path> migrations() {
      List<Path> migrations = new ArrayList<>(sql(folder.resolve("expected/migrations")));
      migrations.addAll(sql(folder.resolve("expected/access")));
      return migrations;
    }

    Sources sources() {
      try {
        return Sources.of(folder.resolve("input"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<Path> sql(Path folder) {
      if (!Files.exists(folder)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(folder)) {
        return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static List<ChangeCase> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.sorted().map(ChangeCase::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ChangeCase of(String name) {
    return new ChangeCase(ROOT.resolve(name));
  }

  String name() {
    return String.valueOf(folder.getFileName());
  }

  /** The steps that are not refused. */
  List<Step> steps() {
    return allSteps().stream().filter(step -> !step.isRefused()).toList();
  }

  /** Whether a step is refused. */
  boolean isRefused() {
    return allSteps().stream().anyMatch(Step::isRefused);
  }

  /** Whether a table is electrified in it. */
  boolean isElectrified() {
    return allSteps().stream()
        .flatMap(step -> step.sources().texts().values().stream())
        .anyMatch(text -> text.contains("\n@Electrified\n") || text.contains("\n  @Electrified\n"));
  }

  private List<Step> allSteps() {
    List<Step> steps = new ArrayList<>(List.of(new Step(folder, 1)));
    for (int number = 2; Files.isDirectory(folder.resolve("step" + number)); number++) {
      steps.add(new Step(folder.resolve("step" + number), number));
    }
    return steps;
  }

  /** Whether it is for the released server; else only the documentation may allow it. */
  boolean isReleased() {
    return server().equals("0.12");
  }

  /** Whether a statement runs where the migrations of the case do. */
  boolean runs(String sql) {
    return isReleased() || DdlxDecision.of(sql).kind() != DdlxDecision.Kind.STATEMENT;
  }

  /** The option {@code server}. */
  String server() {
    Path options = folder.resolve("options");
    return Files.exists(options) && read(options).contains("server=0.12") ? "0.12" : "docs";
  }

  @Override
  public String toString() {
    return name();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
