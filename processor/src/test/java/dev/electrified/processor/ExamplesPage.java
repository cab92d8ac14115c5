package dev.electrified.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that is cut into sections by its headings, each with blocks of code and tables. */
final class ExamplesPage {
  private static final Pattern HEADING = Pattern.compile("(?m)^(##|###) (.*)$");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```([a-z0-9. ]+)\\n(.*?)^```$");
  private static final Pattern FENCE = Pattern.compile("(?m)^\\s*```");
  private static final Pattern ANSWER = Pattern.compile("(?m)^\\| `([A-Z][^`]*;)` \\| (.*) \\|$");
  private static final Pattern FOUND = Pattern.compile("(?m)^- `server=([a-z0-9.]+)`: (.*)$");
  private static final Pattern FINDING = Pattern.compile("an? (warning|error), \\[([a-z-]+)\\]");

  private final Path file;

  ExamplesPage(Path file) {
    this.file = file;
  }

  /**
   * What stands below a heading, up to the next one.
   *
   * @param title the heading
   * @param parent the section of the heading above, if it has one
   * @param text all of it
   * @param blocks the blocks of code by what stands behind the fence
   */
  record Section(String title, Optional<Section> parent, String text, Map<String, String> blocks) {
    Optional<String> block(String info) {
      return Optional.ofNullable(blocks.get(info));
    }

    /** What is compiled before, here or in the section above. */
    Optional<String> before() {
      Optional<String> own = block("java before");
      return own.isPresent() ? own : parent.flatMap(Section::before);
    }

    /** Statements, and what the released server answers to each. */
    Map<String, String> answers() {
      Map<String, String> answers = new LinkedHashMap<>();
      Matcher row = ANSWER.matcher(text);
      while (row.find()) {
        answers.put(row.group(1), row.group(2));
      }
      return answers;
    }

    /** What is found in the example for that value of the option: {@code warning grant-using}. */
    TreeSet<String> found(String server) {
      TreeSet<String> found = new TreeSet<>();
      Matcher line = FOUND.matcher(text);
      while (line.find()) {
        Matcher finding = FINDING.matcher(line.group(2));
        while (line.group(1).equals(server) && finding.find()) {
          found.add(finding.group(1) + " " + finding.group(2));
        }
      }
      return found;
    }

    @Override
    public String toString() {
      return title;
    }

    /** How many lines say what is found. */
    long linesOfFindings() {
      return FOUND.matcher(text).results().count();
    }
  }

  List<Section> sections() throws IOException {
    String page = Files.readString(file);
    List<Section> sections = new ArrayList<>();
    Optional<Section> above = Optional.empty();
    Matcher heading = HEADING.matcher(page);
    boolean more = heading.find();
    while (more) {
      boolean top = heading.group(1).equals("##");
      String title = heading.group(2);
      int start = heading.end();
      more = heading.find();
      String text = page.substring(start, more ? heading.start() : page.length());
      Section section = new Section(title, top ? Optional.empty() : above, text, blocks(text));
      above = top ? Optional.of(section) : above;
      sections.add(section);
    }
    return sections;
  }

  private static Map<String, String> blocks(String text) {
    Map<String, String> blocks = new LinkedHashMap<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (blocks.put(block.group(1), block.group(2)) != null) {
        throw new IllegalStateException("two blocks of " + block.group(1) + " in " + text);
      }
    }
    return blocks;
  }

  Section section(String title) throws IOException {
    return sections().stream()
        .filter(section -> section.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  /** How many blocks the page has, in sections or not. */
  long fences() throws IOException {
    return FENCE.matcher(Files.readString(file)).results().count() / 2;
  }

  /** Writes that text into a block: {@code -Dgolden.update=true}. */
  void update(Section section, String info, String text) throws IOException {
    String page = Files.readString(file);
    String fence = "```" + info + "\n";
    String changed =
        section.text().replace(fence + section.blocks().get(info) + "```", fence + text + "```");
    Files.writeString(file, page.replace(section.text(), changed));
  }
}
