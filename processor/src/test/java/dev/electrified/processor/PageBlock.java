package dev.electrified.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a page of the documentation.
 *
 * @param chapter the heading of the second level above it
 * @param language what stands behind the fence
 * @param before the paragraph before it, in one line
 * @param text what is in it, each line with its end
 */
record PageBlock(String chapter, String language, String before, String text) {
  private static final String FENCE = "```";
  private static final String CHAPTER = "## ";

  /** All of a page, in order. */
  static List<PageBlock> of(Path page) throws IOException {
    List<PageBlock> blocks = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    StringBuilder code = new StringBuilder();
    String open = "";
    String chapter = "";
    for (String line : Files.readAllLines(page)) {
      if (!open.isEmpty()) {
        if (line.equals(FENCE)) {
          blocks.add(
              new PageBlock(
                  chapter,
                  open.substring(FENCE.length()),
                  String.join(" ", paragraph).strip(),
                  code.toString()));
          open = "";
          code.setLength(0);
          paragraph.clear();
        } else {
          code.append(line).append('\n');
        }
      } else if (line.startsWith(FENCE)) {
        open = line;
      } else if (line.startsWith(CHAPTER)) {
        chapter = line.substring(CHAPTER.length());
        paragraph.clear();
      } else if (!line.isEmpty()) {
        if (!paragraph.isEmpty() && paragraph.get(paragraph.size() - 1).isEmpty()) {
          paragraph.clear();
        }
        paragraph.add(line);
      } else if (!paragraph.isEmpty()) {
        paragraph.add("");
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException(page + " ends within a block");
    }
    return blocks;
  }
}
