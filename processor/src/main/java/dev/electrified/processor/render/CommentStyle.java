package dev.electrified.processor.render;

/** How the header of a file is written, so that the tool that reads it takes it for a comment. */
public enum CommentStyle {
  /** In SQL. */
  SQL("", "-- "),
  /** In SQL for Liquibase, which looks at the first line. */
  LIQUIBASE("--liquibase formatted sql", "-- "),
  /** In PHP. */
  PHP("<?php", "// "),
  /**
   * In Python, which takes the encoding of a file from either of its first two lines, wherever they
   * say {@code coding:}.
   */
  PYTHON("# -*- coding: utf-8 -*-", "# "),
  /** In Ruby and Elixir. */
  SCRIPT("", "# ");

  /** The first line, which the tool demands; empty for none. */
  private final String opening;

  private final String mark;

  CommentStyle(String opening, String mark) {
    this.opening = opening;
    this.mark = mark;
  }

  /** What stands before the header. */
  String opening() {
    return opening.isEmpty() ? "" : opening + "\n";
  }

  /** What each of its lines begins with. */
  String mark() {
    return mark;
  }

  /** The style of a text, lines of which may end in CRLF. */
  static CommentStyle of(String text) {
    for (CommentStyle style : values()) {
      if (!style.opening.isEmpty()
          && (text.startsWith(style.opening + "\n") || text.startsWith(style.opening + "\r\n"))) {
        return style;
      }
    }
    return text.startsWith(SCRIPT.mark) ? SCRIPT : SQL;
  }
}
