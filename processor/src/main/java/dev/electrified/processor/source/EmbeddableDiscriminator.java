package dev.electrified.processor.source;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.entity.ColumnExtras;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ValueType;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.TypeElement;

/**
 * Reads the column that tells of which embeddable an embedded object is.
 *
 * <p>Source: Hibernate ORM 7.4, {@code EmbeddableBinder} and {@code AnnotatedDiscriminatorColumn},
 * measured: there is no check on it, and {@code @EmbeddedColumnNaming} does not name it.
 */
final class EmbeddableDiscriminator {
  /** By this name an override names it; also the last part of its path. */
  private static final String ROLE = "{discriminator}";

  private static final int STANDARD_LENGTH = 31;
  private static final int STANDARD_LENGTH_OF_COLUMN = 255;

  private final Reading reading;
  private final UnsupportedMappings unsupported;

  EmbeddableDiscriminator(Reading reading, UnsupportedMappings unsupported) {
    this.reading = reading;
    this.unsupported = unsupported;
  }

  /** Refuses what Hibernate does not take on the embeddable that an attribute is of. */
  boolean check(TypeElement embeddable, String home) {
    boolean child = reading.embeddables.parent(embeddable).isPresent();
    boolean good = true;
    for (AnnotationView view : annotations(embeddable)) {
      boolean ofRoot =
          view.name().equals(AnnotationNames.DISCRIMINATOR_COLUMN)
              || view.name().equals(AnnotationNames.DISCRIMINATOR_FORMULA);
      if (view.name().equals(AnnotationNames.DISCRIMINATOR_OPTIONS) || (ofRoot && child)) {
        unsupported.refuse(
            view.subject(),
            home,
            "`@"
                + AnnotationNames.simple(view.name())
                + "` stands on the embeddable `"
                + embeddable.getSimpleName()
                + (ofRoot ? "`, which extends another" : "`")
                + ", with which Hibernate does not start",
            ofRoot ? "Put it on the topmost embeddable" : "Leave it out");
        good = false;
      }
    }
    return good;
  }

  private List<AnnotationView> annotations(TypeElement type) {
    return reading.annotations(type, Subject.type(type.getQualifiedName().toString()));
  }

  private Optional<AnnotationView> find(TypeElement type, String annotation) {
    return annotations(type).stream().filter(view -> view.name().equals(annotation)).findFirst();
  }

  /**
   * Reads it; empty when it cannot be read, which has then been said, and empty inside when a
   * formula takes the place of a column.
   *
   * @param below the embeddables below the root
   * @param member the attribute
   * @param scope inside the attribute
   */
  Optional<Optional<BasicAttribute>> read(
      TypeElement root, List<TypeElement> below, Member member, Scope scope) {
    Optional<AnnotationView> declared = find(root, AnnotationNames.DISCRIMINATOR_COLUMN);
    Optional<AnnotationView> formula = find(root, AnnotationNames.DISCRIMINATOR_FORMULA);
    String type = type(declared, formula);
    if (!checkValues(root, below, type, scope.home())) {
      return Optional.empty();
    }
    if (formula.isPresent()) {
      return Optional.of(Optional.empty());
    }
    Optional<AnnotationView> override = scope.overrides().of(ROLE).stream().findFirst();
    if (!checkName(member, override, scope)) {
      return Optional.empty();
    }
    return Optional.of(
        Optional.of(
            new BasicAttribute(
                scope.prefix() + ROLE,
                member.subject(),
                true,
                ValueType.of(new JavaType(javaType(type), JavaType.Kind.OTHER, List.of())),
                column(declared, override, type, name(declared, override, member, scope), member),
                false,
                Optional.empty(),
                false,
                false,
                List.of(),
                List.of())));
  }

  private static ColumnDeclaration column(
      Optional<AnnotationView> declared,
      Optional<AnnotationView> override,
      String type,
      String name,
      Member member) {
    return new ColumnDeclaration(
        override.or(() -> declared).map(AnnotationView::subject).orElse(member.subject()),
        Optional.of(name),
        Optional.of(false),
        false,
        type.equals("STRING") ? length(declared, override) : OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        ColumnExtras.of(
            override
                .flatMap(view -> view.text("columnDefinition"))
                .or(() -> declared.flatMap(view -> view.text("columnDefinition"))),
            declared.flatMap(view -> view.text("options")),
            List.of()));
  }

  private static String type(Optional<AnnotationView> declared, Optional<AnnotationView> formula) {
    Optional<String> ofColumn = declared.flatMap(view -> view.constant("discriminatorType"));
    return formula
        .flatMap(view -> view.constant("discriminatorType"))
        .filter(type -> !type.equals("STRING"))
        .or(() -> ofColumn)
        .orElse("STRING");
  }

  private static String javaType(String type) {
    return switch (type) {
      case "INTEGER" -> "java.lang.Integer";
      case "CHAR" -> "java.lang.Character";
      default -> "java.lang.String";
    };
  }

  /** Inside the parts of collections, Hibernate makes up names nobody would choose. */
  private boolean checkName(Member member, Optional<AnnotationView> override, Scope scope) {
    if (override.isPresent() && override.get().text("name").isEmpty()) {
      unsupported.refuse(
          override.get().subject(),
          scope.home(),
          "The override of the discriminator of `"
              + member.name()
              + "` does not name the column, with which Hibernate does not start",
          "Give it a `name`");
      return false;
    }
    boolean nested = scope.part() != Member.Role.WHOLE && !scope.prefix().isEmpty();
    if (nested && (override.isEmpty() || scope.part() == Member.Role.KEY)) {
      unsupported.refuse(
          member.subject(),
          scope.home(),
          "`"
              + member.name()
              + "` is embedded in the "
              + (scope.part() == Member.Role.KEY ? "keys of a map" : "elements of a collection")
              + ", and other embeddables extend its class, which is not supported by this release",
          scope.part() == Member.Role.KEY
              ? "Use a class nothing extends"
              : "Name the column that tells them apart: `@AttributeOverride(name = \""
                  + scope.prefix()
                  + ROLE
                  + "\", column = @Column(name = …))` on the collection");
      return false;
    }
    return true;
  }

  private static String name(
      Optional<AnnotationView> declared,
      Optional<AnnotationView> override,
      Member member,
      Scope scope) {
    if (override.isPresent()) {
      return override.get().textOrEmpty("name");
    }
    if (declared.isPresent() && !declared.get().has("name")) {
      return "DTYPE";
    }
    String prefix = scope.part() == Member.Role.KEY ? "mapkey" : member.name();
    return declared
        .flatMap(view -> view.text("name"))
        .filter(name -> !name.isBlank())
        .orElse(prefix + "_DTYPE");
  }

  private static OptionalInt length(
      Optional<AnnotationView> declared, Optional<AnnotationView> override) {
    Optional<AnnotationView> said = override.or(() -> declared);
    OptionalInt length = said.isPresent() ? said.get().number("length") : OptionalInt.empty();
    return length.isPresent()
        ? length
        : OptionalInt.of(override.isPresent() ? STANDARD_LENGTH_OF_COLUMN : STANDARD_LENGTH);
  }

  /** Every class, also an abstract one, must have a value of its own. */
  private boolean checkValues(TypeElement root, List<TypeElement> below, String type, String home) {
    List<TypeElement> classes = new ArrayList<>(below);
    classes.add(0, root);
    Map<String, TypeElement> byValue = new HashMap<>();
    boolean good = true;
    for (TypeElement one : classes) {
      Optional<AnnotationView> view = find(one, AnnotationNames.DISCRIMINATOR_VALUE);
      Optional<String> declared =
          view.map(value -> value.textOrEmpty("value")).filter(value -> !value.isBlank());
      String value = declared.orElse(standardValue(one, type));
      String problem = problem(value, type, byValue.putIfAbsent(value, one));
      if (!problem.isEmpty()) {
        unsupported.refuse(
            view.map(AnnotationView::subject)
                .orElse(Subject.type(one.getQualifiedName().toString())),
            home,
            "The embeddable `"
                + one.getSimpleName()
                + "` "
                + problem
                + ", with which Hibernate does not start",
            "Give it a `@DiscriminatorValue` of its own"
                + (type.equals("CHAR") ? ", of one character" : ""));
        good = false;
      }
    }
    return good;
  }

  private String standardValue(TypeElement type, String discriminatorType) {
    String binary = reading.elements.getBinaryName(type).toString();
    String name = binary.substring(binary.lastIndexOf('.') + 1);
    return switch (discriminatorType) {
      case "INTEGER" -> Integer.toString(name.hashCode());
      case "CHAR" -> "";
      default -> name;
    };
  }

  private static String problem(String value, String type, TypeElement other) {
    if (type.equals("CHAR") && value.length() != 1) {
      return value.isEmpty()
          ? "has no `@DiscriminatorValue`"
          : "has the discriminator `" + value + "`, which is no character";
    }
    if (type.equals("INTEGER") && !isInteger(value)) {
      return "has the discriminator `" + value + "`, which is no number";
    }
    return other == null
        ? ""
        : "has the discriminator `" + value + "`, as `" + other.getSimpleName() + "` has";
  }

  private static boolean isInteger(String value) {
    try {
      return Integer.toString(Integer.parseInt(value)).equals(value);
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
