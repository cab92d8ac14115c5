package dev.electrified.processor.source;

/** How far constraints of Bean Validation count for the schema at some place. */
enum Constraining {
  /** All of them: in entities, and in what they embed and require. */
  ALL,
  /** Those that demand no value: in embedded objects that may be missing. */
  SIZES,
  /** None: in embedded objects that are not {@code @Valid}, in collections. */
  NONE
}
