package dev.electrified.processor.source;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.ForeignKeyDeclaration;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads associations: references, and the sides that have no column. */
final class AssociationReader {
  private final UnsupportedMappings unsupported;
  private final JavaTypeReader types;

  AssociationReader(UnsupportedMappings unsupported, JavaTypeReader types) {
    this.unsupported = unsupported;
    this.types = types;
  }

  /** Reads a {@code @ManyToOne}; empty when it cannot be read, which has then been said. */
  Optional<Attribute> readToOne(
      Member member, AnnotationView view, String path, boolean embedded, String home) {
    if (member.has(AnnotationNames.ID)) {
      unsupported.refuse(
          view.subject(),
          home,
          "The key `"
              + AttributeReader.label(home, path)
              + "` is a reference, which is not supported by this release",
          UnsupportedMappings.ONE_KEY);
      return Optional.empty();
    }
    Optional<String> target = view.type("targetEntity");
    if (target.isEmpty()) {
      target = types.entity(member, member.type(), path, home);
    }
    if (target.isEmpty()) {
      return Optional.empty();
    }
    List<JoinColumnDeclaration> joinColumns = new ArrayList<>();
    member
        .find(AnnotationNames.JOIN_COLUMN)
        .ifPresent(column -> joinColumns.add(JoinColumnReader.read(column)));
    return Optional.of(
        new ToOneAttribute(
            path,
            member.subject(),
            embedded,
            target.get(),
            false,
            false,
            Optional.empty(),
            joinColumns,
            joinColumns.isEmpty()
                ? ForeignKeyDeclaration.none(member.subject())
                : joinColumns.get(0).foreignKey(),
            Optional.empty(),
            view.flag("optional").orElse(true),
            false,
            false,
            false,
            member.constant(AnnotationNames.ON_DELETE, "action")));
  }

  /** Reads the other side; empty when it cannot be read, which has then been said. */
  Optional<Attribute> readInverse(Member member, AnnotationView view, String path, String home) {
    Optional<String> mappedBy = view.text("mappedBy");
    if (mappedBy.isEmpty()) {
      unsupported.refuse(
          view.subject(),
          home,
          "`@"
              + AnnotationNames.simple(view.name())
              + "` without `mappedBy` on `"
              + AttributeReader.label(home, path)
              + "` is not supported by this release",
          view.name().equals(AnnotationNames.ONE_TO_ONE)
              ? "Make it a `@ManyToOne`, or mark it `@Transient`"
              : "Name the `@ManyToOne` on the other side with `mappedBy = \"…\"`, or mark it"
                  + " `@Transient`");
      return Optional.empty();
    }
    if (JavaTypeReader.isMap(member.type())) {
      unsupported.refuse(
          view.subject(),
          home,
          "The map `"
              + AttributeReader.label(home, path)
              + "` has keys in a column of its own, which is not supported by this release",
          "Make it a `List` or a `Set`, or mark it `@Transient`");
      return Optional.empty();
    }
    Optional<String> target =
        view.type("targetEntity")
            .or(() -> types.entity(member, JavaTypeReader.elementType(member.type()), path, home));
    return target.map(
        type ->
            new InverseAttribute(
                path,
                member.subject(),
                type,
                mappedBy.get(),
                view.subject().value("mappedBy"),
                view.name().equals(AnnotationNames.ONE_TO_ONE)
                    ? InverseAttribute.Kind.ONE_TO_ONE
                    : InverseAttribute.Kind.ONE_TO_MANY,
                Optional.empty(),
                Optional.empty()));
  }
}
