package dev.electrified.processor.source;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.ElectricDeclaration;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.ToOneAttribute;
import java.util.List;
import java.util.Optional;

/** Reads associations to one: references, and the sides of one-to-ones that have no column. */
final class AssociationReader {
  private final UnsupportedMappings unsupported;
  private final JavaTypeReader types;
  private final JoinTableReader joinTables;

  AssociationReader(UnsupportedMappings unsupported, JavaTypeReader types) {
    this.unsupported = unsupported;
    this.types = types;
    joinTables = new JoinTableReader(unsupported);
  }

  /**
   * Reads a {@code @ManyToOne} or {@code @OneToOne}; empty when it cannot be read, which has then
   * been said.
   */
  Optional<Attribute> read(
      Member member, AnnotationView view, String path, boolean embedded, String home) {
    Optional<String> target = view.type("targetEntity");
    if (target.isEmpty()) {
      target = types.entity(member, member.type(), path, home);
    }
    if (target.isEmpty()) {
      return Optional.empty();
    }
    return view.text("mappedBy").isPresent()
        ? readInverse(member, view, path, target.get(), home)
        : readToOne(member, view, path, embedded, target.get(), home);
  }

  private Optional<Attribute> readToOne(
      Member member,
      AnnotationView view,
      String path,
      boolean embedded,
      String target,
      String home) {
    List<JoinColumnDeclaration> joinColumns = JoinTableReader.joinColumns(member);
    return Optional.of(
        new ToOneAttribute(
            path,
            member.subject(),
            embedded,
            target,
            view.name().equals(AnnotationNames.ONE_TO_ONE),
            member.has(AnnotationNames.ID),
            mapsId(member),
            joinColumns,
            JoinTableReader.foreignKey(member, joinColumns),
            joinTables.find(
                member, AnnotationNames.JOIN_TABLE, AttributeReader.label(home, path), home),
            view.flag("optional").orElse(true),
            member.has(AnnotationNames.HIBERNATE + "NaturalId"),
            member.has(AnnotationNames.NOT_FOUND) || types.isQuery(target),
            member.has(AnnotationNames.JOIN_FORMULA),
            !member.has(AnnotationNames.MAPS_ID)
                && (member.has(AnnotationNames.PRIMARY_KEY_JOIN_COLUMN)
                    || member.has(AnnotationNames.PRIMARY_KEY_JOIN_COLUMNS)),
            ColumnReader.ofReference(member),
            member.constant(AnnotationNames.ON_DELETE, "action"),
            hasTable(member)
                ? AccessRuleReader.ofTable(member, List.of())
                : ElectricDeclaration.NONE));
  }

  /** Whether the member is a reference with a join table. */
  static boolean hasTable(Member member) {
    return member.has(AnnotationNames.JOIN_TABLE)
        && (member.has(AnnotationNames.MANY_TO_ONE) || member.has(AnnotationNames.ONE_TO_ONE));
  }

  /** Whether the member is the other side of a reference, which has the columns. */
  static boolean isOtherSide(Member member) {
    return member
        .find(AnnotationNames.ONE_TO_ONE)
        .flatMap(view -> view.text("mappedBy"))
        .isPresent();
  }

  private static Optional<String> mapsId(Member member) {
    Optional<AnnotationView> view = member.find(AnnotationNames.MAPS_ID);
    return view.isPresent() ? Optional.of(view.get().textOrEmpty("value")) : Optional.empty();
  }

  private Optional<Attribute> readInverse(
      Member member, AnnotationView view, String path, String target, String home) {
    if (!checkInverse(unsupported, member, path, home)) {
      return Optional.empty();
    }
    return Optional.of(
        new InverseAttribute(
            path,
            member.subject(),
            target,
            view.textOrEmpty("mappedBy"),
            view.subject().value("mappedBy"),
            InverseAttribute.Kind.ONE_TO_ONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            member.constant(AnnotationNames.ON_DELETE, "action")));
  }

  /** Refuses columns on a side that has none; as Hibernate does. */
  static boolean checkInverse(
      UnsupportedMappings unsupported, Member member, String path, String home) {
    for (String annotation :
        List.of(
            AnnotationNames.JOIN_COLUMN,
            AnnotationNames.JOIN_COLUMNS,
            AnnotationNames.JOIN_TABLE)) {
      Optional<AnnotationView> view = member.find(annotation);
      if (view.isPresent()) {
        unsupported.refuse(
            view.get().subject(),
            home,
            "`"
                + AttributeReader.label(home, path)
                + "` is mapped by the other side, and has a `@"
                + AnnotationNames.simple(annotation)
                + "` of its own",
            "Put the annotation on the other side, or leave `mappedBy` out");
        return false;
      }
    }
    return true;
  }
}
