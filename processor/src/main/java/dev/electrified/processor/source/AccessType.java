package dev.electrified.processor.source;

/** Where a class has its persistent state, as {@code jakarta.persistence.AccessType} says it. */
enum AccessType {
  /** In fields. */
  FIELD,
  /** Behind getters. */
  PROPERTY
}
