package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.git.GitRepository;
import dev.electrified.runtime.fixture.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A project with one entity, whose branches are pushed to {@code origin}. */
final class TeamProject {
  private static final Pattern OPTION = Pattern.compile(" -Delectrified\\.(\\w+)=(\\S+)");

  private final Path temp;
  private final DraftedProject project;

  private TeamProject(Path temp, DraftedProject project) {
    this.temp = temp;
    this.project = project;
  }

  static TeamProject in(Path temp) throws IOException, InterruptedException {
    TeamProject team =
        new TeamProject(temp, DraftedProject.in(temp).entity("Task", "String name;"));
    team.project.compile();
    team.git().commitAll("one");
    team.shell("git clone --quiet --bare . ../origin.git");
    team.shell("git remote add origin ../origin.git");
    team.shell("git fetch --quiet origin");
    return team;
  }

  /** The same repository with a second project in that folder, which is the one from now on. */
  TeamProject module(String folder) throws IOException, InterruptedException {
    DraftedProject module = project.at(Files.createDirectories(git().folder().resolve(folder)));
    module.file("pom.xml", "<project/>\n").entity("Task", "String name;").compile();
    module.git().commitAll(folder);
    TeamProject team = new TeamProject(temp, module);
    team.shell("git push --quiet origin main && git fetch --quiet origin");
    return team;
  }

  DraftedProject project() {
    return project;
  }

  GitRepository git() {
    return project.git();
  }

  /** The names of all migrations, in order. */
  List<String> migrations() throws IOException {
    return List.copyOf(project.migrations().keySet());
  }

  /** What a compile says in that mode, and with that {@code since} where one is given. */
  List<String> compile(String mode, String... since) throws IOException {
    project.option("mode", mode).without("since");
    if (since.length > 0) {
      project.option("since", since[0]);
    }
    return project.compile();
  }

  /** Runs commands of a shell, which must succeed. */
  void shell(String command) throws IOException, InterruptedException {
    Program program = Program.of("sh", "-e", "-c", command).in(project.git().folder());
    System.getenv().keySet().stream()
        .filter(name -> name.startsWith("GIT_"))
        .forEach(program::without);
    project.git().variables().forEach(program::variable);
    Program.Ended ended = program.run();
    assertThat(ended.code()).as("%s: %s", command, ended.printed()).isZero();
  }

  /** Runs the commands of a block, up to one that fails; gives what the compiles say. */
  List<String> follow(String commands) throws IOException, InterruptedException {
    List<String> said = new ArrayList<>();
    for (String line : commands.lines().toList()) {
      if (line.startsWith("mvn clean compile")) {
        shell("rm -rf target");
        project.without("since");
        options(line).forEach(project::option);
        said.addAll(project.compile());
        if (said.stream().anyMatch(message -> message.startsWith("error: "))) {
          return said;
        }
      } else {
        shell(line);
      }
    }
    return said;
  }

  /** What a command of Maven sets. */
  static Map<String, String> options(String command) {
    Map<String, String> options = new TreeMap<>();
    Matcher option = OPTION.matcher(command);
    while (option.find()) {
      options.put(option.group(1), option.group(2));
    }
    return options;
  }

  /** Two branches: {@code topic} adds a column; an hour later {@code main} adds a table. */
  void branchBesideALaterOne() throws IOException, InterruptedException {
    shell("git checkout --quiet -b topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    shell("git checkout --quiet main");
    project.entity("Note").compile();
    project.git().commitAll("note");
    shell("git push --quiet origin main topic && git checkout --quiet topic && rm -rf target");
  }

  /** Both branches add the same column; {@code topic} does it first. */
  void branchesWithTheSameChange() throws IOException, InterruptedException {
    shell("git checkout --quiet -b topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    shell("git checkout --quiet main");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    shell("git push --quiet origin main && git checkout --quiet topic");
  }

  /** A clone as a build server makes it, compiled as there. */
  DraftedProject cloned(String options) throws IOException, InterruptedException {
    shell("git clone --quiet " + options + " file://$PWD/../origin.git ../clone");
    return project.at(temp.resolve("clone")).option("mode", "check").option("since", "origin/main");
  }
}
