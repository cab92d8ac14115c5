package dev.electrified.processor;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import javax.annotation.processing.Processor;

/** The processor in a world of a test's making, for tests of other packages. */
public final class InjectedProcessor {
  private InjectedProcessor() {}

  /** A processor without environment variables, with that clock, started in that folder. */
  public static Processor of(InstantSource clock, Path workingDirectory) {
    return of(clock, workingDirectory, Map.of());
  }

  /** The same with environment variables. */
  public static Processor of(
      InstantSource clock, Path workingDirectory, Map<String, String> variables) {
    return new ElectrifiedProcessor(new Environment(variables, clock, workingDirectory));
  }
}
