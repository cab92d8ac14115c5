package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.git.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reader who does what a page says, block by block: commands are run, files written, edits made,
 * and what the page shows is compared with what is there. A block that asks for none of this fails.
 *
 * <ul>
 *   <li>{@code sh}: commands, a line each; of {@code git}, {@code mvn}, {@code mkdir}, {@code cd}
 *   <li>{@code text}: a part of what the last command printed, by whole lines that follow each
 *       other
 *   <li>{@code sql} behind {@code `path`:}: a migration that was written
 *   <li>any other language behind {@code `path`:}: a file to write
 *   <li>behind {@code `path`, below `name`:}: lines to put below a field
 *   <li>behind {@code `path`, instead:}: lines to put in the place of the last ones
 * </ul>
 *
 * Versions of migrations are of the reader's own clock, and compared as such.
 */
final class FollowedPage {
  private static final Pattern FILE = Pattern.compile("(?:^|.* )`([^` ]+)`:$");
  private static final Pattern BELOW = Pattern.compile("(?:^|.* )`([^` ]+)`, below `(\\w+)`:$");
  private static final Pattern INSTEAD = Pattern.compile("(?:^|.* )`([^` ]+)`, instead:$");
  private static final Pattern COMMAND =
      Pattern.compile("(?:(CI)=(true) )?(git|mvn|mkdir|cd) (.+)");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern VERSION = Pattern.compile("\\bV20\\d{12}(?=__)");

  /** Where the reader of the page works. */
  private static final String FOLDER = "/home/ada/tracker";

  private final Path world;
  private Path folder;
  private DocumentedMaven maven;
  private List<String> printed = List.of();
  private String lastEdit = "";
  private int shown;

  FollowedPage(Path temp) throws IOException {
    world = Files.createDirectories(temp.resolve("world")).toRealPath();
    folder = Files.createDirectories(temp.resolve("home")).toRealPath();
    maven = new DocumentedMaven(folder, git());
  }

  GitRepository git() {
    return new GitRepository(folder, world);
  }

  DocumentedPom pom() throws IOException {
    return maven.pom();
  }

  /** How often the page was compared with what is there. */
  int shown() {
    return shown;
  }

  void take(PageBlock block) throws IOException {
    Matcher file = FILE.matcher(block.before());
    Matcher below = BELOW.matcher(block.before());
    Matcher instead = INSTEAD.matcher(block.before());
    if (below.matches()) {
      insert(below.group(1), below.group(2), block.text());
    } else if (file.matches() && block.language().equals("sql")) {
      assertThat(unversioned(migration(file.group(1)))).isEqualTo(unversioned(block.text()));
      shown++;
    } else if (file.matches()) {
      Path path = folder.resolve(file.group(1));
      assertThat(path).as("written once").doesNotExist();
      Files.createDirectories(path.getParent());
      Files.writeString(path, block.text());
    } else if (instead.matches()) {
      edit(instead.group(1), lastEdit, block.text());
    } else if (block.language().equals("sh")) {
      for (String line : block.text().lines().toList()) {
        run(line);
      }
    } else if (block.language().equals("text")) {
      compare(block.text());
    } else {
      throw new AssertionError("nobody says what this is for: " + block);
    }
  }

  private void compare(String text) {
    assertThat(unversioned(String.join("\n", printed) + "\n")).contains(unversioned(text));
    shown++;
  }

  private String unversioned(String text) {
    return VERSION.matcher(text.replace(folder.toString(), FOLDER)).replaceAll("<version>");
  }

  /** The only migration of that name, whatever its version. */
  private String migration(String path) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(path).getParent())) {
      List<Path> same =
          files
              .filter(
                  file ->
                      unversioned(file.getFileName().toString())
                          .equals(unversioned(path.substring(path.lastIndexOf('/') + 1))))
              .toList();
      assertThat(same).as(path).hasSize(1);
      return Files.readString(same.get(0));
    }
  }

  private void insert(String path, String field, String text) throws IOException {
    Matcher line =
        Pattern.compile("(?m)^  \\w.* " + field + "(?: = .*)?;(?: //.*)?$")
            .matcher(Files.readString(folder.resolve(path)));
    assertThat(line.results()).as("fields called %s", field).hasSize(1);
    line.reset();
    assertThat(line.find()).isTrue();
    edit(path, line.group() + "\n", line.group() + "\n" + text);
    lastEdit = text;
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    String before = Files.readString(file);
    assertThat(before).containsOnlyOnce(from);
    Files.writeString(file, before.replace(from, to));
    lastEdit = to;
  }

  private void run(String line) throws IOException {
    Matcher command = COMMAND.matcher(line);
    assertThat(command.matches()).as("a command known here: %s", line).isTrue();
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(command.group(4));
    while (argument.find()) {
      arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
    }
    switch (command.group(3)) {
      case "git" -> printed = git().git(arguments.toArray(String[]::new)).lines().toList();
      case "mkdir" -> Files.createDirectory(folder.resolve(arguments.get(0)));
      case "cd" -> {
        folder = folder.resolve(arguments.get(0)).toRealPath();
        maven = new DocumentedMaven(folder, git());
      }
      default -> {
        Map<String, String> properties = new TreeMap<>();
        for (String given : arguments.stream().filter(word -> word.startsWith("-D")).toList()) {
          int equal = given.indexOf('=');
          properties.put(given.substring(2, equal), given.substring(equal + 1));
        }
        arguments.removeIf(word -> word.startsWith("-D"));
        assertThat(arguments).isSubsetOf("clean", "compile", "test");
        Map<String, String> variables =
            command.group(1) == null ? Map.of() : Map.of(command.group(1), command.group(2));
        printed = maven.run(arguments, properties, variables);
      }
    }
  }
}
