package dev.electrified.processor.output;

/** How migrations are numbered. */
public enum Versions {
  /** By the time they are made, in UTC: {@code 20261122190000}. */
  TIMESTAMP,
  /** One after the other, padded with zeros: {@code 0001}. */
  SEQUENCE
}
