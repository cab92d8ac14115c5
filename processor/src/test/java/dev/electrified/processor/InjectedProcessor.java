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
    return new ElectrifiedProcessor(new Environment(Map.of(), clock, workingDirectory));
  }
}
