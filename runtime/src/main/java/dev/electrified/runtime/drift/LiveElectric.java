package dev.electrified.runtime.drift;

import java.util.Map;

/**
 * What is in {@code electric.electrified}.
 *
 * @param state whether it could be read
 * @param tables by name, whether the row is of the table that is there now: one that was dropped
 *     and made anew past Electric leaves its row behind
 */
record LiveElectric(State state, Map<String, Boolean> tables) {
  /** Copies the map. */
  LiveElectric {
    tables = Map.copyOf(tables);
  }

  /** Whether it could be read. */
  enum State {
    /** Nobody asked. */
    NOT_ASKED,
    /** There is no schema {@code electric}. */
    NO_SCHEMA,
    /** The schema is there, without its table. */
    NO_TABLE,
    /** The role may not read it. */
    UNREADABLE,
    /** It was read. */
    READ
  }

  static LiveElectric unread(State state) {
    return new LiveElectric(state, Map.of());
  }
}
