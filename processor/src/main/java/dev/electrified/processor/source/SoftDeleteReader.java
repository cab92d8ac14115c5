package dev.electrified.processor.source;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.entity.ColumnExtras;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ValueType;
import dev.electrified.processor.entity.ValueType.Conversion;
import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads Hibernate's {@code @SoftDelete} on a class: a column that no field maps. It is read as an
 * attribute whose name no path can have.
 */
final class SoftDeleteReader {
  private static final String PATH = "#deleted";
  private static final String CONVERTERS = "org.hibernate.type.";

  private final UnsupportedMappings unsupported;

  SoftDeleteReader(UnsupportedMappings unsupported) {
    this.unsupported = unsupported;
  }

  /** The column it asks for; empty when that cannot be known, which has then been said. */
  Optional<BasicAttribute> read(AnnotationView view, Subject subject, String home) {
    String strategy = view.constant("strategy").orElse("DELETED");
    Optional<Conversion> conversion = conversion(view);
    if (conversion.isEmpty()) {
      unsupported.refuse(
          view.subject().value("converter"),
          home,
          "`@SoftDelete` with a converter of the application is not supported by this release",
          "Use `YesNoConverter`, `TrueFalseConverter`, `NumericBooleanConverter` or none");
      return Optional.empty();
    }
    boolean timestamp = strategy.equals("TIMESTAMP");
    ValueType value =
        timestamp
            ? ValueType.of(new JavaType("java.time.Instant", JavaType.Kind.OTHER, List.of()))
            : converted(conversion.get());
    ColumnExtras extras =
        new ColumnExtras(
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            view.text("options"),
            Optional.of(view.text("comment").orElse("Soft-delete indicator")));
    ColumnDeclaration column =
        ColumnDeclaration.none(subject)
            .orNamed(
                view.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted"))
            .withExtras(extras);
    return Optional.of(
        new BasicAttribute(
            PATH,
            subject,
            false,
            value,
            column,
            false,
            Optional.empty(),
            !timestamp,
            false,
            List.of(),
            List.of()));
  }

  private static ValueType converted(Conversion conversion) {
    String type =
        switch (conversion) {
          case YES_NO, TRUE_FALSE -> "java.lang.Character";
          case NUMERIC -> "java.lang.Integer";
          case NONE, CUSTOM -> "java.lang.Boolean";
        };
    return new ValueType(
        new JavaType(type, JavaType.Kind.OTHER, List.of()),
        BasicAttribute.EnumStorage.ORDINAL,
        Optional.empty(),
        false,
        OptionalInt.empty(),
        OptionalInt.empty(),
        conversion,
        Optional.empty());
  }

  private static Optional<Conversion> conversion(AnnotationView view) {
    return switch (view.type("converter").orElse("")) {
      case "" -> Optional.of(Conversion.NONE);
      case CONVERTERS + "YesNoConverter" -> Optional.of(Conversion.YES_NO);
      case CONVERTERS + "TrueFalseConverter" -> Optional.of(Conversion.TRUE_FALSE);
      case CONVERTERS + "NumericBooleanConverter" -> Optional.of(Conversion.NUMERIC);
      default -> Optional.empty();
    };
  }
}
