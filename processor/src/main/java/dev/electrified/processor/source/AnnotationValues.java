package dev.electrified.processor.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The values that stand in one annotation, read when the first is asked for. */
final class AnnotationValues {
  private final Reading reading;
  private final AnnotationMirror mirror;
  private @Nullable Map<String, AnnotationValue> values;

  AnnotationValues(
      Reading reading, AnnotationMirror mirror, @Nullable Map<String, AnnotationValue> values) {
    this.reading = reading;
    this.mirror = mirror;
    this.values = values;
  }

  /** Those in place of these. */
  AnnotationValues instead(Map<String, AnnotationValue> others) {
    return new AnnotationValues(reading, mirror, others);
  }

  /** The values of an array; a single value reads as an array of one. */
  List<? extends AnnotationValue> items(String member) {
    AnnotationValue value = all().get(member);
    if (value == null) {
      return List.of();
    }
    if (value.getValue() instanceof List<?> list) {
      List<AnnotationValue> items = new ArrayList<>(list.size());
      for (Object item : list) {
        items.add((AnnotationValue) item);
      }
      return items;
    }
    return List.of(value);
  }

  /** A value of that type; one that could not be resolved is remembered, and reads as missing. */
  <T> Optional<T> get(String member, Class<T> type) {
    AnnotationValue value = all().get(member);
    if (value == null) {
      return Optional.empty();
    }
    Object object = value.getValue();
    if (!type.isInstance(object) || isUnresolved(value)) {
      reading.unresolved();
      return Optional.empty();
    }
    return Optional.of(type.cast(object));
  }

  /**
   * The compiler's stand-in for a constant it could not resolve. ecj's cannot be told from the text
   * {@code "<error>"}, which is no name of anything.
   */
  static boolean isUnresolved(AnnotationValue value) {
    Object object = value.getValue();
    return object instanceof TypeMirror type
        ? type.getKind() == TypeKind.ERROR
        : "<error>".equals(object);
  }

  /** All that are written, by member. */
  Map<String, AnnotationValue> all() {
    Map<String, AnnotationValue> read = values;
    if (read == null) {
      Map<? extends ExecutableElement, ? extends AnnotationValue> explicit =
          mirror.getElementValues();
      if (explicit.isEmpty()) {
        values = Map.of();
        return values;
      }
      read = new LinkedHashMap<>(explicit.size() * 2);
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
          explicit.entrySet()) {
        read.put(entry.getKey().getSimpleName().toString(), entry.getValue());
      }
      values = read;
    }
    return read;
  }
}
