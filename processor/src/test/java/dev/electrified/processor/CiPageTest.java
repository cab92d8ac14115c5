package dev.electrified.processor;

import static dev.electrified.runtime.fixture.PostgresServer.execute;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.options.Option;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

/** What {@code docs/ci.md} shows, provoked with real git and real javac. */
@Tag("one-jdk")
@DisabledOnOs(OS.WINDOWS) // the commands of the page are those of a shell
class CiPageTest {
  private static final Path PAGE = Path.of("../docs/ci.md");
  private static final Pattern OPTION = Pattern.compile("-[ADP]electrified\\.(\\w+)");

  /** Blocks that a test has used. */
  private static final Set<PageBlock> USED = new LinkedHashSet<>();

  @TempDir private Path temp;
  private DraftedProject project;

  @AfterAll
  static void everyBlockOfThePageIsUsed() throws IOException {
    assertThat(USED).containsExactlyInAnyOrderElementsOf(PageBlock.of(PAGE));
  }

  @BeforeEach
  void beginWithOneEntity() throws IOException, InterruptedException {
    project = DraftedProject.in(temp).entity("Task", "String name;");
    project.compile();
    project.git().commitAll("one");
    shell("git clone --quiet --bare . ../origin.git");
    shell("git remote add origin ../origin.git");
    shell("git fetch --quiet origin");
  }

  /** The only block of that language that contains these words. */
  private static String block(String language, String words) throws IOException {
    List<PageBlock> found =
        PageBlock.of(PAGE).stream()
            .filter(block -> block.language().equals(language) && block.text().contains(words))
            .toList();
    assertThat(found).as("blocks of %s with %s", language, words).hasSize(1);
    USED.addAll(found);
    return found.get(0).text();
  }

  /** What the page shows as said, without the page of the rule. */
  private static String said(String words) throws IOException {
    String text = block("text", words);
    return text.substring(0, text.indexOf(" See docs/rules/"));
  }

  private void shell(String command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", command)
            .directory(project.git().folder().toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(project.git().variables());
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, text).isZero();
  }

  /** Runs the commands of a block; gives what the compile among them says. */
  private List<String> follow(String commands) throws IOException, InterruptedException {
    List<String> said = new ArrayList<>();
    for (String line : commands.lines().toList()) {
      if (line.startsWith("mvn clean compile")) {
        shell("rm -rf target");
        options(line).forEach(project::option);
        said.addAll(project.compile());
      } else {
        shell(line);
      }
    }
    return said;
  }

  private static Map<String, String> options(String command) {
    Map<String, String> options = new TreeMap<>();
    Matcher option = Pattern.compile(" -Delectrified\\.(\\w+)=(\\S+)").matcher(command);
    while (option.find()) {
      options.put(option.group(1), option.group(2));
    }
    return options;
  }

  /** Two branches: {@code topic} adds a column; an hour later {@code main} adds a table. */
  private void branchBesideALaterOne() throws IOException, InterruptedException {
    shell("git checkout --quiet -b topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    shell("git checkout --quiet main");
    project.entity("Note").compile();
    project.git().commitAll("note");
    shell("git push --quiet origin main topic && git checkout --quiet topic && rm -rf target");
  }

  /** Both branches add the same column; {@code topic} does it first. */
  private void branchesWithTheSameChange() throws IOException, InterruptedException {
    shell("git checkout --quiet -b topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    shell("git checkout --quiet main");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    shell("git push --quiet origin main && git checkout --quiet topic");
  }

  private DraftedProject checked() {
    return project.option("mode", "check").option("since", "origin/main");
  }

  /** A clone as a build server makes it, compiled as there. */
  private DraftedProject clone(String options) throws IOException, InterruptedException {
    shell("git clone --quiet " + options + " file://$PWD/../origin.git ../clone");
    return project.at(temp.resolve("clone")).option("mode", "check").option("since", "origin/main");
  }

  private static Object yaml(String words) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(block("yaml", words));
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static final String BUILD =
      "mvn -B clean verify -Delectrified.mode=check -Delectrified.since=origin/main";

  @Test
  void pipelineOfGitHubClonesAllAndChecksPullRequests() throws IOException {
    Map<?, ?> pipeline = map(yaml("actions/checkout"));

    // YAML 1.1, as GitHub does not read it, takes the key `on` for true
    assertThat(map(pipeline.get(true)).keySet()).isEqualTo(Set.of("push", "pull_request"));
    List<?> steps = (List<?>) map(map(pipeline.get("jobs")).get("build")).get("steps");
    assertThat(steps).hasSize(3);
    assertThat(map(map(steps.get(0)).get("with")).get("fetch-depth")).isEqualTo(0);
    assertThat(map(steps.get(2)).get("run")).isEqualTo(BUILD);
  }

  @Test
  void pipelineOfGitLabClonesAllAndRunsTheSameAsAnotherUser() throws IOException {
    Map<?, ?> pipeline = map(yaml("GIT_DEPTH"));

    assertThat(map(pipeline.get("variables")).get("GIT_DEPTH")).isEqualTo("0");
    List<?> script = (List<?>) map(pipeline.get("build")).get("script");
    assertThat(script).hasSize(3).last().isEqualTo("su build --command \"" + BUILD + "\"");
  }

  @Test
  void argumentsOfThePomTakeWhatThePipelinesGive() throws IOException {
    DocumentedMaven maven = maven();
    assertThat(maven.pom().compilerArguments(Map.of()))
        .containsExactly("-Aelectrified.mode=auto", "-Aelectrified.since=HEAD");
    assertThat(maven.pom().compilerArguments(properties(BUILD)))
        .containsExactly("-Aelectrified.mode=check", "-Aelectrified.since=origin/main");

    String gradle = block("kotlin", "compileJava");
    assertThat(gradle)
        .contains("\"-Aelectrified.mode=\" + ", "gradleProperty(\"electrified.mode\")")
        .contains("\"-Aelectrified.since=\" + ", "gradleProperty(\"electrified.since\")");
    List<String> ofTheReadme = block("kotlin", "compileJava").lines().toList().subList(0, 2);
    assertThat(Files.readString(Path.of("../README.md"))).contains(ofTheReadme);
  }

  private static Map<String, String> properties(String command) {
    Map<String, String> properties = new TreeMap<>();
    options(command).forEach((name, value) -> properties.put("electrified." + name, value));
    return properties;
  }

  /** Compiles the project with the POM of the page, in which a version is missing. */
  private DocumentedMaven maven() throws IOException {
    String pom = block("xml", "electrified.since");
    project.file(
        "pom.xml",
        "<project><version>1</version>"
            + pom.replace(
                "</properties>", "<maven.compiler.release>17</maven.compiler.release></properties>")
            + "</project>");
    return new DocumentedMaven(project.git().folder(), project.git());
  }

  @Test
  void everyOptionOfThePageExists() throws IOException {
    Set<String> known = Stream.of(Option.values()).map(Option::word).collect(Collectors.toSet());
    Matcher option = OPTION.matcher(Files.readString(PAGE));
    int found = 0;
    while (option.find()) {
      assertThat(known).contains(option.group(1));
      found++;
    }
    assertThat(found).isGreaterThan(10);
  }

  @Test
  void buildServerFailsForAMigrationThatIsMissingAndWritesNothing() throws IOException {
    project.entity("Task", "String name;", "String color;");
    Map<String, String> before = project.state();
    Map<String, String> variables = new TreeMap<>(project.git().variables());
    variables.put("CI", "true");

    List<String> said = project.variables(variables).option("mode", "auto").compile();

    assertThat(said).hasSize(1);
    assertThat(said.get(0)).isEqualTo(said("migration-missing] The"));
    assertThat(project.state()).isEqualTo(before);
  }

  @Test
  void migrationThatWasChangedIsNamed() throws IOException {
    String file = DraftedProject.MIGRATIONS + "/V20261122200000__add_task.sql";
    project.file(file, project.text(file) + "SELECT 1;\n");

    assertThat(project.option("mode", "check").compile())
        .containsExactly(said("was changed after"));
  }

  @Test
  void fileThatWasForgottenIsMissedOnTheServerAndNamedWhereItLies()
      throws IOException, InterruptedException {
    project.entity("Task", "String name;", "String color;").compile();
    shell("git commit --quiet --all --message color && git push --quiet origin main");

    assertThat(clone("").compile()).containsExactly(said("which the snapshot records"));
    assertThat(project.entity("Task", "String name;", "String color;", "Long size;").compile())
        .hasSize(2)
        .first()
        .isEqualTo(said("migration-not-committed"));
  }

  @Test
  void sameChangeIsFoundAndRenewingLeavesOneMigration() throws IOException, InterruptedException {
    branchesWithTheSameChange();
    shell("git merge --quiet --no-edit origin/main");
    assertThat(project.option("mode", "check").compile()).containsExactly(said("repeated-change"));
    shell("git reset --quiet --hard HEAD~1");

    List<String> said = follow(renewal("write"));

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed. Commit it.");
    assertThat(project.migrations()).hasSize(2);
    assertThat(checked().compile()).isEmpty();
  }

  private String renewal(String mode) throws IOException {
    project.option("mode", mode);
    return block("sh", "git diff --name-only");
  }

  @Test
  void lateMigrationIsToldInABranchAndRenewed() throws IOException, InterruptedException {
    branchBesideALaterOne();
    assertThat(checked().compile()).containsExactly(said("late-migration] `"));

    follow(renewal("write"));

    assertThat(List.copyOf(project.migrations().keySet()).get(2))
        .isEqualTo("V20261123000000__add_color_to_task.sql");
    assertThat(project.migrations()).hasSize(3);
    assertThat(checked().compile()).isEmpty();
    assertThat(project.git().git("status", "--porcelain")).isEmpty();
  }

  @Test
  void branchThatIsRebasedInsteadIsRenewedTheSameWay() throws IOException, InterruptedException {
    branchBesideALaterOne();
    String renewal = renewal("write");
    assertThat(Files.readString(PAGE))
        .contains("`git rebase origin/main` in the place\nof `git merge`");

    shell("git fetch --quiet origin && git rebase --quiet origin/main");
    assertThat(checked().compile()).containsExactly(said("late-migration] `"));
    shell("git reset --quiet --hard origin/topic");
    project.option("mode", "write");
    follow(renewal.replace("git merge --no-edit origin/main", "git rebase origin/main"));

    assertThat(project.migrations()).hasSize(3);
    assertThat(checked().compile()).isEmpty();
  }

  @Test
  void warningFailsABuildWithWerror() throws IOException, InterruptedException {
    branchBesideALaterOne();
    String pom = project.git().folder() + "/pom.xml";
    DocumentedMaven maven = maven();
    assertThat(maven.run(List.of("compile"), properties(BUILD), Map.of()))
        .last()
        .isEqualTo("[INFO] BUILD SUCCESS");

    Files.writeString(
        Path.of(pom),
        Files.readString(Path.of(pom))
            .replace("<compilerArgs>", "<compilerArgs><arg>-Werror</arg>"));

    assertThat(maven.run(List.of("compile"), properties(BUILD), Map.of()))
        .anyMatch(line -> line.startsWith("[WARNING] [electrified:late-migration] "))
        .last()
        .isEqualTo("[ERROR] BUILD FAILURE");
  }

  @Test
  void shallowCloneComparesNothingAndSaysWhy() throws IOException, InterruptedException {
    branchBesideALaterOne();
    DraftedProject shallow = clone("--depth=1 --branch=topic");
    assertThat(shallow.compile()).containsExactly(said("no commit that this repository"));

    shallow.git().git("remote", "set-branches", "origin", "*");
    shallow.git().git("fetch", "--quiet", "--depth=1", "origin");
    assertThat(shallow.compile()).containsExactly(said("have no commit in common"));

    shallow.git().git("fetch", "--quiet", "--depth=2", "origin");
    assertThat(shallow.compile()).containsExactly(said("late-migration] `"));
  }

  @Test
  void shallowCloneIsCheckedInAllElse() throws IOException, InterruptedException {
    branchBesideALaterOne();
    DraftedProject shallow = clone("--depth=1 --branch=topic");
    shallow.entity("Task", "String name;", "String color;", "Long size;");

    assertThat(shallow.compile())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("error: [electrified:migration-missing] "));
  }

  @Test
  void mergeOfAPullRequestIsComparedByItsTwoCommits() throws IOException, InterruptedException {
    branchBesideALaterOne();
    shell("git checkout --quiet --detach main && git merge --quiet --no-ff --no-edit topic");
    shell("git push --quiet origin HEAD:refs/pull/1/merge && git init --quiet ../clone");
    DraftedProject pull = project.at(temp.resolve("clone"));
    String url = "file://" + temp.resolve("origin.git").toRealPath();
    pull.git().git("remote", "add", "origin", url);
    pull.git().git("fetch", "--quiet", "--depth=2", "origin", "refs/pull/1/merge");
    pull.git().git("checkout", "--quiet", "FETCH_HEAD");
    pull.git().git("fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
    pull.option("mode", "check").option("since", "origin/main");

    assertThat(pull.compile()).containsExactly(said("late-migration] `"));
  }

  @Test
  void lineOfGitattributesUnitesSnapshots() throws IOException, InterruptedException {
    assertThat(project.text(".gitattributes")).isEqualTo(block("text", "merge=union"));
    branchBesideALaterOne();
    shell("git merge --quiet --no-edit origin/main");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void squashedBranchIsSealedAndGoesOnWithANewDraft() throws IOException, InterruptedException {
    branchBesideALaterOne();
    shell("git checkout --quiet main && git merge --quiet --squash topic");
    shell("git commit --quiet --message squashed && git push --quiet origin main");
    shell("git checkout --quiet topic && git fetch --quiet origin");
    String color = DraftedProject.MIGRATIONS + "/V20261122210000__add_color_to_task.sql";
    String sealed = project.text(color);
    project.entity("Task", "String name;", "String color;", "Long size;");

    project.option("mode", "write").option("since", "origin/main").compile();

    assertThat(project.text(color)).isEqualTo(sealed);
    assertThat(project.migrations()).hasSize(3);
    assertThat(project.migrations().lastKey()).endsWith("__add_size_to_task.sql");
  }

  @Test
  void revertKeepsTheSqlAndIsRevertedItself() throws IOException, InterruptedException {
    branchBesideALaterOne();
    shell("git checkout --quiet main && git merge --quiet --no-ff --no-edit topic");

    List<String> said = follow(block("sh", "git revert"));

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed: leaves column color in table task without attribute. Commit it.");
    assertThat(project.migrations()).hasSize(3);
    assertThat(project.option("mode", "check").compile()).isEmpty();
    project.option("mode", "write");
    shell("git revert --no-edit HEAD");
    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();
    assertThat(project.text("src/main/java/app/Task.java")).contains("String color;");
  }

  @Test
  void revertThatTakesTheMigrationAlongIsFoundBySinceAlone()
      throws IOException, InterruptedException {
    branchBesideALaterOne();
    shell("git checkout --quiet main && git merge --quiet --no-ff --no-edit topic");
    shell("git push --quiet origin main && git revert --no-edit --mainline 1 HEAD");

    assertThat(project.option("mode", "check").compile()).isEmpty();
    assertThat(checked().compile()).containsExactly(said("of commit"));
  }

  /** The release has a hotfix, tagged {@code v1.1}; {@code main} has an older migration. */
  private void hotfix() throws IOException, InterruptedException {
    shell("git tag v1");
    project.entity("Note").compile();
    project.git().commitAll("note");
    shell("git checkout --quiet -b release v1 && rm -rf target");
    project.entity("Task", "String name;", "String fix;").compile();
    project.git().commitAll("fix");
    shell("git tag v1.1 && git checkout --quiet main");
    assertThat(Files.readString(PAGE)).contains("`-Delectrified.since=v1.1`");
  }

  private void assertThatNoteIsLate() throws IOException {
    assertThat(project.migrations()).hasSize(3);
    assertThat(project.option("mode", "check").compile()).as("no repeated change").isEmpty();
    assertThat(project.option("since", "v1.1").compile())
        .singleElement()
        .asString()
        .startsWith(
            "warning: [electrified:late-migration]"
                + " `src/main/resources/db/migration/V20261122210000__add_note.sql` is older than"
                + " `src/main/resources/db/migration/V20261122220000__add_fix_to_task.sql`, which"
                + " `v1.1` has without it: ");
  }

  @Test
  void hotfixThatIsPickedIsOneMigrationAndOvertakesWhatMainHad()
      throws IOException, InterruptedException {
    hotfix();
    shell("git cherry-pick release");
    assertThatNoteIsLate();
    project.delete(DraftedProject.MIGRATIONS + "/V20261122210000__add_note.sql");
    assertThat(project.option("mode", "write").compile()).as("not written anew").isEmpty();
    assertThat(project.option("mode", "check").compile())
        .anyMatch(line -> line.startsWith("error: [electrified:migration-changed] "));
  }

  @Test
  void hotfixThatIsMergedLetsMainBeRenewed() throws IOException, InterruptedException {
    hotfix();
    shell("git merge --quiet --no-edit release");
    assertThatNoteIsLate();

    project.delete(DraftedProject.MIGRATIONS + "/V20261122210000__add_note.sql");
    project.option("mode", "write").compile();

    assertThat(project.migrations()).hasSize(3);
    assertThat(List.copyOf(project.migrations().keySet()).get(2)).endsWith("__add_note.sql");
    project.git().commitAll("renewed");
    assertThat(project.option("mode", "check").compile()).isEmpty();
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
            .matcher(block("sh", "java -cp"));
    assertThat(words.matches()).isTrue();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            project.git().folder().resolve("target/classes")
                + File.pathSeparator
                + System.getProperty("java.class.path"),
            words.group(1),
            url);
    builder.environment().put("PGUSER", user);
    builder.environment().put("PGPASSWORD", "any");
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    int exit = process.waitFor();
    assertThat(text).startsWith(url);
    return exit;
  }
}
