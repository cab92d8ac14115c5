package dev.electrified.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.source.MappingRow.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/mapping.md} against the jars of the annotations, what the processor does with each,
 * and the case folders that show it. {@code -Dgolden.update=true} writes its tables anew; folders
 * that are named there and still show what they should stay.
 */
class MappingPageTest {
  private static final Path PAGE = Path.of("../docs/mapping.md");
  private static final int SHOWN = 3;
  private static final Pattern ROW = Pattern.compile("\\| `@([^`]+)` \\| ([^|]+) \\| ([^|]*) ?\\|");
  private static final Pattern CASE = Pattern.compile("`([^`]+)`");

  private final Map<String, SortedMap<String, SortedSet<String>>> api = ApiAnnotations.byPackage();
  private final MappingCases cases = MappingCases.read(api);

  @Test
  void thePageSaysOfEveryAnnotationAndMemberWhatBecomesOfIt() throws IOException {
    String page = Files.readString(PAGE);
    Map<String, List<String>> named = named(page);
    StringBuilder renewed = new StringBuilder();
    boolean listed = false;
    for (String line : page.split("\n", -1)) {
      listed |= isHeading(line);
      if (!listed || !line.startsWith("|")) {
        renewed.append(line).append('\n');
      }
      for (String home : api.keySet()) {
        if (isHeadingOf(home, line)) {
          renewed.append('\n').append(table(home, named));
        }
      }
    }
    String expected = renewed.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(expected);
    assertThat(api.keySet())
        .allSatisfy(
            home ->
                assertThat(expected).contains("`" + home.substring(0, home.length() - 1) + "`\n"));
  }

  @Test
  void aFolderProvesWhateverIsMapped() {
    List<String> unproven = new ArrayList<>();
    for (String home : api.keySet()) {
      for (MappingRow row : MappingRow.of(home, api.get(home))) {
        if (!row.isProven(cases)) {
          unproven.add(row.use());
        }
      }
    }
    assertThat(unproven).isEmpty();
  }

  private boolean isHeading(String line) {
    return api.keySet().stream().anyMatch(home -> isHeadingOf(home, line));
  }

  private static boolean isHeadingOf(String home, String line) {
    return line.startsWith("## ")
        && line.contains("`" + home.substring(0, home.length() - 1) + "`");
  }

  private String table(String home, Map<String, List<String>> named) {
    StringBuilder table = new StringBuilder("| annotation or member | becomes | shown by |\n");
    table.append("|---|---|---|\n");
    for (MappingRow read : MappingRow.of(home, api.get(home))) {
      MappingRow row = read.asShown(cases);
      String shown =
          String.join(
              ", ",
              shown(row, named.getOrDefault(row.use(), List.of())).stream()
                  .map(name -> "`" + name + "`")
                  .toList());
      String use = row.use().substring(home.length());
      table.append("| `@" + use + "` | " + row.effect().words() + " | " + shown + " |\n");
    }
    return table.append('\n').toString();
  }

  /** Some folders that show it: those the page has already, or the first. */
  private List<String> shown(MappingRow row, List<String> named) {
    SortedSet<String> all = cases.of(row.use(), row.effect() == Effect.REFUSED);
    List<String> kept = new ArrayList<>(named);
    kept.retainAll(all);
    if (!kept.isEmpty()) {
      return kept;
    }
    return all.stream().limit(SHOWN).toList();
  }

  /** The folders that the page names, by what they should show. */
  private Map<String, List<String>> named(String page) {
    Map<String, List<String>> named = new HashMap<>();
    String home = "";
    for (String line : page.split("\n", -1)) {
      Matcher row = ROW.matcher(line);
      if (line.startsWith("## ")) {
        home = line.replaceFirst(".*`(.*)`", "$1") + ".";
      } else if (row.matches()) {
        List<String> folders = new ArrayList<>();
        Matcher folder = CASE.matcher(row.group(3));
        while (folder.find()) {
          folders.add(folder.group(1));
        }
        named.put(home + row.group(1), folders);
      }
    }
    return named;
  }
}
