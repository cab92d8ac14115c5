package dev.electrified.processor.render;

/**
 * One statement, and what decides to which part it goes.
 *
 * @param sql without the final semicolon
 * @param stage in which part it can run
 * @param locksExisting whether it locks a table or type that had been there, so that it must not
 *     wait long
 * @param electrified whether it touches an electrified table
 */
record Statement(String sql, Stage stage, boolean locksExisting, boolean electrified) {
  /** The parts of a migration, in order. */
  enum Stage {
    /** Before all others: what they use, and can only once this is committed. */
    LABELS,
    /** The first part. */
    MAIN,
    /** After the locks of the first part are released: writes whole tables. */
    COPY,
    /** After the locks of the first part are released: reads whole tables. */
    VALIDATION,
    /** What only holds once the rows that are there were checked. */
    REQUIREMENT,
    /** What only Electric knows, where it refuses to have the rows of a table checked later. */
    ELECTRIC,
    /** Outside a transaction, in a part of its own. */
    CONCURRENT,
    /** After all others, in a history of its own. */
    ACCESS
  }

  /** A statement of the first part. */
  static Statement main(String sql, boolean locksExisting, boolean electrified) {
    return new Statement(sql, Stage.MAIN, locksExisting, electrified);
  }
}
