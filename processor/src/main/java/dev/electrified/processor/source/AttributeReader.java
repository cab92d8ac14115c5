package dev.electrified.processor.source;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.entity.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one field or getter that is no embedded object: a basic value or an association. */
final class AttributeReader {
  private static final Set<String> ZONED =
      Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");

  private final Contradictions contradictions;
  private final ValueReader values;
  private final AssociationReader associations;
  private final CollectionReader collections;
  private final ConstraintReader constraints;
  private final AttributeWalker walker;

  AttributeReader(Reading reading, UnsupportedMappings unsupported) {
    constraints = new ConstraintReader(reading);
    contradictions = new Contradictions(unsupported);
    values = new ValueReader(reading, unsupported);
    walker = new AttributeWalker(reading, unsupported, this);
    associations = new AssociationReader(unsupported, values.types());
    collections = new CollectionReader(reading, unsupported, values.types(), this);
  }

  /** Reads the attributes of whole classes, embeddables among them. */
  AttributeWalker walker() {
    return walker;
  }

  /**
   * Reads the attribute; empty when it cannot be read, which has then been said.
   *
   * @param path from the entity
   * @param scope where it stands
   */
  Optional<Attribute> read(Member member, String path, Scope scope) {
    boolean embedded = scope.embedded();
    String home = scope.home();
    Optional<AnnotationView> toMany = CollectionReader.annotation(member);
    if (toMany.isPresent()) {
      return collections.read(member, toMany.get(), path, home);
    }
    if (!contradictions.checkKey(member, label(home, path), scope)
        || !contradictions.check(member, label(home, path), embedded, home)) {
      return Optional.empty();
    }
    Optional<AnnotationView> toOne = member.find(AnnotationNames.MANY_TO_ONE);
    if (toOne.isEmpty()) {
      toOne = member.find(AnnotationNames.ONE_TO_ONE);
    }
    if (toOne.isPresent()) {
      Optional<Attribute> reference = associations.read(member, toOne.get(), path, embedded, home);
      return reference.isPresent()
              && reference.get() instanceof ToOneAttribute read
              && constraints.isRequired(member, scope.constraining(), home)
          ? Optional.of(read.asRequired())
          : reference;
    }
    Optional<BasicAttribute> basic = readBasic(member, path, embedded, scope.constraining(), home);
    return basic.isPresent() ? Optional.of(basic.get()) : Optional.empty();
  }

  /**
   * Reads a basic value that is a part of a collection; empty when it cannot be read, which has
   * then been said. As in an embeddable, primitives in it take NULL.
   *
   * @param part the collection as if it were the part
   */
  Optional<BasicAttribute> readPart(Member part, String path, String home) {
    return contradictions.check(part, label(home, path), false, home)
        ? readBasic(part, path, true, Constraining.NONE, home)
        : Optional.empty();
  }

  private Optional<BasicAttribute> readBasic(
      Member member, String path, boolean embedded, Constraining here, String home) {
    Optional<ValueType> value = values.read(member, member.type(), path, home);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new BasicAttribute(
            path,
            member.subject(),
            embedded,
            value.get(),
            constraints.apply(column(member), member, ValueReader.nameOf(member.type()), here),
            member.has(AnnotationNames.ID),
            GeneratorReader.generation(member),
            isRequired(member) || constraints.isRequired(member, here, home),
            member.has(AnnotationNames.NATURAL_ID),
            ColumnReader.checkPlaces(member),
            ColumnReader.defaultPlaces(member)));
  }

  /** How far constraints count inside an embedded member; see {@link ConstraintReader#inside}. */
  Optional<Constraining> constrainingInside(Member member, Scope scope) {
    return constraints.inside(member, scope.constraining(), scope.home());
  }

  /** The column beside it that holds the offset of a time, if it has one. */
  Optional<Attribute> timeZone(Member member, Attribute attribute) {
    Optional<AnnotationView> view = member.find(AnnotationNames.TIME_ZONE_STORAGE);
    String storage = view.isEmpty() ? "" : view.get().constant("value").orElse("AUTO");
    if ((!storage.equals("AUTO") && !storage.equals("COLUMN"))
        || !(attribute instanceof BasicAttribute basic)
        || !ZONED.contains(basic.type().name())) {
      return Optional.empty();
    }
    ColumnDeclaration column =
        ColumnReader.read(member, AnnotationNames.TIME_ZONE_COLUMN)
            .orNamed(basic.column().name().orElse(basic.name()) + "_tz");
    return Optional.of(
        new BasicAttribute(
            basic.path() + "_tz",
            basic.subject(),
            basic.embedded(),
            ValueType.of(new JavaType("java.lang.Integer", JavaType.Kind.OTHER, List.of())),
            column,
            false,
            Optional.empty(),
            false,
            false,
            List.of(),
            List.of()));
  }

  /** Hibernate lets the column of a time it fills in keep NULL out, whatever else is declared. */
  private static ColumnDeclaration column(Member member) {
    ColumnDeclaration column = ColumnReader.read(member, AnnotationNames.COLUMN);
    boolean filledIn =
        member.has(AnnotationNames.CREATION_TIMESTAMP)
            || member.has(AnnotationNames.CURRENT_TIMESTAMP)
            || member.has(AnnotationNames.UPDATE_TIMESTAMP);
    return filledIn ? column.asRequired() : column;
  }

  private static boolean isRequired(Member member) {
    Optional<AnnotationView> basic = member.find(AnnotationNames.BASIC);
    return member.has(AnnotationNames.VERSION)
        || member.has(AnnotationNames.TENANT_ID)
        || (basic.isPresent() && !basic.get().flag("optional").orElse(true));
  }

  /** The attribute as messages call it: {@code Project.address.street}. */
  static String label(String home, String path) {
    return AnnotationNames.simple(home) + "." + path;
  }
}
