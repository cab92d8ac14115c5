package dev.electrified.processor;

import static dev.electrified.runtime.fixture.PostgresServer.execute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.options.Option;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.fixture.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code docs/ci.md} says of builds, provoked with real git, javac and PostgreSQL. */
@Tag("one-jdk")
@DisabledOnOs(OS.WINDOWS) // the commands of the page are those of a shell
class CiPageTest {
  private static final CiPage PAGE = new CiPage(chapter -> !chapter.equals(TeamsPageTest.CHAPTER));
  private static final Pattern OPTION = Pattern.compile("-[ADP]electrified\\.(\\w+)");
  private static final String BUILD =
      "mvn -B clean verify -Delectrified.mode=check -Delectrified.since=origin/main";

  @TempDir private Path temp;
  private TeamProject team;
  private DraftedProject project;

  @AfterAll
  static void everyBlockIsUsed() throws IOException {
    PAGE.assertThatAllIsUsed();
  }

  @BeforeEach
  void beginWithOneEntity() throws IOException, InterruptedException {
    team = TeamProject.in(temp);
    project = team.project();
  }

  private static Map<?, ?> yaml(String words) throws IOException {
    return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(PAGE.block("yaml", words)));
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  @Test
  void pipelineOfGitHubClonesAllAndChecksPullRequests() throws IOException {
    Map<?, ?> pipeline = yaml("actions/checkout");

    // YAML 1.1, which GitHub does not speak, takes the key `on` for true
    assertThat(map(pipeline.get(true)).keySet()).isEqualTo(Set.of("push", "pull_request"));
    List<?> steps = (List<?>) map(map(pipeline.get("jobs")).get("build")).get("steps");
    assertThat(steps).hasSize(3);
    assertThat(map(map(steps.get(0)).get("with")).get("fetch-depth")).isEqualTo(0);
    assertThat(map(steps.get(2)).get("run")).isEqualTo(BUILD);
  }

  @Test
  void pipelineOfGitLabClonesAllAndRunsTheSameAsAnotherUser() throws IOException {
    Map<?, ?> pipeline = yaml("GIT_DEPTH");

    assertThat(map(pipeline.get("variables")).get("GIT_DEPTH")).isEqualTo("0");
    List<?> script = (List<?>) map(pipeline.get("build")).get("script");
    assertThat(script).hasSize(3).last().isEqualTo("su build --command \"" + BUILD + "\"");
  }

  /** Compiles the project with the lines of the page in its POM. */
  private DocumentedMaven maven(String... more) throws IOException {
    String pom =
        PAGE.block("xml", "electrified.since")
            .replace(
                "</properties>", "<maven.compiler.release>17</maven.compiler.release></properties>")
            .replace("<compilerArgs>", "<compilerArgs>" + String.join("", more));
    project.file("pom.xml", "<project><version>1</version>" + pom + "</project>");
    return new DocumentedMaven(project.git().folder(), project.git());
  }

  private static Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    TeamProject.options(BUILD)
        .forEach((name, value) -> properties.put("electrified." + name, value));
    return properties;
  }

  @Test
  void buildFilesTakeWhatThePipelinesGive() throws IOException {
    DocumentedPom pom = maven().pom();
    assertThat(pom.compilerArguments(Map.of()))
        .containsExactly("-Aelectrified.mode=auto", "-Aelectrified.since=HEAD");
    assertThat(pom.compilerArguments(properties()))
        .containsExactly("-Aelectrified.mode=check", "-Aelectrified.since=origin/main");

    List<String> gradle = PAGE.block("kotlin", "compileJava").lines().toList();
    assertThat(Files.readString(Path.of("../README.md"))).contains(gradle.subList(0, 2));
    assertThat(gradle.get(2))
        .isEqualTo(gradle.get(1).replace("mode", "since").replace("auto", "HEAD"));
  }

  @Test
  void everyOptionOfThePageExists() throws IOException {
    Set<String> known = Stream.of(Option.values()).map(Option::word).collect(Collectors.toSet());
    List<String> named =
        OPTION.matcher(PAGE.text()).results().map(option -> option.group(1)).toList();
    assertThat(named).contains("mode", "since", "docs").isSubsetOf(known);
  }

  @Test
  void buildServerFailsForAMigrationThatIsMissingAndWritesNothing() throws IOException {
    project.entity("Task", "String name;", "String color;");
    Map<String, String> before = project.state();
    Map<String, String> variables = new TreeMap<>(project.git().variables());
    variables.put("CI", "true");
    project.variables(variables);

    List<String> said = team.compile("auto");

    assertThat(said).hasSize(1);
    assertThat(said.get(0)).isEqualTo(PAGE.said("migration-missing] The"));
    assertThat(project.state()).isEqualTo(before);
  }

  @Test
  void migrationThatWasChangedIsNamed() throws IOException {
    String file = DraftedProject.MIGRATIONS + "/V20261122200000__add_task.sql";
    project.file(file, project.text(file) + "SELECT 1;\n");

    assertThat(team.compile("check")).containsExactly(PAGE.said("was changed after"));
  }

  @Test
  void migrationThatWasForgottenIsMissedOnTheServerAndNamedWhereItLies()
      throws IOException, InterruptedException {
    project.entity("Task", "String name;", "String color;").compile();
    team.shell("git commit --quiet --all --message color && git push --quiet origin main");

    assertThat(team.cloned("").compile()).containsExactly(PAGE.said("which the snapshot records"));
    project.entity("Task", "String name;", "String color;", "Long size;");
    assertThat(team.compile("write"))
        .hasSize(2)
        .first()
        .isEqualTo(PAGE.said("migration-not-committed"));
  }

  @Test
  void sameChangeIsFoundOnceBothBranchesAreMerged() throws IOException, InterruptedException {
    team.branchesWithTheSameChange();
    team.shell("git merge --quiet --no-edit origin/main");

    assertThat(team.compile("write")).as("nothing to write").isEmpty();
    assertThat(team.compile("check")).containsExactly(PAGE.said("repeated-change"));
  }

  @Test
  void lateMigrationIsToldIfSinceIsGiven() throws IOException, InterruptedException {
    team.branchBesideALaterOne();

    assertThat(team.compile("check")).isEmpty();
    assertThat(team.compile("check", "origin/main"))
        .containsExactly(PAGE.said("late-migration] `"));
  }

  @Test
  void warningFailsABuildWithWerror() throws IOException, InterruptedException {
    team.branchBesideALaterOne();

    assertThat(maven().run(List.of("compile"), properties(), Map.of()))
        .last()
        .isEqualTo("[INFO] BUILD SUCCESS");
    assertThat(maven("<arg>-Werror</arg>").run(List.of("compile"), properties(), Map.of()))
        .anyMatch(line -> line.startsWith("[WARNING] [electrified:late-migration] "))
        .last()
        .isEqualTo("[ERROR] BUILD FAILURE");
  }

  @Test
  void shallowCloneComparesNothingAndSaysWhy() throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    DraftedProject shallow = team.cloned("--depth=1 --branch=topic");
    assertThat(shallow.compile()).containsExactly(PAGE.said("no commit that this repository"));

    shallow.git().git("remote", "set-branches", "origin", "*");
    shallow.git().git("fetch", "--quiet", "--depth=1", "origin");
    assertThat(shallow.compile()).containsExactly(PAGE.said("have no commit in common"));

    shallow.git().git("fetch", "--quiet", "--depth=2", "origin");
    assertThat(shallow.compile()).containsExactly(PAGE.said("late-migration] `"));
  }

  @Test
  void shallowCloneIsCheckedInAllElse() throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    DraftedProject shallow = team.cloned("--depth=1 --branch=topic");
    shallow.entity("Task", "String name;", "String color;", "Long size;");

    assertThat(shallow.compile())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("error: [electrified:migration-missing] "));
  }

  @Test
  void mergeOfAPullRequestIsComparedByItsTwoCommits() throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    team.shell("git checkout --quiet --detach main && git merge --quiet --no-ff --no-edit topic");
    team.shell("git push --quiet origin HEAD:refs/pull/1/merge && git init --quiet ../pull");
    DraftedProject pull = project.at(temp.resolve("pull"));
    String url = "file://" + temp.resolve("origin.git").toRealPath();
    pull.git().git("remote", "add", "origin", url);
    pull.git().git("fetch", "--quiet", "--depth=2", "origin", "refs/pull/1/merge");
    pull.git().git("checkout", "--quiet", "FETCH_HEAD");
    pull.git().git("fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");

    assertThat(pull.option("mode", "check").option("since", "origin/main").compile())
        .containsExactly(PAGE.said("late-migration] `"));
  }

  @Test
  void doctorTellsByItsExitCode() throws IOException, InterruptedException, SQLException {
    String name = PostgresServer.newDatabase();
    DataSource database = PostgresServer.database(name);
    DocumentedMaven maven = maven();
    maven.run(List.of("compile"), Map.of("electrified.mode", "check"), Map.of());
    String url = "jdbc:postgresql://localhost:" + PostgresServer.port() + "/" + name;
    assertThat(doctor(url, "postgres")).as("nothing has run").isEqualTo(1);

    maven.migrate(database);
    assertThat(doctor(url, "postgres")).as("all have run").isZero();
    assertThat(doctor(url.replace(name, "no_such_database"), "postgres")).isEqualTo(2);

    execute(database, "CREATE ROLE " + name + "_reader LOGIN");
    execute(database, "GRANT SELECT ON flyway_schema_history TO " + name + "_reader");
    assertThat(doctor(url, name + "_reader")).as("as the page says").isZero();

    execute(database, "ALTER TABLE task ALTER COLUMN name TYPE varchar(40)");
    assertThat(doctor(url, name + "_reader")).as("changed by hand").isEqualTo(1);
  }

  /** Runs the command of the page in another place, at another database; gives its exit code. */
  private int doctor(String url, String user) throws IOException, InterruptedException {
    Matcher words =
        Pattern.compile("java -cp '[^']+' (\\S+) 'jdbc:postgresql://[^']+'\n")
            .matcher(PAGE.block("sh", "java -cp"));
    assertThat(words.matches()).isTrue();
    Program.Ended ended =
        Program.java(project.git().folder().resolve("target/classes"), words.group(1), url)
            .variable("PGUSER", user)
            .variable("PGPASSWORD", "any")
            .run();
    assertThat(ended.printed()).startsWith(url);
    return ended.code();
  }
}
