package dev.electrified.processor.git;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks git what is committed.
 *
 * @param variables the environment variables of the compile
 * @param limit how long one answer may take
 */
public record Git(Map<String, String> variables, Duration limit) {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String GIT = ".git";

  /** Asks the {@code git} on the {@code PATH}, and waits ten seconds for each answer. */
  public static Git onPath(Map<String, String> variables) {
    return new Git(variables, LIMIT);
  }

  /**
   * What to ask for.
   *
   * @param directory the project's folder
   * @param since the ref from which on migrations are drafts; no control characters, and it does
   *     not begin with {@code -}
   * @param snapshot path of the snapshot below the folder, with {@code /}
   * @param folders paths of the folders of migrations below the folder
   */
  public record Question(Path directory, String since, String snapshot, List<String> folders) {
    /** Copies the list. */
    public Question {
      folders = List.copyOf(folders);
    }
  }

  /** Asks; never fails, and starts nothing outside of repositories. */
  public Committed ask(Question question) {
    if (!isInRepository(question.directory())) {
      return new Committed.Unknown(
          "the project lies in no git repository",
          "Keep it in one, and what is not committed yet becomes one migration");
    }
    Optional<String> apart = apart(question);
    if (apart.isPresent()) {
      return new Committed.Unknown(
          "`" + apart.get() + "` is a git repository of its own", CommitReader.KEEP_TOGETHER);
    }
    Optional<GitProgram> program = GitProgram.find(variables);
    if (program.isEmpty()) {
      return new Committed.Unknown(
          "there is no program `git` on the `PATH`",
          "Install git where the compiler runs, and what is not committed yet becomes one"
              + " migration");
    }
    try {
      return ask(new GitCommand(program.get(), question.directory(), limit), question);
    } catch (UnknownException unknown) {
      return unknown.unknown();
    }
  }

  /**
   * Whether that commit is still checked out, or still none is; when git cannot tell, nothing has
   * changed.
   */
  public boolean isAt(Question question, Commit head) {
    Optional<GitProgram> program = GitProgram.find(variables);
    if (program.isEmpty()) {
      return true;
    }
    try {
      return new GitCommand(program.get(), question.directory(), limit)
          .run("", "rev-parse", "--quiet", "--verify", "HEAD")
          .output()
          .line()
          .equals(head.id());
    } catch (UnknownException unknown) {
      return true;
    }
  }

  /** The other local branches, with their snapshots; empty when git cannot tell. */
  public Optional<List<Branch>> branches(Question question) {
    Optional<GitProgram> program = GitProgram.find(variables);
    if (program.isEmpty() || !isInRepository(question.directory())) {
      return Optional.empty();
    }
    try {
      GitCommand git = new GitCommand(program.get(), question.directory(), limit);
      return Optional.of(new BranchReader(git, question.snapshot()).read());
    } catch (UnknownException unknown) {
      return Optional.empty();
    }
  }

  private Committed ask(GitCommand git, Question question) throws UnknownException {
    Heads heads = Heads.ask(git, question.since());
    CommitReader reader = new CommitReader(git, question.snapshot(), question.folders());
    Map<String, Commit> read = new LinkedHashMap<>();
    Commit head = read(heads.head(), reader, read);
    NewFolder folder = new NewFolder(git, question, variables);
    if (!reader.knowsFolder(head) && !folder.isNewSince(head)) {
      throw new UnknownException(
          "commit `"
              + head.shortId()
              + "` has nothing in the folder of the project, as when that was renamed or copied, is"
              + " ignored, or belongs to no repository but one further up",
          "Commit it");
    }
    Commit base = read(heads.base(), reader, read);
    if (!base.equals(head) && !reader.knowsFolder(base) && !folder.isNewSince(base)) {
      base = head;
    }
    Commit since = read(heads.since(), reader, read);
    List<Commit> others = new ArrayList<>();
    for (String other : heads.others()) {
      others.add(read(other, reader, read));
    }
    return new Committed.Known(base, head, since, others);
  }

  private static Commit read(String id, CommitReader reader, Map<String, Commit> read)
      throws UnknownException {
    Commit known = read.get(id);
    if (known == null) {
      known = id.isEmpty() ? Commit.NONE : reader.read(id);
      read.put(id, known);
    }
    return known;
  }

  private static boolean isInRepository(Path directory) {
    for (Path folder = directory; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(GIT), LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
    }
    return false;
  }

  /** A folder between the project's and that of its files that is a repository, as submodules. */
  private static Optional<String> apart(Question question) {
    List<String> paths = new ArrayList<>(question.folders());
    paths.add(question.snapshot());
    for (String path : paths) {
      int end = path.length();
      while (end > 0) {
        String part = path.substring(0, end);
        if (Files.exists(
            question.directory().resolve(part).resolve(GIT), LinkOption.NOFOLLOW_LINKS)) {
          return Optional.of(part);
        }
        end = part.lastIndexOf('/');
      }
    }
    return Optional.empty();
  }
}
