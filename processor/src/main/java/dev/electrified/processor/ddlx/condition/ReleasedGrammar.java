package dev.electrified.processor.ddlx.condition;

import dev.electrified.processor.ddlx.condition.Expression.Constant;
import dev.electrified.processor.ddlx.condition.Expression.In;
import dev.electrified.processor.ddlx.condition.Expression.Is;
import dev.electrified.processor.ddlx.condition.Expression.Minus;
import dev.electrified.processor.ddlx.condition.Expression.Name;
import dev.electrified.processor.ddlx.condition.Expression.Not;
import dev.electrified.processor.ddlx.condition.Expression.Numeral;
import dev.electrified.processor.ddlx.condition.Expression.Text;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the parser of the released server, 0.12.1, does not take of the documented grammar.
 *
 * <p>Source: its grammar has names without dots, strings, calls, parentheses and operators between
 * two operands; numbers are tokens it does not use, {@code NULL}, {@code NOT} and {@code IS NOT}
 * syntax errors, {@code IN} no word of it. It drops the double quotes of names and makes one single
 * quote of two.
 */
public final class ReleasedGrammar {
  private ReleasedGrammar() {}

  /** What there is of that, each once, as it is written; empty: the server reads it all. */
  public static List<String> missing(Expression expression) {
    Set<String> missing = new LinkedHashSet<>();
    collect(expression, missing);
    return new ArrayList<>(missing);
  }

  private static void collect(Expression expression, Set<String> missing) {
    if (expression instanceof Name name) {
      boolean plain = Identifier.ddlx(name.parts().get(0)).equals(name.parts().get(0));
      if (name.parts().size() > 1 || !plain) {
        missing.add(ConditionText.of(name));
      }
    } else if (expression instanceof Numeral || expression instanceof Minus) {
      missing.add(ConditionText.of(expression));
      return;
    } else if (expression == Constant.NULL) {
      missing.add("NULL");
    } else if (expression instanceof Text text && text.value().indexOf('\'') >= 0) {
      missing.add(ConditionText.of(text));
    } else if (expression instanceof Not) {
      missing.add("NOT");
    } else if (expression instanceof In in) {
      missing.add(in.negated() ? "NOT IN" : "IN");
    } else if (expression instanceof Is is && (is.negated() || is.constant() == Constant.NULL)) {
      missing.add((is.negated() ? "IS NOT " : "IS ") + is.constant().name());
    }
    for (Expression operand : expression.operands()) {
      collect(operand, missing);
    }
  }
}
