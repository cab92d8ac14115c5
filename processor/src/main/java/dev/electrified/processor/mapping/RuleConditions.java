package dev.electrified.processor.mapping;

import dev.electrified.processor.ddlx.condition.Condition;
import dev.electrified.processor.ddlx.condition.Condition.Mention;
import dev.electrified.processor.ddlx.condition.ConditionProblem;
import dev.electrified.processor.ddlx.condition.Expression;
import dev.electrified.processor.ddlx.condition.Expression.Name;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.finding.Suggestion;
import dev.electrified.processor.sql.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the conditions of access rules, and puts columns where they name attributes. */
record RuleConditions(RuleFindings findings, RuleAttributes attributes) {
  private static final String USER = "auth";
  private static final String USER_ID = "user_id";
  private static final int SHOWN = 20;

  /**
   * The condition, with the names of columns; empty when it is none, which has been said.
   *
   * @param rule the annotation
   * @param member where in it the condition stands: {@code when} or {@code check}
   */
  Optional<Expression> read(RuledTable ruled, String text, Subject rule, String member) {
    Subject subject = rule.value(member);
    Condition condition;
    try {
      condition = Condition.parse(text);
    } catch (ConditionProblem problem) {
      findings.add(
          Rule.CONDITION_SYNTAX,
          subject,
          ruled,
          "The condition in `"
              + member
              + "` cannot be read at character "
              + (problem.offset() + 1)
              + shown(text, problem.offset())
              + ": "
              + problem.fact(),
          problem.remedy());
      return Optional.empty();
    }
    Map<Name, Name> columns = new HashMap<>();
    boolean complete = true;
    for (Mention mention : condition.mentions()) {
      if (!columns.containsKey(mention.name())) {
        Optional<Name> column = resolve(ruled, mention, subject, member);
        complete &= column.isPresent();
        columns.put(mention.name(), column.orElse(mention.name()));
      }
    }
    return complete
        ? Optional.of(condition.expression().rename(name -> columns.getOrDefault(name, name)))
        : Optional.empty();
  }

  /** The text from there on, as far as it helps to find it. */
  private static String shown(String text, int offset) {
    if (offset >= text.length()) {
      return "";
    }
    int end = offset + SHOWN;
    String rest = end < text.length() ? text.substring(offset, end) + "…" : text.substring(offset);
    return ", before `" + Suggestion.printable(rest) + "`";
  }

  private Optional<Name> resolve(
      RuledTable ruled, Mention mention, Subject subject, String member) {
    List<String> parts = mention.name().parts();
    String first = Identifier.fold(parts.get(0));
    if (mention.quoted()) {
      findings.add(
          Rule.CONDITION_SYNTAX,
          subject,
          ruled,
          "The condition in `"
              + member
              + "` has a name in double quotes at character "
              + (mention.offset() + 1),
          "Name the attribute, not the column; its column is quoted where it has to be");
      return Optional.empty();
    }
    if (parts.size() > 1 && first.equals(USER)) {
      return user(ruled, mention, subject, member);
    }
    String where = ", at character " + (mention.offset() + 1) + " of `" + member + "`";
    if (parts.size() > 1 && (first.equals("new") || first.equals("old"))) {
      String path = String.join(".", parts.subList(1, parts.size()));
      return attributes
          .column(ruled, path, subject, where)
          .map(column -> new Name(List.of(first, column)));
    }
    return attributes
        .column(ruled, mention.name().dotted(), subject, where)
        .map(column -> new Name(List.of(column)));
  }

  /** Source: the documentation has {@code auth.user_id}, and that in {@code CHECK} only. */
  private Optional<Name> user(RuledTable ruled, Mention mention, Subject subject, String member) {
    List<String> parts = mention.name().parts();
    boolean known = parts.size() == 2 && Identifier.fold(parts.get(1)).equals(USER_ID);
    if (known && member.equals("check")) {
      return Optional.of(new Name(List.of(USER, USER_ID)));
    }
    findings.add(
        Rule.CONDITION_SYNTAX,
        subject,
        ruled,
        "The condition in `"
            + member
            + "` has `"
            + mention.name().dotted()
            + "` at character "
            + (mention.offset() + 1)
            + (known
                ? ", and a role is assigned whoever is signed in"
                : ", and of the user only `auth.user_id` is known"),
        known ? "Ask for it in the `check` of a grant" : "Write `auth.user_id`");
    return Optional.empty();
  }
}
