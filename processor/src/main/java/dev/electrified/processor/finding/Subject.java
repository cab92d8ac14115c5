package dev.electrified.processor.finding;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place a finding speaks of, as a pure key: names only, no compiler types.
 *
 * <p>Built from the outside in: {@code Subject.type("app.Project").member("owner",
 * Kind.FIELD).annotation("jakarta.persistence.JoinColumn").value("unique")}. What is not set is
 * simply not that precise. The {@code report} package looks the element up when it prints, so that
 * a model without findings pays nothing for its positions.
 *
 * @param type canonical name of the class, such as {@code app.Outer.Inner}; empty: no place at all
 * @param member name of the field or of the getter; null: the class itself
 * @param kind what {@code member} is
 * @param annotation fully qualified name of the annotation; null: the element itself
 * @param ordinal which of several equal (repeated) annotations, counted from 0
 * @param value path inside the annotation, such as {@code name} or {@code indexes[1].columnList};
 *     null: the whole annotation
 */
public record Subject(
    String type,
    @Nullable String member,
    Kind kind,
    @Nullable String annotation,
    int ordinal,
    @Nullable String value) {

  /** What the member of a subject is. */
  public enum Kind {
    /** The class itself. */
    TYPE,
    /** A field. */
    FIELD,
    /** A method without parameters, by its name. */
    METHOD
  }

  private static final String PACKAGE_INFO = "package-info";

  /** No place: an option, the snapshot, the file system. */
  public static final Subject NOWHERE = type("");

  /** The class of that canonical name. */
  public static Subject type(String type) {
    return new Subject(type, null, Kind.TYPE, null, 0, null);
  }

  /** The package of that name: the class its annotations are compiled to. */
  public static Subject around(String packageName) {
    return type(packageName.isEmpty() ? PACKAGE_INFO : packageName + "." + PACKAGE_INFO);
  }

  /** The package that this is about; empty when it is about a class. */
  public Optional<String> packageName() {
    if (type.equals(PACKAGE_INFO)) {
      return Optional.of("");
    }
    return type.endsWith("." + PACKAGE_INFO)
        ? Optional.of(type.substring(0, type.length() - PACKAGE_INFO.length() - 1))
        : Optional.empty();
  }

  /** A field or getter of this class. */
  public Subject member(String name, Kind kind) {
    return new Subject(type, name, kind, null, 0, null);
  }

  /** The class, field or getter this is, or stands on. */
  public Subject element() {
    return new Subject(type, member, kind, null, 0, null);
  }

  /** The only, or the first, annotation of that name on this element. */
  public Subject annotation(String name) {
    return annotation(name, 0);
  }

  /** The {@code ordinal}-th annotation of that name on this element, counted from 0. */
  public Subject annotation(String name, int ordinal) {
    return new Subject(type, member, kind, name, ordinal, null);
  }

  /** A member of this annotation; nested annotations are reached with further calls. */
  public Subject value(String name) {
    Objects.requireNonNull(annotation, "a value is a value of an annotation");
    return new Subject(
        type, member, kind, annotation, ordinal, value == null ? name : value + "." + name);
  }

  /** One element of this annotation value, counted from 0. */
  public Subject item(int index) {
    return new Subject(type, member, kind, annotation, ordinal, value + "[" + index + "]");
  }
}
