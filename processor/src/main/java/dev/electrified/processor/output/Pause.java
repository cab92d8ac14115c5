package dev.electrified.processor.output;

/** What to do between two attempts to get the lock. */
@FunctionalInterface
interface Pause {
  /** Lets others go on. */
  void take() throws InterruptedException;
}
