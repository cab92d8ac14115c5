package dev.electrified.processor.proof;

/** The locks of tables that statements of ours take, the weakest first. */
enum LockMode {
  ACCESS_SHARE("AccessShareLock", "ACCESS EXCLUSIVE", "nobody"),
  ROW_SHARE("RowShareLock", "EXCLUSIVE", "nobody"),
  ROW_EXCLUSIVE("RowExclusiveLock", "SHARE", "nobody"),
  SHARE_UPDATE_EXCLUSIVE("ShareUpdateExclusiveLock", "SHARE UPDATE EXCLUSIVE", "nobody"),
  SHARE("ShareLock", "ROW EXCLUSIVE", "writers"),
  SHARE_ROW_EXCLUSIVE("ShareRowExclusiveLock", "ROW EXCLUSIVE", "writers"),
  ACCESS_EXCLUSIVE("AccessExclusiveLock", "ACCESS SHARE", "readers and writers");

  private final String inCatalogue;
  private final String conflict;
  private final String stopped;

  LockMode(String inCatalogue, String conflict, String stopped) {
    this.inCatalogue = inCatalogue;
    this.conflict = conflict;
    this.stopped = stopped;
  }

  /** The one that {@code pg_locks} calls so. */
  static LockMode of(String inCatalogue) {
    for (LockMode mode : values()) {
      if (mode.inCatalogue.equals(inCatalogue)) {
        return mode;
      }
    }
    throw new IllegalArgumentException(inCatalogue);
  }

  /** The weakest mode that another transaction may hold so that this one waits, as SQL. */
  String conflict() {
    return conflict;
  }

  /** Whom of an application it stops. */
  String stopped() {
    return stopped;
  }

  /** As SQL and people call it. */
  @Override
  public String toString() {
    return name().replace('_', ' ');
  }
}
