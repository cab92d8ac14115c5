package dev.electrified.processor.linter;

/** What is measured against: the documentation, or the released server. */
public enum Level {
  /** All of the documented DDLX. */
  DOCUMENTED,
  /** What 0.12.1 takes and keeps working with. */
  RELEASED
}
