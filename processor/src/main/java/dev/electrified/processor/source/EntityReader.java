package dev.electrified.processor.source;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.CheckDeclaration;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.entity.SecondaryTableDeclaration;
import dev.electrified.processor.entity.TableDeclaration;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads one entity class: its own annotations, and the attributes of its whole hierarchy. */
final class EntityReader {
  private final Reading reading;
  private final UnsupportedMappings unsupported;
  private final TableReader tables;
  private final AttributeWalker attributes;
  private final IdClassReader idClasses;
  private final SoftDeleteReader softDeletes;

  EntityReader(Reading reading) {
    this.reading = reading;
    unsupported = new UnsupportedMappings(reading);
    tables = new TableReader(unsupported);
    attributes = new AttributeReader(reading, unsupported).walker();
    softDeletes = new SoftDeleteReader(unsupported);
    idClasses = new IdClassReader(reading, unsupported, attributes);
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
    private final Gathered gathered = new Gathered();
    private final List<GrantDeclaration> grants = new ArrayList<>();
    private final List<SecondaryTableDeclaration> secondaryTables = new ArrayList<>();
    private final List<Subject> checks = new ArrayList<>();
    private Optional<AnnotationView> softDelete = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private final List<CheckDeclaration> declaredChecks = new ArrayList<>();
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
      checkParent();
      List<AnnotationView> onClasses = new ArrayList<>();
      List<AnnotationView> onClass = List.of();
      for (TypeElement level : hierarchy.persistent()) {
        onClass = readClassAnnotations(level);
        gathered.generators.addAll(attributes.generators(level, onClass, home));
        onClasses.addAll(onClass);
      }
      Scope scope = Scope.entity(home, hierarchy.defaultAccess(reading), Overrides.of(onClasses));
      for (TypeElement level : hierarchy.persistent()) {
        attributes.read(level, (DeclaredType) type.asType(), scope, gathered);
      }
      if (softDelete.isPresent()) {
        softDeletes.read(softDelete.get(), subject, home).ifPresent(gathered::add);
      }
      gathered.keys.sort(Comparator.naturalOrder());
      idClasses.read(type, onClasses, scope, gathered);
      boolean query = reading.isQuery(type);
      if (query) {
        checkQuery();
      }
      return new Entity(
          home,
          name.isPresent() ? name.get() : nestedName(type),
          foreign || query,
          subject,
          (comment.isPresent() ? table.withComment(comment.get()) : table)
              .withChecks(declaredChecks),
          InheritanceReader.read(type, hierarchy.entityAbove(), onClass),
          gathered.attributes(),
          gathered.keys,
          embeddedId(),
          secondaryTables,
          gathered.generators,
          electrified,
          gathered.assigns,
          grants,
          checks,
          gathered.unread);
    }

    /** A query has no table, but what it collects or draws its keys from would be one. */
    private void checkQuery() {
      electrified
          .filter(place -> place.type().equals(home))
          .ifPresent(place -> misplaced(place, "@Electrified"));
      grants.forEach(grant -> misplaced(grant.subject(), "@ElectricGrant"));
      gathered.assigns.stream()
          .filter(assign -> assign.subject().type().equals(home))
          .forEach(assign -> misplaced(assign.subject(), "@ElectricAssign"));
      for (Attribute attribute : gathered.attributes()) {
        if (attribute instanceof CollectionAttribute
            || (attribute instanceof BasicAttribute basic && basic.generation().isPresent())) {
          unsupported.refuse(
              attribute.subject(),
              home,
              "`"
                  + AnnotationNames.simple(home)
                  + "."
                  + attribute.path()
                  + "` of a query needs something in the database, which is not supported"
                  + " by this release",
              "Leave it out, or mark it `@Transient`");
        }
      }
    }

    /** Source: {@code ENABLE ELECTRIC} takes ordinary tables only (P0001). */
    private void misplaced(Subject place, String annotation) {
      reading.report(
          Rule.MISPLACED_ANNOTATION,
          place,
          home,
          "`"
              + annotation
              + "` stands on `"
              + AnnotationNames.simple(home)
              + "`, which is a query or a view; Electric replicates ordinary tables only",
          "Put it on the entities whose tables it reads");
    }

    private List<AnnotationView> readClassAnnotations(TypeElement level) {
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
          case AnnotationNames.SECONDARY_TABLE -> readSecondaryTable(view);
          case AnnotationNames.SECONDARY_TABLES ->
              view.annotations("value").forEach(this::readSecondaryTable);
          case AnnotationNames.MAPPED_SUPERCLASS -> {
            if (level == type) {
              refuseOnSuperclass(
                  view, "is an entity and a mapped superclass", "Make it one of them");
            }
          }
          case AnnotationNames.CHECK -> {
            if (level.equals(type)) {
              checks.add(view.subject());
              declaredChecks.add(check(view));
            }
          }
          case AnnotationNames.CHECKS -> {
            if (level.equals(type)) {
              checks.add(view.subject());
              view.annotations("value").forEach(check -> declaredChecks.add(check(check)));
            }
          }
          case AnnotationNames.HIBERNATE + "Comment" -> {
            if (level.equals(type)) {
              comment = Optional.of(view.textOrEmpty("value"));
            }
          }
          case AnnotationNames.SOFT_DELETE -> softDelete = Optional.of(view);
          case AnnotationNames.ELECTRIFIED -> electrified = Optional.of(view.subject());
          case AnnotationNames.ELECTRIC_ASSIGN, AnnotationNames.ELECTRIC_GRANT -> {
            if (level.equals(type)) {
              readRule(view);
            }
          }
          default -> {}
        }
      }
      return views;
    }

    private static CheckDeclaration check(AnnotationView view) {
      return new CheckDeclaration(
          view.subject(), view.text("name"), view.textOrEmpty("constraints"), Optional.empty());
    }

    private void readSecondaryTable(AnnotationView view) {
      secondaryTables.add(tables.readSecondary(view, "`" + type.getSimpleName() + "`", home));
    }

    private void checkParent() {
      Optional<TypeElement> parent = reading.embeddables.parent(type);
      if (parent.isPresent() && !reading.has(parent.get(), AnnotationNames.ENTITY)) {
        unsupported.refuse(
            subject,
            home,
            "The entity `"
                + type.getSimpleName()
                + "` extends the embeddable `"
                + parent.get().getSimpleName()
                + "`, with which Hibernate does not start",
            "Embed it, or make it a `@MappedSuperclass`");
      }
    }

    /** Path of the only key attribute, when that is an embedded object. */
    private Optional<String> embeddedId() {
      return gathered.keys.size() == 1 && gathered.embeddedKeys.size() == 1
          ? Optional.of(gathered.embeddedKeys.get(0))
          : Optional.empty();
    }

    /** Rules on a superclass are misplaced, and said to be. */
    private void readRule(AnnotationView view) {
      if (view.name().equals(AnnotationNames.ELECTRIC_ASSIGN)) {
        gathered.assigns.add(AccessRuleReader.assign(view, Optional.empty()));
      } else {
        grants.add(AccessRuleReader.grant(view));
      }
    }

    private void refuseOnSuperclass(AnnotationView view, String fact, String remedy) {
      unsupported.refuse(
          view.subject(),
          home,
          "`" + AnnotationNames.simple(home) + "` " + fact + ", which Hibernate does not map",
          remedy);
    }
  }

  /** The class name behind the package, nested classes joined by {@code $}. */
  private static String nestedName(TypeElement type) {
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement outerType
        ? nestedName(outerType) + "$" + type.getSimpleName()
        : type.getSimpleName().toString();
  }
}
