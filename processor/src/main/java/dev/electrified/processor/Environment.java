package dev.electrified.processor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;

/**
 * What the processor takes from the world around the compiler, so that nothing else has to ask.
 *
 * @param variables environment variables
 * @param clock the time, for the versions of new migrations
 * @param workingDirectory where the compiler was started
 */
record Environment(Map<String, String> variables, InstantSource clock, Path workingDirectory) {
  /** The world as it is. */
  static Environment system() {
    return new Environment(
        System.getenv(), Clock.systemUTC(), Path.of(System.getProperty("user.dir", ".")));
  }
}
