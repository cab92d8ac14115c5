package dev.electrified.processor.compile;

import java.nio.file.Path;

/** The jars that the tests compile with; the build says where they lie. */
final class Jars {
  static final Path PROCESSOR = jar("electrified.processor.jar");
  static final Path ANNOTATIONS = jar("electrified.annotations.jar");
  static final Path RUNTIME = jar("electrified.runtime.jar");
  static final Path PERSISTENCE = jar("jakarta.persistence.jar");
  static final Path HIBERNATE = jar("hibernate.jar");
  static final Path ECJ = jar("ecj.jar");

  private Jars() {}

  static Path jar(String property) {
    return Path.of(System.getProperty(property));
  }
}
