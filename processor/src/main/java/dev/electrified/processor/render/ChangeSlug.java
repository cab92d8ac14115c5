package dev.electrified.processor.render;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.render.Topics.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The name of a file after the most telling kind of its changes. */
final class ChangeSlug {
  private static final int MAX_LENGTH = 60;
  private static final Topics TOPICS = new Topics();

  private ChangeSlug() {}

  static String of(List<Change> changes) {
    List<Topic> topics = mostTelling(changes);
    if (topics.isEmpty()) {
      return "change_nothing";
    }
    Topic.Kind kind = topics.get(0).kind();
    Set<String> names = new TreeSet<>();
    Set<String> columns = new TreeSet<>();
    for (Topic topic : topics) {
      names.add(word(topic.name(), "table"));
      columns.add(word(topic.column(), "column"));
    }
    if (kind != Topic.Kind.COLUMN) {
      return cut(kind.verb() + "_" + join(names));
    }
    return names.size() == 1
        ? cut("add_" + join(columns) + "_to_" + join(names))
        : cut("add_columns_to_" + join(names));
  }

  private static List<Topic> mostTelling(List<Change> changes) {
    List<Topic> most = new ArrayList<>();
    for (Change change : changes) {
      Topic topic = change.accept(TOPICS);
      if (!most.isEmpty() && topic.kind().compareTo(most.get(0).kind()) < 0) {
        most.clear();
      }
      if (most.isEmpty() || topic.kind() == most.get(0).kind()) {
        most.add(topic);
      }
    }
    return most;
  }

  /** One name, two names, or the first of them and how many more. */
  private static String join(Set<String> words) {
    List<String> list = List.copyOf(words);
    return switch (list.size()) {
      case 1 -> list.get(0);
      case 2 -> list.get(0) + "_and_" + list.get(1);
      default -> list.get(0) + "_and_" + (list.size() - 1) + "_more";
    };
  }

  /** Lower-case letters, digits and single underscores; the fallback when nothing of it is left. */
  private static String word(String name, String fallback) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        word.append((char) (c + ('a' - 'A')));
      } else if (word.length() > 0 && word.charAt(word.length() - 1) != '_') {
        word.append('_');
      }
    }
    String trimmed = trim(word.toString());
    return trimmed.isEmpty() ? fallback : trimmed;
  }

  private static String cut(String slug) {
    return slug.length() <= MAX_LENGTH ? slug : trim(slug.substring(0, MAX_LENGTH));
  }

  private static String trim(String word) {
    return word.endsWith("_") ? word.substring(0, word.length() - 1) : word;
  }
}
