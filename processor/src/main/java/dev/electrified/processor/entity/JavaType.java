package dev.electrified.processor.entity;

import java.util.List;
import java.util.Optional;

/**
 * The Java type of a basic attribute.
 *
 * @param name {@code int}, {@code java.lang.String}, {@code byte[]}, {@code app.Color}
 * @param kind what sort of type it is
 * @param constants of an enum, in the order of declaration; else empty
 * @param element of an array or collection, what is in it; else empty
 * @param enumeratedValue of an enum, the type of its {@code @EnumeratedValue}, if it has one
 */
public record JavaType(
    String name,
    Kind kind,
    List<String> constants,
    Optional<JavaType> element,
    Optional<String> enumeratedValue) {
  /** Copies the list. */
  public JavaType {
    constants = List.copyOf(constants);
  }

  /** A type that is neither an array nor a collection. */
  public JavaType(String name, Kind kind, List<String> constants) {
    this(name, kind, constants, Optional.empty(), Optional.empty());
  }

  /** An array or collection of that. */
  public static JavaType plural(String name, JavaType element) {
    return new JavaType(name, Kind.PLURAL, List.of(), Optional.of(element), Optional.empty());
  }

  /** The sorts of types that matter for a mapping. */
  public enum Kind {
    /** {@code int} and its kin: never NULL in Java. */
    PRIMITIVE,
    /** An enum. */
    ENUM,
    /** An array or collection of basic values, in one column. */
    PLURAL,
    /** Any other that is serializable. */
    SERIALIZABLE,
    /** Any other. */
    OTHER
  }

  /** The name without package, as messages use it. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
