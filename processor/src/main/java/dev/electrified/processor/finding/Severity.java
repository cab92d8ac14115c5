package dev.electrified.processor.finding;

/** How much a finding weighs: an error stops the compile, the other two do not. */
public enum Severity {
  /** Nothing is written, the compile fails. */
  ERROR,
  /** Written, but worth a look; printed by the compile that makes the change, and only by it. */
  WARNING,
  /** Said once, for information. */
  NOTE
}
