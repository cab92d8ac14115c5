package dev.electrified.processor.source;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.EnumStorage;
import dev.electrified.processor.entity.BasicAttribute.TemporalPart;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ValueType;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one field or getter that is no embedded object: a basic value or an association. */
final class AttributeReader {
  private final Contradictions contradictions;
  private final JavaTypeReader types;
  private final AssociationReader associations;
  private final CollectionReader collections;
  private final AttributeWalker walker;

  AttributeReader(Reading reading, UnsupportedMappings unsupported) {
    contradictions = new Contradictions(unsupported);
    types = new JavaTypeReader(reading, unsupported);
    walker = new AttributeWalker(reading, unsupported, this);
    associations = new AssociationReader(unsupported, types);
    collections = new CollectionReader(reading, unsupported, types, this);
  }

  /** Reads the attributes of whole classes, embeddables among them. */
  AttributeWalker walker() {
    return walker;
  }

  /**
   * Reads the attribute; empty when it cannot be read, which has then been said.
   *
   * @param path from the entity
   * @param embedded whether it lies in an embeddable
   * @param home the entity
   */
  Optional<Attribute> read(Member member, String path, boolean embedded, String home) {
    Optional<AnnotationView> toMany = CollectionReader.annotation(member);
    if (toMany.isPresent()) {
      return collections.read(member, toMany.get(), path, home);
    }
    if (!contradictions.check(member, label(home, path), embedded, home)) {
      return Optional.empty();
    }
    Optional<AnnotationView> toOne = member.find(AnnotationNames.MANY_TO_ONE);
    if (toOne.isEmpty()) {
      toOne = member.find(AnnotationNames.ONE_TO_ONE);
    }
    if (toOne.isPresent()) {
      return associations.read(member, toOne.get(), path, embedded, home);
    }
    Optional<BasicAttribute> basic = readBasic(member, path, embedded, home);
    return basic.isPresent() ? Optional.of(basic.get()) : Optional.empty();
  }

  /**
   * Reads a basic value that is a part of a collection; empty when it cannot be read, which has
   * then been said.
   *
   * @param part the collection as if it were the part
   */
  Optional<BasicAttribute> readPart(Member part, String path, String home) {
    return contradictions.check(part, label(home, path), false, home)
        ? readBasic(part, path, false, home)
        : Optional.empty();
  }

  private Optional<BasicAttribute> readBasic(
      Member member, String path, boolean embedded, String home) {
    Optional<JavaType> type = types.basic(member, path, home);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<AnnotationView> column = member.find(AnnotationNames.COLUMN);
    return Optional.of(
        new BasicAttribute(
            path,
            member.subject(),
            embedded,
            value(member, type.get()),
            column.isPresent() ? column(column.get()) : ColumnDeclaration.none(member.subject()),
            member.has(AnnotationNames.ID),
            GeneratorReader.generation(member),
            isRequired(member),
            false,
            checks(member),
            defaults(member)));
  }

  private static ValueType value(Member member, JavaType type) {
    return new ValueType(
        type,
        member.constant(AnnotationNames.ENUMERATED, "value").orElse("ORDINAL").equals("STRING")
            ? EnumStorage.STRING
            : EnumStorage.ORDINAL,
        member.constant(AnnotationNames.TEMPORAL, "value").map(TemporalPart::valueOf),
        member.has(AnnotationNames.LOB));
  }

  private static boolean isRequired(Member member) {
    Optional<AnnotationView> basic = member.find(AnnotationNames.BASIC);
    return member.has(AnnotationNames.VERSION)
        || member.has(AnnotationNames.CREATION_TIMESTAMP)
        || member.has(AnnotationNames.CURRENT_TIMESTAMP)
        || member.has(AnnotationNames.UPDATE_TIMESTAMP)
        || (basic.isPresent() && !basic.get().flag("optional").orElse(true));
  }

  static ColumnDeclaration column(AnnotationView view) {
    return new ColumnDeclaration(
        view.subject(),
        view.text("name"),
        Optional.of(view.flag("nullable").orElse(true)),
        view.flag("unique").orElse(false),
        view.number("length"),
        view.number("precision"),
        view.number("scale"),
        view.text("table"),
        !view.flag("insertable").orElse(true) && !view.flag("updatable").orElse(true));
  }

  private static List<Subject> checks(Member member) {
    List<Subject> checks = new ArrayList<>();
    addSubject(member, AnnotationNames.CHECK, checks);
    addSubject(member, AnnotationNames.CHECKS, checks);
    Optional<AnnotationView> column = member.find(AnnotationNames.COLUMN);
    if (column.isPresent() && column.get().has("check")) {
      checks.add(column.get().subject().value("check"));
    }
    return checks;
  }

  private static List<Subject> defaults(Member member) {
    List<Subject> defaults = new ArrayList<>();
    addSubject(member, AnnotationNames.COLUMN_DEFAULT, defaults);
    addSubject(member, AnnotationNames.GENERATED_COLUMN, defaults);
    return defaults;
  }

  private static void addSubject(Member member, String annotation, List<Subject> subjects) {
    Optional<AnnotationView> view = member.find(annotation);
    if (view.isPresent()) {
      subjects.add(view.get().subject());
    }
  }

  /** The attribute as messages call it: {@code Project.address.street}. */
  static String label(String home, String path) {
    return home.substring(home.lastIndexOf('.') + 1) + "." + path;
  }
}
