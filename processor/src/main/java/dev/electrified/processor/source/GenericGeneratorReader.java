package dev.electrified.processor.source;

import dev.electrified.processor.entity.GeneratorDeclaration;
import dev.electrified.processor.entity.GeneratorDeclaration.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads Hibernate's {@code @GenericGenerator}: its own strategies by their names, and classes of
 * the application as far as it can be seen that they make nothing in the database.
 */
final class GenericGeneratorReader {
  private static final String IDS = "org.hibernate.id.";
  private static final Set<String> SEQUENCE_PARAMETERS =
      Set.of("sequence_name", "sequence", "initial_value", "increment_size", "optimizer");
  private static final Set<String> TABLE_PARAMETERS =
      Set.of(
          "table_name",
          "segment_column_name",
          "value_column_name",
          "segment_value",
          "initial_value",
          "increment_size",
          "optimizer");
  private static final Set<String> MAKERS =
      Set.of(
          IDS + "IdentifierGenerator",
          "org.hibernate.generator.Generator",
          "org.hibernate.generator.BeforeExecutionGenerator",
          "org.hibernate.boot.model.relational.ExportableProducer");

  private final Reading reading;
  private final UnsupportedMappings unsupported;

  GenericGeneratorReader(Reading reading, UnsupportedMappings unsupported) {
    this.reading = reading;
    this.unsupported = unsupported;
  }

  /** What it says; empty when that cannot be known, which has then been said. */
  Optional<GeneratorDeclaration> read(AnnotationView view, String attribute, String home) {
    String strategy = view.type("type").or(() -> view.text("strategy")).orElse("");
    Map<String, String> parameters = new HashMap<>();
    for (AnnotationView parameter : view.annotations("parameters")) {
      parameters.put(parameter.textOrEmpty("name"), parameter.textOrEmpty("value"));
    }
    Optional<String> name = view.text("name");
    return switch (strategy) {
      case "uuid",
          "uuid2",
          "uuid.hex",
          "guid",
          "assigned",
          "increment",
          "foreign",
          IDS + "UUIDGenerator",
          IDS + "uuid.UuidGenerator",
          IDS + "UUIDHexGenerator",
          IDS + "GUIDGenerator",
          IDS + "Assigned",
          IDS + "IncrementGenerator",
          IDS + "ForeignGenerator" ->
          Optional.of(GeneratorDeclaration.of(view.subject(), Kind.NONE, name, attribute));
      case "identity", IDS + "IdentityGenerator" ->
          Optional.of(GeneratorDeclaration.of(view.subject(), Kind.IDENTITY, name, attribute));
      case "native", "sequence", "enhanced-sequence", IDS + "enhanced.SequenceStyleGenerator" ->
          onlyKnown(view, parameters, SEQUENCE_PARAMETERS, home)
              ? Optional.of(sequence(view, parameters, attribute))
              : Optional.empty();
      case "enhanced-table", "table", IDS + "enhanced.TableGenerator" ->
          onlyKnown(view, parameters, TABLE_PARAMETERS, home)
              ? Optional.of(table(view, parameters, attribute))
              : Optional.empty();
      default -> ofClass(view, strategy, attribute, home);
    };
  }

  /** A class that does not override what makes objects of the database leaves the column alone. */
  private Optional<GeneratorDeclaration> ofClass(
      AnnotationView view, String strategy, String attribute, String home) {
    TypeElement type =
        strategy.isEmpty() ? null : reading.elements.getTypeElement(strategy.replace('$', '.'));
    if (type != null && !makesObjects(type)) {
      return Optional.of(
          GeneratorDeclaration.of(view.subject(), Kind.NONE, view.text("name"), attribute));
    }
    refuse(view, home, "the strategy `" + strategy + "`, which may make something in the database");
    return Optional.empty();
  }

  private boolean makesObjects(TypeElement type) {
    for (Element member : reading.elements.getAllMembers(type)) {
      String name = member.getSimpleName().toString();
      if ((name.equals("registerExportables") || name.equals("generatedOnExecution"))
          && member.getEnclosingElement() instanceof TypeElement owner
          && !MAKERS.contains(owner.getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }

  private boolean onlyKnown(
      AnnotationView view, Map<String, String> parameters, Set<String> known, String home) {
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      boolean number =
          parameter.getKey().equals("initial_value") || parameter.getKey().equals("increment_size");
      if (!known.contains(parameter.getKey())
          || (number && number(parameter.getValue()).isEmpty())) {
        refuse(view, home, "the parameter `" + parameter.getKey() + "`");
        return false;
      }
    }
    return true;
  }

  private void refuse(AnnotationView view, String home, String what) {
    unsupported.refuse(
        view.subject(),
        home,
        "`@GenericGenerator` with " + what + " is not supported by this release",
        "Use `@SequenceGenerator`, `@TableGenerator` or `@UuidGenerator`");
  }

  private static GeneratorDeclaration sequence(
      AnnotationView view, Map<String, String> parameters, String attribute) {
    String sequence = parameters.getOrDefault("sequence_name", parameters.get("sequence"));
    return new GeneratorDeclaration(
        view.subject(),
        Kind.SEQUENCE,
        true,
        view.text("name"),
        attribute,
        Optional.ofNullable(sequence),
        Optional.empty(),
        number(parameters.getOrDefault("initial_value", "1")),
        number(parameters.getOrDefault("increment_size", "50")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Its row holds the value before the first one. */
  private static GeneratorDeclaration table(
      AnnotationView view, Map<String, String> parameters, String attribute) {
    int first = number(parameters.getOrDefault("initial_value", "1")).orElse(1);
    return new GeneratorDeclaration(
        view.subject(),
        Kind.TABLE,
        true,
        view.text("name"),
        attribute,
        Optional.ofNullable(parameters.get("table_name")),
        Optional.empty(),
        OptionalInt.of(first - 1),
        number(parameters.getOrDefault("increment_size", "50")),
        Optional.empty(),
        Optional.ofNullable(parameters.get("segment_column_name")),
        Optional.ofNullable(parameters.get("value_column_name")),
        Optional.of(parameters.getOrDefault("segment_value", "default")));
  }

  private static OptionalInt number(String text) {
    try {
      return OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
