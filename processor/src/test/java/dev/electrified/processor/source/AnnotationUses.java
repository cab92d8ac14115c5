package dev.electrified.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which annotations a source uses, as {@code @Column} and {@code @Column(name)}. */
final class AnnotationUses {
  private static final Pattern USE = Pattern.compile("@([A-Za-z][\\w.]*)\\s*(\\()?");
  private static final Pattern MEMBER = Pattern.compile("^\\s*(\\w+)\\s*=(?!=).*", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  private final Map<String, SortedMap<String, SortedSet<String>>> known;
  private final SortedSet<String> uses = new TreeSet<>();

  private AnnotationUses(Map<String, SortedMap<String, SortedSet<String>>> known) {
    this.known = known;
  }

  /**
   * The uses in a source, each behind its package.
   *
   * @param known what there is, by package
   */
  static SortedSet<String> in(
      String source, Map<String, SortedMap<String, SortedSet<String>>> known) {
    AnnotationUses all = new AnnotationUses(known);
    String text = TEXT.matcher(source).replaceAll("\"\"");
    Matcher use = USE.matcher(text);
    while (use.find()) {
      String name = all.resolve(use.group(1), text);
      if (!name.isEmpty()) {
        all.uses.add(name);
        if (use.group(2) != null) {
          all.addMembers(name, text, use.end());
        }
      }
    }
    return all.uses;
  }

  private String resolve(String written, String text) {
    for (Map.Entry<String, SortedMap<String, SortedSet<String>>> entry : known.entrySet()) {
      String home = entry.getKey();
      String name = written.startsWith(home) ? written.substring(home.length()) : written;
      if (entry.getValue().containsKey(name)
          && (written.startsWith(home)
              || text.contains("import " + home + name.split("\\.", 2)[0] + ";")
              || text.contains("import " + home + "*;"))) {
        return home + name;
      }
    }
    return "";
  }

  private void addMembers(String name, String text, int start) {
    for (String part : arguments(text, start)) {
      Matcher member = MEMBER.matcher(part);
      if (member.matches()) {
        uses.add(name + "(" + member.group(1) + ")");
      } else if (!part.isBlank()) {
        uses.add(name + "(value)");
      }
    }
  }

  private static List<String> arguments(String text, int start) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '{') {
        depth++;
      } else if (depth == 0 && (c == ',' || c == ')')) {
        parts.add(text.substring(from, i));
        from = i + 1;
        if (c == ')') {
          break;
        }
      } else if (c == ')' || c == '}') {
        depth--;
      }
    }
    return parts;
  }
}
