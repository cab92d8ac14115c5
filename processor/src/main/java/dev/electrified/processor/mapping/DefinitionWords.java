package dev.electrified.processor.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a definition in SQL: parted by blanks, parentheses and brackets; a pair of these is
 * one word.
 */
final class DefinitionWords {
  private DefinitionWords() {}

  /** Those of a text whose quotes and brackets are closed. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int end = c == '(' || c == '[' ? closing(text, i) : wordEnd(text, i);
      words.add(text.substring(i, end));
      i = end;
    }
    return words;
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"') {
        i = text.indexOf(c, i + 1) + 1;
      } else if (Character.isWhitespace(c) || c == '(' || c == '[') {
        break;
      } else {
        i++;
      }
    }
    return i;
  }

  private static int closing(String text, int start) {
    int depth = 0;
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"') {
        i = text.indexOf(c, i + 1);
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      }
      i++;
      if (depth == 0) {
        break;
      }
    }
    return i;
  }
}
