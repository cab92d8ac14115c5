package dev.electrified.processor.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} say of
 * attributes below some place, by path from there. An override takes the place of the annotations
 * on the attribute; the outermost one wins, as Hibernate has it.
 */
final class Overrides {
  /** No overrides. */
  static final Overrides NONE = new Overrides(Map.of());

  private static final Map<String, String> AS_JOIN_COLUMNS =
      Map.of("value", "joinColumns", "foreignKey", "foreignKey");

  /** Behind the path of an attribute whose conversion is overridden, not its column. */
  private static final String CONVERSION = "@";

  private static final Map<String, String> OF_VALUE =
      Map.of("converter", "converter", "disableConversion", "disableConversion");

  private final Map<String, List<AnnotationView>> byPath;

  private Overrides(Map<String, List<AnnotationView>> byPath) {
    this.byPath = byPath;
  }

  /** What these annotations of a class or attribute say. */
  static Overrides of(List<AnnotationView> annotations) {
    Map<String, List<AnnotationView>> byPath = new HashMap<>();
    for (AnnotationView view : annotations) {
      switch (view.name()) {
        case AnnotationNames.ATTRIBUTE_OVERRIDE -> addColumn(view, byPath);
        case AnnotationNames.ATTRIBUTE_OVERRIDES ->
            view.annotations("value").forEach(one -> addColumn(one, byPath));
        case AnnotationNames.ASSOCIATION_OVERRIDE -> addAssociation(view, byPath);
        case AnnotationNames.ASSOCIATION_OVERRIDES ->
            view.annotations("value").forEach(one -> addAssociation(one, byPath));
        case AnnotationNames.CONVERT -> addConversion(view, byPath);
        case AnnotationNames.CONVERTS ->
            view.annotations("value").forEach(one -> addConversion(one, byPath));
        default -> {}
      }
    }
    return byPath.isEmpty() ? NONE : new Overrides(byPath);
  }

  private static void addColumn(AnnotationView view, Map<String, List<AnnotationView>> byPath) {
    Optional<AnnotationView> column = view.annotation("column");
    if (column.isPresent()) {
      byPath.put(view.textOrEmpty("name"), List.of(column.get()));
    }
  }

  private static void addAssociation(
      AnnotationView view, Map<String, List<AnnotationView>> byPath) {
    Optional<AnnotationView> joinTable = view.annotation("joinTable");
    if (joinTable.isPresent() && view.annotations("joinColumns").isEmpty()) {
      byPath.put(view.textOrEmpty("name"), List.of(joinTable.get()));
    } else {
      byPath.put(
          view.textOrEmpty("name"),
          List.of(view.as(AnnotationNames.JOIN_COLUMNS, AS_JOIN_COLUMNS)));
    }
  }

  private static void addConversion(AnnotationView view, Map<String, List<AnnotationView>> byPath) {
    Optional<String> attribute = view.text("attributeName");
    if (attribute.isPresent()) {
      byPath.put(attribute.get() + CONVERSION, List.of(view.as(AnnotationNames.CONVERT, OF_VALUE)));
    }
  }

  /** These, and where they say nothing, the weaker ones. */
  Overrides over(Overrides weaker) {
    if (weaker.byPath.isEmpty()) {
      return this;
    }
    if (byPath.isEmpty()) {
      return weaker;
    }
    Map<String, List<AnnotationView>> both = new HashMap<>(weaker.byPath);
    both.putAll(byPath);
    return new Overrides(both);
  }

  /** Those of attributes inside the attribute of that name, with paths from there. */
  Overrides inside(String name) {
    if (byPath.isEmpty()) {
      return NONE;
    }
    Map<String, List<AnnotationView>> inside = new HashMap<>();
    String prefix = name + ".";
    byPath.forEach(
        (path, annotations) -> {
          if (path.startsWith(prefix)) {
            inside.put(path.substring(prefix.length()), annotations);
          }
        });
    return inside.isEmpty() ? NONE : new Overrides(inside);
  }

  /** What converts the attribute of that name; none where empty. */
  List<AnnotationView> conversion(String name) {
    return byPath.getOrDefault(name + CONVERSION, List.of());
  }

  /** Annotations that take the place of those on the attribute of that name; none where empty. */
  List<AnnotationView> of(String name) {
    return byPath.getOrDefault(name, List.of());
  }
}
