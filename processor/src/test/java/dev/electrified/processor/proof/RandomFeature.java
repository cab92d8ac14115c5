package dev.electrified.processor.proof;

import java.util.List;

/** What random models are composed of beside plain attributes and references. */
enum RandomFeature {
  COMPOSITE_KEYS,
  CONVERTERS,
  COLLECTIONS,
  EMBEDDED_TWICE,
  EMBEDDED_HIERARCHIES,
  GENERATORS,
  HIBERNATE,
  JOIN_TABLES,
  MAPS,
  ONE_TO_MANY,
  ONE_TO_ONE,
  JOINED,
  SINGLE_TABLE,
  TABLE_PER_CLASS,
  SECONDARY_TABLES;

  private static final String WANTED = System.getProperty("proof.features", "");

  /**
   * Whether models have it: all do, but for those that {@code -Dproof.features=MAPS,JOINED} leaves
   * out.
   */
  boolean isWanted() {
    return WANTED.isEmpty() || List.of(WANTED.split(",")).contains(name());
  }
}
