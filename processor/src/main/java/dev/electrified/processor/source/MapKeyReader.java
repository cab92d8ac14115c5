package dev.electrified.processor.source;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.CollectionAttribute.AttributeKey;
import dev.electrified.processor.entity.CollectionAttribute.BasicKey;
import dev.electrified.processor.entity.CollectionAttribute.EmbeddableKey;
import dev.electrified.processor.entity.CollectionAttribute.EntityKey;
import dev.electrified.processor.entity.CollectionAttribute.MapKey;
import dev.electrified.processor.entity.ColumnExtras;
import dev.electrified.processor.entity.ElectricDeclaration;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.ToOneAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the keys of maps. */
final class MapKeyReader {
  /** Appended to the name of a map for that of its key's column. */
  private static final String SUFFIX = "_KEY";

  private static final Map<String, String> ON_KEYS = new HashMap<>();

  static {
    ON_KEYS.put(AnnotationNames.MAP_KEY_COLUMN, AnnotationNames.COLUMN);
    ON_KEYS.put(AnnotationNames.PERSISTENCE + "MapKeyEnumerated", AnnotationNames.ENUMERATED);
    ON_KEYS.put(AnnotationNames.PERSISTENCE + "MapKeyTemporal", AnnotationNames.TEMPORAL);
    for (String name : List.of("JavaType", "JdbcType", "JdbcTypeCode", "Type")) {
      ON_KEYS.put(AnnotationNames.HIBERNATE + "MapKey" + name, AnnotationNames.HIBERNATE + name);
    }
  }

  private final Reading reading;
  private final UnsupportedMappings unsupported;
  private final AttributeReader attributes;

  MapKeyReader(Reading reading, UnsupportedMappings unsupported, AttributeReader attributes) {
    this.reading = reading;
    this.unsupported = unsupported;
    this.attributes = attributes;
  }

  /**
   * The map's key; empty when it cannot be read, which has then been said.
   *
   * @param assigns takes the assignments on attributes of an embeddable key
   */
  Optional<MapKey> read(
      Member member,
      CollectionType type,
      String path,
      String home,
      List<AssignDeclaration> assigns) {
    Optional<AnnotationView> attribute = member.find(AnnotationNames.MAP_KEY);
    if (attribute.isPresent()) {
      return Optional.of(new AttributeKey(attribute.get().textOrEmpty("name")));
    }
    Optional<TypeMirror> keyType = keyType(member, type);
    if (keyType.isEmpty()) {
      unsupported.refuse(
          member.subject(),
          home,
          "The map `" + AttributeReader.label(home, path) + "` does not say what its keys are",
          "Give it type arguments: `Map<String, …>`");
      return Optional.empty();
    }
    if (keyType.get() instanceof DeclaredType declared) {
      if (reading.has(declared.asElement(), AnnotationNames.ENTITY)) {
        return readEntity(member, (TypeElement) declared.asElement(), path, home);
      }
      if (attributes.walker().isEmbeddable(declared)) {
        Optional<List<Attribute>> key =
            attributes
                .walker()
                .readElement(
                    member,
                    Member.Role.KEY,
                    declared,
                    member.inside().inside("key"),
                    home,
                    assigns);
        return key.isPresent() && CollectionReader.isFlat(unsupported, key.get(), path, home)
            ? Optional.of(new EmbeddableKey(key.get()))
            : Optional.empty();
      }
    }
    Optional<BasicAttribute> value =
        attributes.readPart(keyOf(member, keyType.get()), path + SUFFIX, home);
    return value.isPresent() ? Optional.of(new BasicKey(value.get())) : Optional.empty();
  }

  private Optional<TypeMirror> keyType(Member member, CollectionType type) {
    Optional<AnnotationView> view = member.find(AnnotationNames.MAP_KEY_CLASS);
    Optional<String> name = view.isPresent() ? view.get().type("value") : Optional.empty();
    if (name.isPresent()) {
      TypeElement element = reading.elements.getTypeElement(name.get());
      return element == null ? Optional.empty() : Optional.of(element.asType());
    }
    return type.key();
  }

  private Optional<MapKey> readEntity(Member member, TypeElement target, String path, String home) {
    Optional<AnnotationView> column = member.find(AnnotationNames.MAP_KEY_COLUMN);
    if (column.isPresent()) {
      unsupported.refuse(
          column.get().subject(),
          home,
          "The keys of `" + AttributeReader.label(home, path) + "` are entities",
          "Use `@MapKeyJoinColumn`");
      return Optional.empty();
    }
    List<JoinColumnDeclaration> columns =
        JoinTableReader.joinColumns(
            member, AnnotationNames.MAP_KEY_JOIN_COLUMN, AnnotationNames.MAP_KEY_JOIN_COLUMNS);
    return Optional.of(
        new EntityKey(
            new ToOneAttribute(
                path + SUFFIX,
                member.subject(),
                false,
                target.getQualifiedName().toString(),
                false,
                false,
                Optional.empty(),
                columns,
                JoinTableReader.foreignKey(member, columns, AnnotationNames.MAP_KEY_JOIN_COLUMNS),
                Optional.empty(),
                true,
                false,
                false,
                false,
                false,
                ColumnExtras.NONE,
                Optional.empty(),
                ElectricDeclaration.NONE)));
  }

  /** The map as if it were its key: what is said of keys, and nothing else. */
  private static Member keyOf(Member member, TypeMirror type) {
    List<AnnotationView> annotations = new ArrayList<>();
    for (AnnotationView view : member.annotations()) {
      String name = ON_KEYS.get(view.name());
      if (name != null) {
        Map<String, String> members = new HashMap<>();
        view.members().forEach(one -> members.put(one, one));
        annotations.add(view.as(name, members));
      }
    }
    annotations.addAll(Overrides.of(member.annotations()).conversion("key"));
    return member.part(Member.Role.KEY, type, annotations);
  }
}
