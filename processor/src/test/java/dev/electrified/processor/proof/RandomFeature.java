package dev.electrified.processor.proof;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What random models are composed of beside plain attributes and references. */
enum RandomFeature {
  COMPOSITE_KEYS,
  CONVERTERS,
  COLLECTIONS,
  EMBEDDED_TWICE,
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

  /** Those that are mapped. */
  private static final Set<RandomFeature> MAPPED = EnumSet.noneOf(RandomFeature.class);

  private static final List<String> WANTED =
      Arrays.asList(System.getProperty("proof.features", "").split(","));

  /** Whether models have it: all that are mapped, or those of {@code -Dproof.features=MAPS}. */
  boolean isWanted() {
    return MAPPED.contains(this) || WANTED.contains(name());
  }
}
