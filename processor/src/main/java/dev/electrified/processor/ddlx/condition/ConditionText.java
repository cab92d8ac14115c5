package dev.electrified.processor.ddlx.condition;

import dev.electrified.processor.ddlx.condition.Expression.Binary;
import dev.electrified.processor.ddlx.condition.Expression.Call;
import dev.electrified.processor.ddlx.condition.Expression.Constant;
import dev.electrified.processor.ddlx.condition.Expression.In;
import dev.electrified.processor.ddlx.condition.Expression.Is;
import dev.electrified.processor.ddlx.condition.Expression.Minus;
import dev.electrified.processor.ddlx.condition.Expression.Name;
import dev.electrified.processor.ddlx.condition.Expression.Not;
import dev.electrified.processor.ddlx.condition.Expression.Numeral;
import dev.electrified.processor.ddlx.condition.Expression.Text;
import dev.electrified.processor.sql.Identifier;
import java.util.List;

/**
 * A condition as DDLX text: on one line, keywords in capitals, blanks around operators, parentheses
 * only where they are needed.
 */
public final class ConditionText {
  private final StringBuilder text = new StringBuilder();

  private ConditionText() {}

  /** The text, without parentheses around it. */
  public static String of(Expression expression) {
    ConditionText all = new ConditionText();
    all.append(expression);
    return all.text.toString();
  }

  private void append(Expression expression) {
    if (expression instanceof Name name) {
      appendName(name);
    } else if (expression instanceof Text string) {
      text.append('\'').append(string.value().replace("'", "''")).append('\'');
    } else if (expression instanceof Numeral number) {
      text.append(number.digits());
    } else if (expression instanceof Constant constant) {
      text.append(constant.name());
    } else if (expression instanceof Not not) {
      text.append("NOT ");
      append(not.operand(), Operator.NOT_LEVEL);
    } else if (expression instanceof Minus minus) {
      text.append('-'); // two of them in a row would begin a comment
      append(minus.operand(), Operator.VALUE_LEVEL);
    } else if (expression instanceof Binary binary) {
      append(binary);
    } else if (expression instanceof Is is) {
      append(is.operand(), Operator.IS_LEVEL + 1);
      text.append(is.negated() ? " IS NOT " : " IS ").append(is.constant().name());
    } else if (expression instanceof In in) {
      append(in.operand(), Operator.IN_LEVEL + 1);
      text.append(in.negated() ? " NOT IN " : " IN ");
      appendList(in.list());
    } else if (expression instanceof Call call) {
      text.append(call.function());
      appendList(call.arguments());
    }
  }

  /** In parentheses if it binds less tightly than its place demands. */
  private void append(Expression expression, int level) {
    boolean enclosed = level(expression) < level;
    text.append(enclosed ? "(" : "");
    append(expression);
    text.append(enclosed ? ")" : "");
  }

  private void append(Binary binary) {
    int level = binary.operator().level();
    append(binary.left(), binary.operator().isComparison() ? level + 1 : level);
    text.append(' ').append(binary.operator().text()).append(' ');
    append(binary.right(), level + 1);
  }

  private void appendName(Name name) {
    for (int i = 0; i < name.parts().size(); i++) {
      text.append(i == 0 ? "" : ".").append(Identifier.ddlx(name.parts().get(i)));
    }
  }

  private void appendList(List<Expression> list) {
    text.append('(');
    for (int i = 0; i < list.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      append(list.get(i));
    }
    text.append(')');
  }

  private static int level(Expression expression) {
    if (expression instanceof Binary binary) {
      return binary.operator().level();
    }
    if (expression instanceof Not) {
      return Operator.NOT_LEVEL;
    }
    if (expression instanceof Is) {
      return Operator.IS_LEVEL;
    }
    if (expression instanceof In) {
      return Operator.IN_LEVEL;
    }
    return expression instanceof Minus ? Operator.SIGN_LEVEL : Operator.VALUE_LEVEL;
  }
}
