package dev.electrified.processor.source;

import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One annotation as written: typed access to its members by name. Only members that stand in the
 * source are seen, defaults are not; a value the compiler could not resolve is remembered as
 * unresolved and reads as missing.
 */
final class AnnotationView {
  private final Reading reading;
  private final String name;
  private final AnnotationMirror mirror;
  private final Subject subject;
  private final Map<String, String> written;
  private final Map<String, String> texts;
  private final AnnotationValues values;

  AnnotationView(Reading reading, String name, AnnotationMirror mirror, Subject subject) {
    this(
        reading,
        name,
        mirror,
        subject,
        Map.of(),
        Map.of(),
        new AnnotationValues(reading, mirror, null));
  }

  private AnnotationView(
      Reading reading,
      String name,
      AnnotationMirror mirror,
      Subject subject,
      Map<String, String> written,
      Map<String, String> texts,
      AnnotationValues values) {
    this.reading = reading;
    this.name = name;
    this.mirror = mirror;
    this.subject = subject;
    this.written = written;
    this.texts = texts;
    this.values = values;
  }

  /**
   * The same annotation, read as if it were another one.
   *
   * @param members names of the other one's members, with the names they have here
   */
  AnnotationView as(String otherName, Map<String, String> members) {
    Map<String, AnnotationValue> seen = new LinkedHashMap<>();
    members.forEach(
        (member, here) -> {
          AnnotationValue value = values.all().get(here);
          if (value != null) {
            seen.put(member, value);
          }
        });
    return new AnnotationView(
        reading, otherName, mirror, subject, members, Map.of(), values.instead(seen));
  }

  /** The same annotation with a member as the other one has it, or without it. */
  AnnotationView with(String member, AnnotationView from) {
    Map<String, AnnotationValue> seen = new LinkedHashMap<>(values.all());
    AnnotationValue value = from.values.all().get(member);
    if (value == null) {
      seen.remove(member);
    } else {
      seen.put(member, value);
    }
    return new AnnotationView(
        reading, name, mirror, subject, written, Map.of(), values.instead(seen));
  }

  /** The same annotation with another text in one of its members. */
  AnnotationView withText(String member, String text) {
    return new AnnotationView(
        reading, name, mirror, subject, written, Map.of(member, text), values);
  }

  /** The place of a member. */
  private Subject place(String member) {
    return subject.value(written.getOrDefault(member, member));
  }

  /** Fully qualified name of the annotation. */
  String name() {
    return name;
  }

  /** The place of the annotation. */
  Subject subject() {
    return subject;
  }

  /** Names of the members that are written, in their order. */
  Set<String> members() {
    return values.all().keySet();
  }

  /** Whether a member is written and differs from its default. */
  boolean isChanged(String member) {
    String here = written.getOrDefault(member, member);
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(here)) {
        AnnotationValue standard = entry.getKey().getDefaultValue();
        return standard == null || !standard.toString().equals(entry.getValue().toString());
      }
    }
    return false;
  }

  /** Whether the member is written. */
  boolean has(String member) {
    return values.all().containsKey(member);
  }

  /** A text; empty where it is missing or the empty string. */
  Optional<String> text(String member) {
    if (texts.containsKey(member)) {
      return Optional.of(texts.getOrDefault(member, ""));
    }
    Optional<String> text = values.get(member, String.class);
    return text.isPresent() && text.get().isEmpty() ? Optional.empty() : text;
  }

  /** A text; the empty string where it is missing. */
  String textOrEmpty(String member) {
    return values.get(member, String.class).orElse("");
  }

  /** A truth value. */
  Optional<Boolean> flag(String member) {
    return values.get(member, Boolean.class);
  }

  /** A number. */
  OptionalInt number(String member) {
    Optional<Integer> number = values.get(member, Integer.class);
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  /** A large number. */
  Optional<Long> large(String member) {
    return values.get(member, Long.class);
  }

  /** The name of an enum constant. */
  Optional<String> constant(String member) {
    Optional<VariableElement> constant = values.get(member, VariableElement.class);
    return constant.isPresent()
        ? Optional.of(constant.get().getSimpleName().toString())
        : Optional.empty();
  }

  /** The type of a class constant, of any sort; {@code void} reads as missing. */
  Optional<TypeMirror> anyType(String member) {
    return values.get(member, TypeMirror.class).filter(type -> type.getKind() != TypeKind.VOID);
  }

  /** The canonical name of a class constant; {@code void} reads as missing. */
  Optional<String> type(String member) {
    Optional<TypeMirror> type = anyType(member);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    if (type.get().getKind() != TypeKind.DECLARED) {
      reading.unresolved();
      return Optional.empty();
    }
    TypeElement element = (TypeElement) ((DeclaredType) type.get()).asElement();
    return Optional.of(element.getQualifiedName().toString());
  }

  /** Names of the classes of an array. */
  List<String> types(String member) {
    List<String> types = new ArrayList<>();
    for (AnnotationValue item : values.items(member)) {
      if (item.getValue() instanceof DeclaredType type) {
        types.add(((TypeElement) type.asElement()).getQualifiedName().toString());
      } else {
        reading.unresolved();
      }
    }
    return types;
  }

  /** Texts of an array; a single value counts as an array of one. */
  List<String> texts(String member) {
    List<String> texts = new ArrayList<>();
    for (AnnotationValue item : values.items(member)) {
      if (item.getValue() instanceof String text && !AnnotationValues.isUnresolved(item)) {
        texts.add(text);
      } else {
        reading.unresolved();
      }
    }
    return texts;
  }

  /** Names of the enum constants of an array. */
  List<String> constants(String member) {
    List<String> constants = new ArrayList<>();
    for (AnnotationValue item : values.items(member)) {
      if (item.getValue() instanceof VariableElement constant) {
        constants.add(constant.getSimpleName().toString());
      } else {
        reading.unresolved();
      }
    }
    return constants;
  }

  /** The annotation a member holds, if it is written. */
  Optional<AnnotationView> annotation(String member) {
    Optional<AnnotationMirror> nested = values.get(member, AnnotationMirror.class);
    return nested.isPresent()
        ? Optional.of(
            new AnnotationView(reading, reading.nameOf(nested.get()), nested.get(), place(member)))
        : Optional.empty();
  }

  /** The annotations of an array. */
  List<AnnotationView> annotations(String member) {
    List<AnnotationView> views = new ArrayList<>();
    int index = 0;
    for (AnnotationValue item : values.items(member)) {
      if (item.getValue() instanceof AnnotationMirror nested) {
        views.add(
            new AnnotationView(reading, reading.nameOf(nested), nested, place(member).item(index)));
      } else {
        reading.unresolved();
      }
      index++;
    }
    return views;
  }

  /** The annotations that a member holds, one or several; empty when it holds something else. */
  List<AnnotationView> nested(String member) {
    AnnotationValue value = values.all().get(member);
    if (value == null) {
      return List.of();
    }
    Object first = value.getValue();
    if (first instanceof List<?> list) {
      if (list.isEmpty()) {
        return List.of();
      }
      first = ((AnnotationValue) list.get(0)).getValue();
    }
    return first instanceof AnnotationMirror ? annotations(member) : List.of();
  }

  /** The annotation on this one's type by which Hibernate runs code of the application. */
  Optional<AnnotationView> custom() {
    for (AnnotationMirror meta : mirror.getAnnotationType().asElement().getAnnotationMirrors()) {
      String metaName = reading.nameOf(meta);
      if (AnnotationNames.CUSTOM.contains(metaName)) {
        return Optional.of(new AnnotationView(reading, metaName, meta, subject));
      }
    }
    return Optional.empty();
  }

  /** The annotations of a container, each with the place it has as a repeated one. */
  List<AnnotationView> repeated(Subject element) {
    List<AnnotationView> views = new ArrayList<>();
    for (AnnotationValue item : values.items("value")) {
      if (item.getValue() instanceof AnnotationMirror nested) {
        String nestedName = reading.nameOf(nested);
        views.add(
            new AnnotationView(
                reading, nestedName, nested, element.annotation(nestedName, views.size())));
      }
    }
    return views;
  }
}
