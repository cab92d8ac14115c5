package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The comments in the sources of a case that say what is found on their line: {@code // ERROR
 * electrified-unique @35}, {@code // WARNING grant-using}; several on a line stand one behind the
 * other. The column may be left out.
 */
record Markers(List<Marker> list) {
  /** One comment; column 0: any. */
  record Marker(String place, String kind, String slug, int column) {
    String onLine() {
      return place + " " + kind + " " + slug;
    }

    String atColumn() {
      return onLine() + " @" + column;
    }
  }

  static Markers of(Path sources) throws IOException {
    List<Marker> markers = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(sources)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = sources.relativize(file).toString().replace('\\', '/');
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          String[] comments = lines.get(i).split("// ", -1);
          for (int c = 1; c < comments.length; c++) {
            String[] words = comments[c].strip().split(" ", -1);
            if (words[0].equals("ERROR") || words[0].equals("WARNING")) {
              markers.add(marker(name + ":" + (i + 1), words));
            }
          }
        }
      }
    }
    return new Markers(markers);
  }

  private static Marker marker(String place, String[] words) {
    assertThat(words.length).as("words of the marker in %s", place).isBetween(2, 3);
    assertThat(slugs()).as("marker in %s", place).contains(words[1]);
    int column = words.length == 3 ? Integer.parseInt(words[2], 1, words[2].length(), 10) : 0;
    String kind = words[0].equals("ERROR") ? "error" : "warning";
    return new Marker(place, kind, words[1], column);
  }

  private static List<String> slugs() {
    return Stream.of(Rule.values()).map(Rule::slug).toList();
  }

  /** Fails unless every error and warning with a place has its marker, and every marker its own. */
  void match(List<Message> messages) {
    List<String> lines = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (Message message : messages) {
      if (message.placed() && !message.kind().equals("note")) {
        String line =
            message.file() + ":" + message.line() + " " + message.kind() + " " + message.slug();
        lines.add(line);
        columns.add(line + " @" + message.column());
      }
    }
    assertThat(lines)
        .as("what is found in the sources, against their markers")
        .containsExactlyInAnyOrderElementsOf(list.stream().map(Marker::onLine).toList());
    assertThat(columns)
        .as("columns of what is found in the sources, against their markers")
        .containsAll(
            list.stream().filter(marker -> marker.column() > 0).map(Marker::atColumn).toList());
  }
}
