package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Changes entities and compiles them, in two steps where the tool demands it. */
final class HistoryChanges {
  private static final String RENAME = "possible-rename";

  private final HistoryProject project;
  private final HistoryEdits edits;
  private final WrittenModel model;
  private final Map<String, Integer> refused;

  /**
   * Changes of a project.
   *
   * @param refused counts what was refused, by rule
   */
  HistoryChanges(HistoryProject project, HistoryEdits edits, Map<String, Integer> refused) {
    this.project = project;
    this.edits = edits;
    this.refused = refused;
    model = project.model();
  }

  /** Makes one change and compiles. */
  void change() throws IOException {
    SortedMap<String, String> before = model.texts();
    edits.edit();
    settle(before, project.compile());
  }

  /** Adds a column and compiles. */
  void changeByAdding() throws IOException {
    SortedMap<String, String> before = model.texts();
    edits.addAttribute();
    settle(before, project.compile());
  }

  /** What is taken for a rename is made in two steps, with a commit between them. */
  void settle(SortedMap<String, String> before, List<String> errors) throws IOException {
    if (errors.isEmpty()) {
      return;
    }
    expect(errors, Set.of(RENAME));
    SortedMap<String, String> after = model.texts();
    model.restore(before);
    assertThat(project.compile()).isEmpty();
    if (project.isDirty()) {
      project.commitAll("first step");
    }
    model.restore(after);
    assertThat(project.compile()).isEmpty();
  }

  /** The same where git has made the change. */
  void takeBothSteps(List<String> errors) throws IOException {
    if (errors.isEmpty()) {
      return;
    }
    expect(errors, Set.of(RENAME));
    SortedMap<String, String> after = model.texts();
    for (String error : errors) {
      String[] name = error.split("`", 3)[1].split("\\.", 2);
      WrittenEntity entity = model.entities().get(name[0]);
      if (name.length == 1) {
        model.delete(name[0]);
      } else {
        entity.members().remove(name[1]);
        entity.indexes().remove(name[1]);
        model.write(entity);
      }
    }
    model.mend();
    settle(model.texts(), project.compile());
    project.commitAll("first step");
    model.restore(after);
    assertThat(project.compile()).isEmpty();
  }

  /** All errors must be of these rules. */
  void expect(List<String> errors, Set<String> rules) {
    for (String error : errors) {
      String rule = error.substring(error.indexOf(':') + 1, error.indexOf(']'));
      assertThat(rules).as(error).contains(rule);
      refused.merge(rule, 1, Integer::sum);
    }
  }
}
