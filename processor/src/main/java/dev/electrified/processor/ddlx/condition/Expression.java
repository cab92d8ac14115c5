package dev.electrified.processor.ddlx.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A condition as a value, without parentheses: the structure says what belongs together. */
public sealed interface Expression {

  /**
   * A name, of a column or of what a row is or was: {@code status}, {@code new.owner}.
   *
   * @param parts between the dots, at least one
   */
  record Name(List<String> parts) implements Expression {
    /** Copies the list. */
    public Name {
      parts = List.copyOf(parts);
    }

    /** The parts with dots between them. */
    public String dotted() {
      return String.join(".", parts);
    }
  }

  /**
   * A string.
   *
   * @param value without its quotes
   */
  record Text(String value) implements Expression {}

  /**
   * A number without a sign.
   *
   * @param digits as written, {@code 12} or {@code 3.5}
   */
  record Numeral(String digits) implements Expression {}

  /** What is said by a word. */
  enum Constant implements Expression {
    /** True. */
    TRUE,
    /** False. */
    FALSE,
    /** No value. */
    NULL
  }

  /**
   * {@code NOT operand}.
   *
   * @param operand what is denied
   */
  record Not(Expression operand) implements Expression {}

  /**
   * {@code -operand}.
   *
   * @param operand what is negated
   */
  record Minus(Expression operand) implements Expression {}

  /**
   * Two operands and what is between them.
   *
   * @param left the first
   * @param operator between them
   * @param right the second
   */
  record Binary(Expression left, Operator operator, Expression right) implements Expression {}

  /**
   * {@code operand IS [NOT] NULL}, {@code TRUE} or {@code FALSE}.
   *
   * @param operand what is asked
   * @param negated whether with {@code NOT}
   * @param constant what it is or is not
   */
  record Is(Expression operand, boolean negated, Constant constant) implements Expression {}

  /**
   * {@code operand [NOT] IN (…)}.
   *
   * @param operand what is looked for
   * @param negated whether with {@code NOT}
   * @param list where, at least one
   */
  record In(Expression operand, boolean negated, List<Expression> list) implements Expression {
    /** Copies the list. */
    public In {
      list = List.copyOf(list);
    }
  }

  /**
   * A call of a function.
   *
   * @param function its name, lower-case letters, digits and {@code _}
   * @param arguments in order; may be none
   */
  record Call(String function, List<Expression> arguments) implements Expression {
    /** Copies the list. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** The parts it consists of, from left to right. */
  default List<Expression> operands() {
    if (this instanceof Not not) {
      return List.of(not.operand());
    }
    if (this instanceof Minus minus) {
      return List.of(minus.operand());
    }
    if (this instanceof Binary binary) {
      return List.of(binary.left(), binary.right());
    }
    if (this instanceof Is is) {
      return List.of(is.operand());
    }
    if (this instanceof In in) {
      List<Expression> all = new ArrayList<>();
      all.add(in.operand());
      all.addAll(in.list());
      return all;
    }
    return this instanceof Call call ? call.arguments() : List.of();
  }

  /** The same with other names. */
  default Expression rename(UnaryOperator<Name> names) {
    if (this instanceof Name name) {
      return names.apply(name);
    }
    if (this instanceof Not not) {
      return new Not(not.operand().rename(names));
    }
    if (this instanceof Minus minus) {
      return new Minus(minus.operand().rename(names));
    }
    if (this instanceof Binary binary) {
      return new Binary(
          binary.left().rename(names), binary.operator(), binary.right().rename(names));
    }
    if (this instanceof Is is) {
      return new Is(is.operand().rename(names), is.negated(), is.constant());
    }
    if (this instanceof In in) {
      return new In(in.operand().rename(names), in.negated(), rename(in.list(), names));
    }
    return this instanceof Call call
        ? new Call(call.function(), rename(call.arguments(), names))
        : this;
  }

  private static List<Expression> rename(List<Expression> list, UnaryOperator<Name> names) {
    List<Expression> renamed = new ArrayList<>(list.size());
    for (Expression expression : list) {
      renamed.add(expression.rename(names));
    }
    return renamed;
  }

  /** Whether it can be true or false: names and calls may, other values and sums cannot. */
  default boolean isLogical() {
    if (this instanceof Binary binary) {
      return !binary.operator().isArithmetic();
    }
    return !(this instanceof Text
        || this instanceof Numeral
        || this instanceof Minus
        || this == Constant.NULL);
  }
}
