package dev.electrified.runtime.spring;

/** What becomes of a difference that a check finds. */
public enum Reaction {
  /** The application does not start. */
  FAIL,
  /** It is logged. */
  WARN,
  /** It is not looked for. */
  OFF
}
