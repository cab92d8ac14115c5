package dev.electrified.processor.entity;

import java.util.List;

/**
 * The Java type of a basic attribute.
 *
 * @param name {@code int}, {@code java.lang.String}, {@code byte[]}, {@code app.Color}
 * @param kind what sort of type it is
 * @param constants of an enum, in the order of declaration; else empty
 */
public record JavaType(String name, Kind kind, List<String> constants) {
  /** Copies the list. */
  public JavaType {
    constants = List.copyOf(constants);
  }

  /** The sorts of types that matter for a mapping. */
  public enum Kind {
    /** {@code int} and its kin: never NULL in Java. */
    PRIMITIVE,
    /** An enum. */
    ENUM,
    /** Any other. */
    OTHER
  }

  /** The name without package, as messages use it. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
