package dev.electrified.processor.source;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.entity.Inheritance;
import dev.electrified.processor.entity.TableDeclaration;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one entity class: its own annotations, and the attributes of its whole hierarchy. */
final class EntityReader {
  private final Reading reading;
  private final MemberReader members;
  private final UnsupportedMappings unsupported;
  private final TableReader tables;
  private final AttributeReader attributeReader;

  EntityReader(Reading reading) {
    this.reading = reading;
    members = new MemberReader(reading);
    unsupported = new UnsupportedMappings(reading);
    tables = new TableReader(unsupported);
    attributeReader = new AttributeReader(reading, unsupported);
  }

  /**
   * Reads the entity.
   *
   * @param foreign whether it belongs to another module
   */
  Entity read(TypeElement type, boolean foreign) {
    return new OneEntity(type).read(foreign);
  }

  /** The reading of one entity: what has been gathered so far. */
  private final class OneEntity {
    private final TypeElement type;
    private final String home;
    private final Subject subject;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final List<AssignDeclaration> assigns = new ArrayList<>();
    private final List<GrantDeclaration> grants = new ArrayList<>();
    private final List<Subject> checks = new ArrayList<>();
    private final Set<String> unread = new TreeSet<>();
    private Optional<Subject> electrified = Optional.empty();
    private Optional<String> name = Optional.empty();
    private TableDeclaration table;

    OneEntity(TypeElement type) {
      this.type = type;
      home = type.getQualifiedName().toString();
      subject = Subject.type(home);
      table = TableDeclaration.none(subject);
    }

    Entity read(boolean foreign) {
      ClassHierarchy hierarchy = ClassHierarchy.of(reading, type);
      if (hierarchy.entityAbove().isPresent()) {
        refuseInheritance(hierarchy.entityAbove().get());
      }
      AccessType access = hierarchy.defaultAccess(reading);
      for (TypeElement level : hierarchy.persistent()) {
        readClassAnnotations(level);
        DeclaredType site = (DeclaredType) type.asType();
        readMembers(level, site, access, "", Set.of());
      }
      return new Entity(
          home,
          name.isPresent() ? name.get() : nestedName(type),
          foreign,
          subject,
          table,
          Inheritance.none(subject),
          new ArrayList<>(attributes.values()),
          Optional.empty(),
          List.of(),
          List.of(),
          electrified,
          assigns,
          grants,
          checks,
          unread);
    }

    /** Says so once: the key and whatever else lies above is not missed beside it. */
    private void refuseInheritance(TypeElement above) {
      unsupported.refuse(
          subject,
          home,
          "`"
              + type.getSimpleName()
              + "` inherits from the entity `"
              + above.getSimpleName()
              + "`, and entity inheritance is not supported by this release",
          "Move what both have in common to a `@MappedSuperclass`");
      unread.add(above.getSimpleName().toString());
    }

    private void readClassAnnotations(TypeElement level) {
      String levelName = level.getQualifiedName().toString();
      List<AnnotationView> views = reading.annotations(level, Subject.type(levelName));
      unsupported.check(views, "`" + level.getSimpleName() + "`", home);
      for (AnnotationView view : views) {
        switch (view.name()) {
          case AnnotationNames.ENTITY -> name = view.text("name");
          case AnnotationNames.TABLE -> {
            if (level != type) {
              refuseOnSuperclass(
                  view,
                  "inherits a `@Table` from a mapped superclass",
                  "Put it on the entities below");
            }
            table = tables.read(view, "`" + type.getSimpleName() + "`", home);
            if (view.has("check")) {
              checks.add(view.subject().value("check"));
            }
          }
          case AnnotationNames.MAPPED_SUPERCLASS -> {
            if (level == type) {
              refuseOnSuperclass(
                  view, "is an entity and a mapped superclass", "Make it one of them");
            }
          }
          case AnnotationNames.CHECK, AnnotationNames.CHECKS -> checks.add(view.subject());
          case AnnotationNames.ELECTRIFIED -> electrified = Optional.of(view.subject());
          case AnnotationNames.ELECTRIC_ASSIGN, AnnotationNames.ELECTRIC_GRANT -> {
            if (level.equals(type)) {
              readRule(view);
            }
          }
          default -> {}
        }
      }
    }

    /** Rules on a superclass are misplaced, and said to be. */
    private void readRule(AnnotationView view) {
      if (view.name().equals(AnnotationNames.ELECTRIC_ASSIGN)) {
        assigns.add(AccessRuleReader.assign(view, Optional.empty()));
      } else {
        grants.add(AccessRuleReader.grant(view));
      }
    }

    private void refuseOnSuperclass(AnnotationView view, String fact, String remedy) {
      unsupported.refuse(
          view.subject(),
          home,
          "`" + simple(home) + "` " + fact + ", which Hibernate does not map",
          remedy);
    }

    /**
     * Reads the members of one class of the hierarchy, or of an embeddable.
     *
     * @param prefix path of the embedded attribute with a dot behind it, or empty
     * @param embedding the embeddables that are being read, against endless recursion
     */
    private void readMembers(
        TypeElement level,
        DeclaredType site,
        AccessType access,
        String prefix,
        Set<String> embedding) {
      for (Member member : members.read(level, site, access, home)) {
        String path = prefix + member.name();
        String what = "`" + simple(home) + "." + path + "`";
        boolean understood = unsupported.check(member.annotations(), what, home);
        checkOurs(member, path, what);
        Optional<TypeElement> embeddable = embeddable(member);
        if (!understood) {
          unread.add(path);
        } else if (embeddable.isPresent()) {
          readEmbedded(member, embeddable.get(), access, path, embedding);
        } else {
          Optional<Attribute> attribute =
              attributeReader.read(member, path, !prefix.isEmpty(), home);
          if (attribute.isPresent()) {
            // As Hibernate has it, an attribute of a mapped superclass cannot be mapped anew below.
            attributes.putIfAbsent(path, attribute.get());
          } else {
            unread.add(path);
          }
        }
      }
    }

    private void readEmbedded(
        Member member,
        TypeElement embeddable,
        AccessType access,
        String path,
        Set<String> embedding) {
      String embeddableName = embeddable.getQualifiedName().toString();
      if (embedding.contains(embeddableName)) {
        unsupported.refuse(
            member.subject(),
            home,
            "`" + simple(home) + "." + path + "` embeds `" + embeddableName + "` in itself",
            "Mark it `@Transient`");
        unread.add(path);
        return;
      }
      if (member.has(AnnotationNames.ID)) {
        unsupported.refuse(
            member.subject(),
            home,
            "The key `"
                + simple(home)
                + "."
                + path
                + "` is an embeddable, which is not supported by this release",
            UnsupportedMappings.ONE_KEY);
        unread.add(path);
        return;
      }
      Set<String> deeper = new TreeSet<>(embedding);
      deeper.add(embeddableName);
      ClassHierarchy hierarchy = ClassHierarchy.of(reading, embeddable);
      for (TypeElement level : hierarchy.persistent()) {
        List<AnnotationView> views =
            reading.annotations(level, Subject.type(level.getQualifiedName().toString()));
        unsupported.check(views, "`" + level.getSimpleName() + "`", home);
        AccessType inside = members.declaredAccess(embeddable).orElse(access);
        readMembers(level, (DeclaredType) member.type(), inside, path + ".", deeper);
      }
    }

    /** Our annotations on an attribute: assignments are read, the rest is refused. */
    private void checkOurs(Member member, String path, String what) {
      for (AnnotationView view : member.annotations()) {
        switch (view.name()) {
          case AnnotationNames.ELECTRIC_ASSIGN ->
              assigns.add(AccessRuleReader.assign(view, Optional.of(path)));
          case AnnotationNames.ELECTRIFIED, AnnotationNames.ELECTRIC_GRANT ->
              reading.report(
                  Rule.MISPLACED_ANNOTATION,
                  view.subject(),
                  home,
                  "`@"
                      + AnnotationNames.simple(view.name())
                      + "` stands on "
                      + what
                      + ", which maps no join or collection table",
                  "Put it on the entity `" + simple(home) + "`");
          default -> {}
        }
      }
    }

    private Optional<TypeElement> embeddable(Member member) {
      TypeMirror memberType = member.type();
      if (memberType.getKind() != TypeKind.DECLARED) {
        return Optional.empty();
      }
      Element element = ((DeclaredType) memberType).asElement();
      boolean embedded =
          member.has(AnnotationNames.EMBEDDED) || reading.has(element, AnnotationNames.EMBEDDABLE);
      return embedded ? Optional.of((TypeElement) element) : Optional.empty();
    }
  }

  /** The class name behind the package, nested classes joined by {@code $}. */
  private static String nestedName(TypeElement type) {
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement outerType
        ? nestedName(outerType) + "$" + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
