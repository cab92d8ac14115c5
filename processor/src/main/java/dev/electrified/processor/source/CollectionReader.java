package dev.electrified.processor.source;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.CollectionAttribute.BasicElement;
import dev.electrified.processor.entity.CollectionAttribute.Element;
import dev.electrified.processor.entity.CollectionAttribute.EmbeddableElement;
import dev.electrified.processor.entity.CollectionAttribute.EntityElement;
import dev.electrified.processor.entity.CollectionAttribute.InTable;
import dev.electrified.processor.entity.CollectionAttribute.InTarget;
import dev.electrified.processor.entity.CollectionAttribute.IndexColumn;
import dev.electrified.processor.entity.CollectionAttribute.MapKey;
import dev.electrified.processor.entity.CollectionAttribute.Shape;
import dev.electrified.processor.entity.CollectionAttribute.Storage;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.entity.ElectricDeclaration;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.JoinTableDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads collections: of values, and of entities on both sides of an association. */
final class CollectionReader {
  private static final List<String> TO_MANY =
      List.of(
          AnnotationNames.ONE_TO_MANY,
          AnnotationNames.MANY_TO_MANY,
          AnnotationNames.ELEMENT_COLLECTION);

  private final Reading reading;
  private final UnsupportedMappings unsupported;
  private final JavaTypeReader types;
  private final AttributeReader attributes;
  private final MapKeyReader mapKeys;
  private final JoinTableReader joinTables;
  private final CollectionColumns columns;

  CollectionReader(
      Reading reading,
      UnsupportedMappings unsupported,
      JavaTypeReader types,
      AttributeReader attributes) {
    this.reading = reading;
    this.unsupported = unsupported;
    this.types = types;
    this.attributes = attributes;
    mapKeys = new MapKeyReader(reading, unsupported, attributes);
    joinTables = new JoinTableReader(unsupported);
    columns = new CollectionColumns(unsupported);
  }

  /** The annotation that makes the member a collection, if one does. */
  static Optional<AnnotationView> annotation(Member member) {
    for (AnnotationView view : member.annotations()) {
      if (TO_MANY.contains(view.name())) {
        return Optional.of(view);
      }
    }
    return Optional.empty();
  }

  /** Whether the member is a collection with a table of its own. */
  static boolean hasTable(Member member) {
    Optional<AnnotationView> view = annotation(member);
    return view.isPresent()
        && !view.get().has("mappedBy")
        && !member.has(AnnotationNames.JOIN_COLUMN)
        && !member.has(AnnotationNames.JOIN_COLUMNS);
  }

  /**
   * Reads the collection; empty when it cannot be read, which has then been said.
   *
   * @param view the annotation that makes it one
   */
  Optional<Attribute> read(Member member, AnnotationView view, String path, String home) {
    String label = "`" + AttributeReader.label(home, path) + "`";
    Optional<CollectionType> type = CollectionType.of(reading, member.type());
    if (type.isEmpty()) {
      if (member.type().getKind() == TypeKind.ERROR) {
        reading.unresolved();
      } else {
        unsupported.refuse(
            member.subject(),
            home,
            label + " has the type `" + member.type() + "`, which is no collection",
            "Use a `List`, `Set` or `Map`, or mark it `@Transient`");
      }
      return Optional.empty();
    }
    List<AssignDeclaration> inside = new ArrayList<>();
    boolean inverse = view.text("mappedBy").isPresent();
    Optional<Element> element =
        columns.check(member, view, label, home)
                && (!inverse || AssociationReader.checkInverse(unsupported, member, path, home))
            ? element(member, view, type.get(), path, home, inside)
            : Optional.empty();
    if (element.isEmpty()) {
      return Optional.empty();
    }
    Optional<MapKey> mapKey = Optional.empty();
    if (type.get().sort() == CollectionType.Sort.MAP) {
      mapKey = mapKeys.read(member, type.get(), path, home, inside);
      if (mapKey.isEmpty()) {
        return Optional.empty();
      }
    }
    ElectricDeclaration electric =
        hasTable(member)
            ? AccessRuleReader.ofTable(member, inside)
            : AccessRuleReader.withoutTable(reading, inside, label, home);
    Optional<IndexColumn> index = index(member, type.get());
    if (inverse) {
      return Optional.of(
          new InverseAttribute(
              path,
              member.subject(),
              ((EntityElement) element.get()).target(),
              view.textOrEmpty("mappedBy"),
              view.subject().value("mappedBy"),
              view.name().equals(AnnotationNames.ONE_TO_MANY)
                  ? InverseAttribute.Kind.ONE_TO_MANY
                  : InverseAttribute.Kind.MANY_TO_MANY,
              mapKey,
              index,
              comment(member),
              member.constant(AnnotationNames.ON_DELETE, "action")));
    }
    return Optional.of(
        new CollectionAttribute(
            path,
            member.subject(),
            shape(type.get(), index),
            element.get(),
            mapKey,
            index,
            storage(member, view, AttributeReader.label(home, path), home),
            member.constant(AnnotationNames.ON_DELETE, "action"),
            member.has(AnnotationNames.NOT_FOUND) || isOfSubselect(element.get()),
            electric));
  }

  private boolean isOfSubselect(Element element) {
    return element instanceof EntityElement entity && types.isQuery(entity.target());
  }

  private static Shape shape(CollectionType type, Optional<IndexColumn> index) {
    return switch (type.sort()) {
      case MAP -> Shape.MAP;
      case SET -> Shape.SET;
      case ARRAY, LIST, COLLECTION -> index.isPresent() ? Shape.LIST : Shape.BAG;
    };
  }

  private Optional<Element> element(
      Member member,
      AnnotationView view,
      CollectionType type,
      String path,
      String home,
      List<AssignDeclaration> inside) {
    boolean values = view.name().equals(AnnotationNames.ELEMENT_COLLECTION);
    Optional<String> said = view.type(values ? "targetClass" : "targetEntity");
    if (!values && said.isPresent()) {
      return Optional.of(entity(view, said.get()));
    }
    Optional<TypeMirror> elementType = said.isPresent() ? typeOf(said.get()) : type.element();
    if (elementType.isEmpty()) {
      unsupported.refuse(
          member.subject(),
          home,
          "The collection `" + AttributeReader.label(home, path) + "` does not say what is in it",
          "Give it a type argument, or say it with `"
              + (values ? "targetClass" : "targetEntity")
              + "`");
      return Optional.empty();
    }
    if (!values) {
      return types
          .entity(member, elementType.get(), path, home)
          .map(target -> entity(view, target));
    }
    if (elementType.get() instanceof DeclaredType declared
        && attributes.walker().isEmbeddable(declared)) {
      Overrides overrides = member.inside();
      Optional<List<Attribute>> parts =
          attributes
              .walker()
              .readElement(
                  member,
                  Member.Role.ELEMENT,
                  declared,
                  type.sort() == CollectionType.Sort.MAP ? overrides.inside("value") : overrides,
                  home,
                  inside);
      return parts.isPresent() && isFlat(unsupported, parts.get(), path, home)
          ? Optional.of(new EmbeddableElement(parts.get()))
          : Optional.empty();
    }
    Member part =
        member.part(Member.Role.ELEMENT, elementType.get(), ofValue(member.annotations()));
    Optional<BasicAttribute> value = attributes.readPart(part, path, home);
    return value.isPresent() ? Optional.of(new BasicElement(value.get())) : Optional.empty();
  }

  /** What is said of the values: a comment is one on their table. */
  private static List<AnnotationView> ofValue(List<AnnotationView> annotations) {
    List<AnnotationView> ofValue = new ArrayList<>(annotations);
    ofValue.removeIf(view -> view.name().equals(AnnotationNames.COMMENT));
    return ofValue;
  }

  private static EntityElement entity(AnnotationView view, String target) {
    return new EntityElement(target, view.name().equals(AnnotationNames.MANY_TO_MANY));
  }

  private Optional<TypeMirror> typeOf(String name) {
    TypeElement element = reading.elements.getTypeElement(name);
    return element == null ? Optional.empty() : Optional.of(element.asType());
  }

  /** Whether an embeddable in a collection holds no collections and no inverse sides itself. */
  static boolean isFlat(
      UnsupportedMappings unsupported, List<Attribute> parts, String path, String home) {
    for (Attribute part : parts) {
      if (part instanceof CollectionAttribute || part instanceof InverseAttribute) {
        unsupported.refuse(
            part.subject(),
            home,
            "`"
                + AttributeReader.label(home, path)
                + "` holds objects with the collection or association `"
                + part.path()
                + "`, which is not supported by this release",
            "Mark `" + part.path() + "` `@Transient`");
        return false;
      }
    }
    return true;
  }

  /** The position's column; Hibernate gives arrays one unasked. */
  private static Optional<IndexColumn> index(Member member, CollectionType type) {
    Optional<AnnotationView> order = member.find(AnnotationNames.ORDER_COLUMN);
    Optional<AnnotationView> base = member.find(AnnotationNames.LIST_INDEX_BASE);
    boolean list =
        type.sort() == CollectionType.Sort.LIST && (order.isPresent() || base.isPresent());
    if (type.sort() != CollectionType.Sort.ARRAY && !list) {
      return Optional.empty();
    }
    ColumnDeclaration column = ColumnDeclaration.none(member.subject());
    if (order.isPresent()) {
      Map<String, String> members = new HashMap<>();
      order.get().members().forEach(one -> members.put(one, one));
      column = ColumnReader.of(order.get().as(AnnotationNames.COLUMN, members));
    }
    return Optional.of(
        new IndexColumn(column, base.isPresent() ? base.get().number("value").orElse(0) : 0));
  }

  private Storage storage(Member member, AnnotationView view, String label, String home) {
    List<JoinColumnDeclaration> joinColumns = JoinTableReader.joinColumns(member);
    if (!joinColumns.isEmpty()) {
      columns.checkInTarget(member, joinColumns, label, home);
      return new InTarget(
          joinColumns, JoinTableReader.foreignKey(member, joinColumns), comment(member));
    }
    boolean values = view.name().equals(AnnotationNames.ELEMENT_COLLECTION);
    JoinTableDeclaration table =
        joinTables
            .find(
                member,
                values
                        && (member.has(AnnotationNames.COLLECTION_TABLE)
                            || !member.has(AnnotationNames.JOIN_TABLE))
                    ? AnnotationNames.COLLECTION_TABLE
                    : AnnotationNames.JOIN_TABLE,
                label,
                home)
            .orElse(JoinTableDeclaration.none(member.subject()));
    Optional<String> comment = comment(member);
    return new InTable(comment.isPresent() ? table.withComment(comment.get()) : table);
  }

  private static Optional<String> comment(Member member) {
    return member.find(AnnotationNames.COMMENT).map(view -> view.textOrEmpty("value"));
  }
}
