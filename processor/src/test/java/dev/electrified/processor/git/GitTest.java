package dev.electrified.processor.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.git.Git.Question;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS) // scripts stand in for git
@Tag("one-jdk")
class GitTest {
  private static final String SNAPSHOT = "electrified/schema.json";
  private static final String MIGRATIONS = "db/migration";
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir Path temp;
  private GitRepository git;

  @BeforeEach
  void openRepository() {
    git = GitRepository.init(temp.resolve("repository"), temp);
  }

  @Test
  void whatIsCommittedIsToldAndNotWhatLiesThere() {
    write("one", "V1__a.sql", "2026/V2__b.sql");
    String head = git.commitAll("one");
    write("two", "V3__c.sql");
    git.git("add", "--all");

    assertThat(ask("HEAD")).isEqualTo(known(commit(head, "one", "2026/V2__b.sql", "V1__a.sql")));
  }

  @Test
  void repositoryWithoutCommitHasAnEmptyBase() {
    write("one", "V1__a.sql");
    git.git("add", "--all");

    assertThat(ask("HEAD")).isEqualTo(known(Commit.NONE));
    assertThat(ask("origin/main")).isEqualTo(known(Commit.NONE));
  }

  @Test
  void snapshotThatIsNotTrackedIsAnEmptyBase() {
    git.file("README", "");
    String head = git.commitAll("one");
    write("one", "V1__a.sql");

    assertThat(ask("HEAD")).isEqualTo(known(new Commit(head, Optional.empty(), new TreeSet<>())));
  }

  @Test
  void headMayBeDetached() {
    write("one", "V1__a.sql");
    String first = git.commitAll("one");
    write("two", "V2__b.sql");
    git.commitAll("two");
    git.git("checkout", "--quiet", "--detach", first);

    assertThat(ask("HEAD")).isEqualTo(known(commit(first, "one", "V1__a.sql")));
  }

  @Test
  void worktreeHasItsOwnHead() {
    write("one", "V1__a.sql");
    String first = git.commitAll("one");
    Path other = temp.resolve("worktree");
    git.git("worktree", "add", "--quiet", "-b", "topic", other.toString());
    write("two", "V2__b.sql");
    git.commitAll("two");

    assertThat(ask(git.at(other), "HEAD")).isEqualTo(known(commit(first, "one", "V1__a.sql")));
  }

  @Test
  void submoduleIsAskedAndNotTheRepositoryAroundIt() {
    write("one", "V1__a.sql");
    String head = git.commitAll("one");
    GitRepository around = GitRepository.init(temp.resolve("around"), temp);
    around.git("submodule", "--quiet", "add", git.folder().toString(), "module");
    around.commitAll("with a module");

    assertThat(ask(git.at(around.folder().resolve("module")), "HEAD"))
        .isEqualTo(known(commit(head, "one", "V1__a.sql")));
  }

  @Test
  void migrationsInASubmoduleOfTheProjectAreNotGuessedAt() {
    GitRepository migrations = GitRepository.init(temp.resolve("migrations"), temp);
    migrations.file("migration/V1__a.sql", "");
    migrations.commitAll("one");
    git.git("submodule", "--quiet", "add", migrations.folder().toString(), "db");
    git.commitAll("with a module");

    assertThat(ask("HEAD"))
        .isEqualTo(
            new Committed.Unknown(
                "`db` is a git repository of its own",
                "Keep snapshot and migrations in the repository of the project"));
  }

  @Test
  void modulesOfOneRepositoryAreToldApart() {
    for (String module : List.of("one module", "zwei/ünicode 例")) {
      git.file(module + "/" + SNAPSHOT, module)
          .file(module + "/" + MIGRATIONS + "/V1__ä b.sql", "");
    }
    git.file("one module/" + MIGRATIONS + "/V2__b.sql", "");
    String head = git.commitAll("two modules");

    assertThat(ask(git.at(git.folder().resolve("one module")), "HEAD"))
        .isEqualTo(known(commit(head, "one module", "V1__ä b.sql", "V2__b.sql")));
    assertThat(ask(git.at(git.folder().resolve("zwei/ünicode 例")), "HEAD"))
        .isEqualTo(known(commit(head, "zwei/ünicode 例", "V1__ä b.sql")));
  }

  @Test
  void foldersCanBeSeveral() {
    write("one", "V1__a.sql");
    git.file("db/access/V2__b.sql", "").file("db/access-not/V3__c.sql", "");
    git.commitAll("one");
    Question both = new Question(git.folder(), "HEAD", SNAPSHOT, List.of(MIGRATIONS, "db/access"));

    Committed.Known known = (Committed.Known) new Git(git.variables(), LIMIT).ask(both);

    assertThat(known.base().files())
        .containsExactly("db/access/V2__b.sql", "db/migration/V1__a.sql");
  }

  @Test
  void baseOfABranchStaysWhereItBeganWhenMainMovesOn() {
    write("one", "V1__a.sql");
    String fork = git.commitAll("one");
    git.git("checkout", "--quiet", "-b", "topic");
    write("two", "V2__b.sql");
    String topic = git.commitAll("two");
    git.git("checkout", "--quiet", "main");
    write("three", "V3__c.sql");
    String main = git.commitAll("three");
    git.git("checkout", "--quiet", "topic");

    assertThat(ask("main"))
        .isEqualTo(
            new Committed.Known(
                commit(fork, "one", "V1__a.sql"),
                commit(topic, "two", "V1__a.sql", "V2__b.sql"),
                commit(main, "three", "V1__a.sql", "V3__c.sql"),
                List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"refs/heads/main", "v1", "main@{0}", "HEAD~1", "HEAD^", "main@{1 day ago}"})
  void anyNameThatGitTakesIsTaken(String since) {
    write("one", "V1__a.sql");
    String first = git.commitAll("one");
    git.git("tag", "--annotate", "--message", "first", "v1");
    git.git("checkout", "--quiet", "-b", "topic");
    write("two");
    git.commitAll("two");

    Committed.Known known = (Committed.Known) ask(since);

    assertThat(known.base().id()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere",
        "origin/main",
        "--help",
        "--batch-all-objects",
        "-p",
        "HEAD:db",
        "HEAD..main",
        "^HEAD",
        "$(touch pwned)",
        "HEAD\"; touch pwned; \"",
        "deadbeef",
        "0000000000000000000000000000000000000000"
      })
  void whatNamesNoCommitIsNoOptionAndNoCommand(String since) {
    write("one", "V1__a.sql");
    git.commitAll("one");

    assertThat(ask(since))
        .isEqualTo(
            new Committed.Unknown(
                "`" + since + "` is no commit that this repository has",
                "Fetch it, or name another one with `-Aelectrified.since=…`"));
    assertThat(git.folder().resolve("pwned")).doesNotExist();
  }

  @Test
  void shallowCloneHasItsHead() {
    write("one", "V1__a.sql");
    git.commitAll("one");
    write("two", "V2__b.sql");
    String head = git.commitAll("two");
    GitRepository shallow = cloneOf("--depth=1");

    assertThat(ask(shallow, "HEAD"))
        .isEqualTo(known(commit(head, "two", "V1__a.sql", "V2__b.sql")));
    assertThat(ask(shallow, "origin/main"))
        .isEqualTo(known(commit(head, "two", "V1__a.sql", "V2__b.sql")));
  }

  @Test
  void shallowCloneWithoutTheBaseSaysHowToGetIt() {
    write("one", "V1__a.sql");
    git.commitAll("one");
    git.git("checkout", "--quiet", "-b", "topic");
    write("two", "V2__b.sql");
    git.commitAll("two");
    git.git("checkout", "--quiet", "main");
    write("three", "V3__c.sql");
    git.commitAll("three");
    GitRepository shallow = cloneOf("--depth=1", "--no-single-branch", "--branch=topic");

    assertThat(ask(shallow, "origin/main"))
        .isEqualTo(
            new Committed.Unknown(
                "`HEAD` and `origin/main` have no commit in common in this repository",
                "If it is a shallow clone, fetch the rest with `git fetch --unshallow`"));
  }

  @Test
  void partialCloneIsNotMadeToFetch() throws Exception {
    write("one", "V1__a.sql");
    git.commitAll("one");
    git.git("config", "uploadpack.allowFilter", "true");
    GitRepository partial = cloneOf("--filter=blob:none", "--no-checkout");
    String commit = partial.head().substring(0, 10);

    assertThat(ask(partial, "HEAD"))
        .isEqualTo(
            new Committed.Unknown(
                "`" + commit + ":./electrified/schema.json` is not there, as in a partial clone",
                "See what `git cat-file -p " + commit + ":./electrified/schema.json` says"));
  }

  @Test
  void mergeInProgressHasTwoHeads() {
    write("one", "V1__a.sql");
    git.commitAll("one");
    String topic = branch("topic", "two", "V2__b.sql");
    write("three", "V3__c.sql");
    String head = git.commitAll("three");
    git.fail("merge", "topic");

    Commit ours = commit(head, "three", "V1__a.sql", "V3__c.sql");
    assertThat(ask("HEAD"))
        .isEqualTo(
            new Committed.Known(
                ours, ours, ours, List.of(commit(topic, "two", "V1__a.sql", "V2__b.sql"))));
  }

  @Test
  void mergeOfSeveralBranchesHasAllTheirHeads() {
    write("one", "V1__a.sql");
    git.commitAll("one");
    String left = branch("left", "one", "V2__b.sql");
    String right = branch("right", "one", "V3__c.sql");
    git.file("README", "");
    git.commitAll("two");
    git.git("merge", "--quiet", "--no-commit", "left", "right");

    Committed.Known known = (Committed.Known) ask("HEAD");

    assertThat(known.others()).extracting(Commit::id).containsExactly(left, right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cherry-pick", "rebase"})
  void otherSideOfACherryPickAndOfARebaseCounts(String command) {
    write("one", "V1__a.sql");
    git.commitAll("one");
    String topic = branch("topic", "two", "V2__b.sql");
    write("three", "V3__c.sql");
    String main = git.commitAll("three");
    if (command.equals("rebase")) {
      git.git("checkout", "--quiet", "topic");
      git.fail("rebase", "main");
    } else {
      git.fail("cherry-pick", "topic");
    }

    Commit ours = commit(main, "three", "V1__a.sql", "V3__c.sql");
    assertThat(ask("HEAD"))
        .isEqualTo(
            new Committed.Known(
                ours, ours, ours, List.of(commit(topic, "two", "V1__a.sql", "V2__b.sql"))));
  }

  @Test
  void revertInProgressHasNoOtherSide() {
    write("one", "V1__a.sql");
    git.commitAll("one");
    write("two", "V2__b.sql");
    String reverted = git.commitAll("two");
    write("three");
    git.commitAll("three");
    git.fail("revert", reverted);

    Committed.Known known = (Committed.Known) ask("HEAD");

    assertThat(git.git("rev-parse", "REVERT_HEAD").strip()).isEqualTo(reverted);
    assertThat(known.others()).isEmpty();
  }

  @Test
  void headThatARebaseLeftBehindIsNoHead() {
    write("one", "V1__a.sql");
    String head = git.commitAll("one");
    String topic = branch("topic", "two", "V2__b.sql");
    git.git("update-ref", "REBASE_HEAD", topic);

    assertThat(ask("HEAD")).isEqualTo(known(commit(head, "one", "V1__a.sql")));
  }

  @Test
  void brokenHeadIsNoEmptyBase() throws Exception {
    write("one", "V1__a.sql");
    String head = git.commitAll("one");
    Files.delete(
        git.folder().resolve(".git/objects/" + head.substring(0, 2) + "/" + head.substring(2)));

    assertThat(ask("HEAD"))
        .isEqualTo(
            new Committed.Unknown(
                "the commit of `HEAD` is not in this repository",
                "Restore it: `git fsck` tells more"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage\n"})
  void branchWhoseFileIsBrokenIsNoEmptyBase(String text) throws Exception {
    write("one", "V1__a.sql");
    git.commitAll("one");
    Files.writeString(git.folder().resolve(".git/refs/heads/main"), text);

    assertThat(ask("HEAD"))
        .isEqualTo(
            new Committed.Unknown(
                "the branch of `HEAD` cannot be read", "Restore it: `git fsck` tells more"));
  }

  @Test
  void folderThatIsInNoCommitIsNoEmptyBase() throws Exception {
    git.file("one/" + SNAPSHOT, "one").file("one/" + MIGRATIONS + "/V1__a.sql", "");
    String head = git.commitAll("one");
    git.git("mv", "one", "two");

    assertThat(ask(git.at(git.folder().resolve("two")), "HEAD"))
        .isEqualTo(
            new Committed.Unknown(
                "commit `"
                    + head.substring(0, 10)
                    + "` has nothing in the folder of the project, as when that was renamed or"
                    + " copied, is ignored, or belongs to no repository but one further up",
                "Commit it"));
  }

  @Test
  void folderThatWasRenamedOnTheBranchBeginsWithWhatIsCheckedOut() {
    git.file("one/" + SNAPSHOT, "one").file("one/" + MIGRATIONS + "/V1__a.sql", "");
    String main = git.commitAll("one");
    git.git("checkout", "--quiet", "-b", "topic");
    git.git("mv", "one", "two");
    String head = git.commitAll("two");

    Commit ours = commit(head, "one", "V1__a.sql");
    assertThat(ask(git.at(git.folder().resolve("two")), "main"))
        .isEqualTo(
            new Committed.Known(
                ours, ours, new Commit(main, Optional.empty(), new TreeSet<>()), List.of()));
  }

  @Test
  void submoduleThatIsNotThereIsNotGuessedAt() {
    GitRepository migrations = GitRepository.init(temp.resolve("migrations"), temp);
    migrations.file("V1__a.sql", "");
    migrations.commitAll("one");
    git.git("submodule", "--quiet", "add", migrations.folder().toString(), MIGRATIONS);
    git.commitAll("with a module");
    git.git("submodule", "--quiet", "deinit", "--all");

    assertThat(ask("HEAD"))
        .isEqualTo(
            new Committed.Unknown(
                "`" + MIGRATIONS + "` is a git repository of its own",
                "Keep snapshot and migrations in the repository of the project"));
  }

  @Test
  void snapshotOfThreeGigabytesIsNotRead() {
    write("one", "V1__a.sql");
    git.commitAll("one");
    Path real = GitProgram.find(git.variables()).orElseThrow().file();
    Path bin =
        git.script(
            "case \"$*\" in *--batch) read blob; echo \"$blob blob 3000000000\";;"
                + " *) exec '"
                + real
                + "' \"$@\";; esac\n");
    Map<String, String> variables = git.variables();
    variables.put("PATH", bin.toString());

    Committed said = new Git(variables, LIMIT).ask(question(git.folder(), "HEAD"));

    assertThat(((Committed.Unknown) said).reason())
        .endsWith(":./electrified/schema.json` is too large");
  }

  @Test
  void answerThatBreaksOffIsNotWhole() throws Exception {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    Drain broken = Drain.of(closed);
    Drain whole = Drain.of(new ByteArrayInputStream(new byte[] {1}));
    long deadline = System.nanoTime() + LIMIT.toNanos();

    assertThat(broken.ends(deadline)).isTrue();
    assertThat(broken.isWhole()).isFalse();
    assertThat(whole.ends(deadline)).isTrue();
    assertThat(whole.isWhole()).isTrue();
  }

  @Test
  void snapshotThatIsALinkOrBinaryIsNotRead() throws Exception {
    git.file("elsewhere.json", "{}");
    Files.createDirectories(git.folder().resolve("electrified"));
    Files.createSymbolicLink(git.folder().resolve(SNAPSHOT), Path.of("../elsewhere.json"));
    git.commitAll("one");
    assertThat(((Committed.Unknown) ask("HEAD")).reason())
        .endsWith(":./electrified/schema.json` is no file");

    Files.delete(git.folder().resolve(SNAPSHOT));
    Files.write(git.folder().resolve(SNAPSHOT), new byte[] {(byte) 0x89, 'P'});
    git.commitAll("two");
    assertThat(((Committed.Unknown) ask("HEAD")).reason())
        .endsWith(":./electrified/schema.json` is no UTF-8 text");
  }

  @Test
  void variablesOfAHookDoNotLeadElsewhere() {
    write("one", "V1__a.sql");
    String head = git.commitAll("one");
    GitRepository other = GitRepository.init(temp.resolve("other"), temp);
    other.file("README", "");
    other.commitAll("other");
    Map<String, String> hook = git.variables();
    hook.put("GIT_DIR", other.folder().resolve(".git").toString());
    hook.put("GIT_WORK_TREE", other.folder().toString());
    hook.put("GIT_INDEX_FILE", other.folder().resolve(".git/index").toString());
    hook.put("GIT_OBJECT_DIRECTORY", other.folder().resolve(".git/objects").toString());
    hook.put("GIT_PREFIX", "nowhere/");
    hook.put("GIT_NAMESPACE", "nowhere");

    assertThat(new Git(hook, LIMIT).ask(question(git.folder(), "HEAD")))
        .isEqualTo(known(commit(head, "one", "V1__a.sql")));
  }

  @Test
  void configurationRunsNoProgram() {
    git.file(".gitattributes", "* filter=evil diff=evil\n");
    write("one", "V1__a.sql");
    String head = git.commitAll("one");
    Path pwned = temp.resolve("pwned");
    for (String key :
        List.of(
            "core.fsmonitor",
            "core.pager",
            "core.sshCommand",
            "core.editor",
            "core.alternateRefsCommand",
            "filter.evil.smudge",
            "filter.evil.clean",
            "filter.evil.process",
            "diff.external",
            "diff.evil.textconv",
            "credential.helper",
            "alias.cat-file",
            "alias.ls-tree")) {
      git.git("config", key, (key.startsWith("alias") ? "!" : "") + "touch '" + pwned + "'");
    }

    assertThat(ask("HEAD")).isEqualTo(known(commit(head, "one", "V1__a.sql")));
    assertThat(pwned).doesNotExist();
  }

  @Test
  void otherBranchesAreReadWithTheirSnapshots() {
    git.file("README", "");
    git.commitAll("none");
    git.git("branch", "without");
    write("one", "V1__a.sql");
    git.commitAll("one");
    git.git("branch", "same");
    branch("two", "snapshot\nof two\n", "V2__b.sql");
    git.git("branch", "two-again", "two");
    branch("ünicode-$(id)", "ä", "V4__d.sql");
    write("three");
    git.commitAll("three");
    git.git("branch", "checked-out");

    assertThat(branches(git))
        .containsExactlyInAnyOrder(
            new Branch("same", "one"),
            new Branch("two", "snapshot\nof two\n"),
            new Branch("ünicode-$(id)", "ä"));
  }

  @Test
  void otherBranchesOfAModuleAreThoseOfItsFolder() {
    git.file("module/" + SNAPSHOT, "one").file(SNAPSHOT, "another module");
    git.commitAll("one");
    git.git("branch", "topic");
    git.file("module/" + SNAPSHOT, "two");
    git.commitAll("two");

    assertThat(branches(git.at(git.folder().resolve("module"))))
        .containsExactly(new Branch("topic", "one"));
  }

  @Test
  void withoutCommitThereAreNoBranches() {
    assertThat(branches(git)).isEmpty();
  }

  @Test
  void withoutRepositoryOrProgramNobodyKnowsOfBranches() {
    Git there = new Git(git.at(temp).variables(), LIMIT);
    assertThat(there.branches(question(temp, "HEAD"))).isEqualTo(Optional.empty());
    Git without = new Git(Map.of(), LIMIT);
    assertThat(without.branches(question(git.folder(), "HEAD"))).isEqualTo(Optional.empty());
  }

  private static List<Branch> branches(GitRepository repository) {
    return new Git(repository.variables(), LIMIT)
        .branches(question(repository.folder(), "HEAD"))
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GIT_CONFIG_COUNT",
        "GIT_CONFIG_PARAMETERS",
        "GIT_CONFIG_GLOBAL",
        "GIT_CONFIG_SYSTEM",
        "GIT_COMMON_DIR",
        "GIT_EXEC_PATH",
        "GIT_DIR",
        "git_config_count"
      })
  void variablesThatWouldBreakGitDoNotReachIt(String name) throws Exception {
    write("one", "V1__a.sql");
    String head = git.commitAll("one");
    String garbage = Files.writeString(temp.resolve("garbage"), "[garbage\n").toString();
    Map<String, String> variables = git.variables();
    variables.remove("GIT_CONFIG_NOSYSTEM");
    variables.put(name, garbage);

    assertThat(new Git(variables, LIMIT).ask(question(git.folder(), "HEAD")))
        .isEqualTo(known(commit(head, "one", "V1__a.sql")));
    if (name.startsWith("GIT_CONFIG")) {
      assertThat(plainGit(name, garbage)).isNotZero();
    }
  }

  /** What git itself makes of the variable. */
  private int plainGit(String name, String value) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("git", "cat-file", "-e", "HEAD")
            .directory(git.folder().toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put(name, value);
    return builder.start().waitFor();
  }

  @Test
  void configurationOfVariablesIsNotObeyed() {
    write("one", "V1__a.sql");
    String head = git.commitAll("one");
    Path trace = temp.resolve("trace");
    Map<String, String> variables = git.variables();
    variables.put("GIT_CONFIG_COUNT", "1");
    variables.put("GIT_CONFIG_KEY_0", "trace2.normalTarget");
    variables.put("GIT_CONFIG_VALUE_0", trace.toString());
    variables.put("GIT_TRACE", trace.toString());
    variables.put("GIT_TRACE2_EVENT", trace.toString());

    assertThat(new Git(variables, LIMIT).ask(question(git.folder(), "HEAD")))
        .isEqualTo(known(commit(head, "one", "V1__a.sql")));
    assertThat(trace).doesNotExist();
  }

  @Test
  void outsideOfRepositoriesNothingIsStarted() {
    Map<String, String> counting = git.countingVariables();

    assertThat(new Git(counting, LIMIT).ask(question(temp, "HEAD")))
        .isEqualTo(
            new Committed.Unknown(
                "the project lies in no git repository",
                "Keep it in one, and what is not committed yet becomes one migration"));
    assertThat(git.started()).isEmpty();
  }

  @Test
  void threeAnswersAreEnough() {
    write("one", "V1__a.sql");
    String head = git.commitAll("one");

    assertThat(new Git(git.countingVariables(), LIMIT).ask(question(git.folder(), "HEAD")))
        .isEqualTo(known(commit(head, "one", "V1__a.sql")));
    assertThat(git.started()).hasSize(3);
  }

  @Test
  void gitThatIsNotThereIsNoError() {
    for (Map<String, String> variables :
        List.<Map<String, String>>of(
            Map.of(), Map.of("PATH", ""), Map.of("PATH", "nowhere:" + temp))) {
      assertThat(new Git(variables, LIMIT).ask(question(git.folder(), "HEAD")))
          .isEqualTo(
              new Committed.Unknown(
                  "there is no program `git` on the `PATH`",
                  "Install git where the compiler runs, and what is not committed yet becomes one"
                      + " migration"));
    }
  }

  @Test
  void programInAFolderThatThePathNamesRelativelyIsNotStarted() {
    git.script("touch pwned\n");

    assertThat(GitProgram.find(Map.of("PATH", ".::bin"))).isEmpty();
    assertThat(GitProgram.find(Map.of("Path", temp.resolve("bin").toString())))
        .map(GitProgram::file)
        .contains(temp.resolve("bin/git"));
  }

  @Test
  void gitThatHangsIsKilledWithAllItStarted() throws Exception {
    Path bin = git.script("sleep 600 &\necho $! > '" + temp + "/child'\nwait\n");
    Map<String, String> variables = git.variables();
    variables.put("PATH", bin + ":" + variables.get("PATH"));

    assertThat(new Git(variables, Duration.ofSeconds(1)).ask(question(git.folder(), "HEAD")))
        .isEqualTo(
            new Committed.Unknown(
                "git gave no answer within 1 seconds",
                "See to it that `git rev-parse HEAD` works in `" + git.folder() + "`"));
    long child = Long.parseLong(Files.readString(temp.resolve("child")).strip());
    ProcessHandle.of(child).ifPresent(handle -> handle.onExit().join());
    assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void gitThatRefusesIsQuoted() {
    Path bin = git.script("echo 'fatal: detected dubious ownership' >&2\nexit 128\n");

    assertThat(new Git(Map.of("PATH", bin.toString()), LIMIT).ask(question(git.folder(), "HEAD")))
        .isEqualTo(
            new Committed.Unknown(
                "git failed: detected dubious ownership",
                "See to it that `git rev-parse HEAD` works in `" + git.folder() + "`"));
  }

  private String branch(String name, String snapshot, String migration) {
    git.git("checkout", "--quiet", "-b", name);
    write(snapshot, migration);
    String commit = git.commitAll(name);
    git.git("checkout", "--quiet", "main");
    return commit;
  }

  private GitRepository cloneOf(String... options) {
    Path folder = temp.resolve("clone");
    List<String> command = new java.util.ArrayList<>(List.of("clone", "--quiet"));
    command.addAll(List.of(options));
    command.addAll(List.of("file://" + git.folder(), folder.toString()));
    git.git(command.toArray(String[]::new));
    return git.at(folder);
  }

  private void write(String snapshot, String... migrations) {
    git.file(SNAPSHOT, snapshot);
    for (String migration : migrations) {
      git.file(MIGRATIONS + "/" + migration, "");
    }
  }

  private Committed ask(String since) {
    return ask(git, since);
  }

  private static Committed ask(GitRepository repository, String since) {
    return new Git(repository.variables(), LIMIT).ask(question(repository.folder(), since));
  }

  private static Question question(Path directory, String since) {
    return new Question(directory, since, SNAPSHOT, List.of(MIGRATIONS));
  }

  private static Committed.Known known(Commit commit) {
    return new Committed.Known(commit, commit, commit, List.of());
  }

  private static Commit commit(String id, String snapshot, String... migrations) {
    TreeSet<String> files = new TreeSet<>();
    for (String migration : Set.of(migrations)) {
      files.add(MIGRATIONS + "/" + migration);
    }
    return new Commit(id, Optional.of(snapshot), files);
  }
}
