package dev.electrified.processor.source;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Finds annotations that would otherwise be ignored without a word: ours on classes that are no
 * entities or on the side of a class that is not persistent, and {@code javax.persistence}.
 */
final class MisplacedAnnotations {
  private final Reading reading;
  private final UnsupportedMappings unsupported;

  MisplacedAnnotations(Reading reading) {
    this.reading = reading;
    unsupported = new UnsupportedMappings(reading);
  }

  void check(Set<String> classes) {
    for (String name : classes) {
      TypeElement type = reading.elements.getTypeElement(name);
      if (type != null) {
        check(type, name);
      }
    }
  }

  private void check(TypeElement type, String name) {
    Subject subject = Subject.type(name);
    List<AnnotationView> views = reading.annotations(type, subject);
    boolean entity = reading.has(type, AnnotationNames.ENTITY);
    boolean superclass = reading.has(type, AnnotationNames.MAPPED_SUPERCLASS);
    boolean embeddable = reading.has(type, AnnotationNames.EMBEDDABLE);
    for (AnnotationView view : views) {
      String annotation = view.name();
      if (annotation.startsWith(AnnotationNames.JAVAX_PERSISTENCE) && !entity) {
        unsupported.refuseJavax(
            view, "`" + type.getSimpleName() + "` is annotated with `" + annotation + "`", name);
      } else if (annotation.startsWith(AnnotationNames.OURS)
          && !entity
          && !(superclass && annotation.equals(AnnotationNames.ELECTRIFIED))) {
        misplaced(
            view,
            name,
            "`" + type.getSimpleName() + "`, which is no entity",
            superclass
                ? "Put it on the entities below; only `@Electrified` is inherited from a mapped"
                    + " superclass"
                : "Annotate the class with `@Entity`, or remove the annotation");
      }
    }
    checkMembers(type, name, entity, entity || superclass || embeddable);
  }

  /** Ours on fields and getters that are not persistent: static, transient, or the other side. */
  private void checkMembers(
      TypeElement type, String name, boolean entity, boolean persistentClass) {
    for (Element member : type.getEnclosedElements()) {
      ElementKind kind = member.getKind();
      if ((kind != ElementKind.FIELD && kind != ElementKind.METHOD)
          || member.getAnnotationMirrors().isEmpty()) {
        continue;
      }
      String memberName = member.getSimpleName().toString();
      Subject subject =
          Subject.type(name)
              .member(
                  memberName, kind == ElementKind.FIELD ? Subject.Kind.FIELD : Subject.Kind.METHOD);
      for (AnnotationView view : reading.annotations(member, subject)) {
        if (!view.name().startsWith(AnnotationNames.OURS)) {
          continue;
        }
        String where = "`" + type.getSimpleName() + "." + memberName + "`";
        if (!persistentClass) {
          misplaced(
              view,
              name,
              where + ", whose class is no entity",
              "Annotate the class with `@Entity`, or remove the annotation");
        } else if (!isPersistent(type, member, entity)) {
          misplaced(
              view,
              name,
              where + ", which is no persistent attribute",
              "Move it to the "
                  + (kind == ElementKind.FIELD ? "getter" : "field")
                  + " of a persistent attribute, where the `@Id` of this entity stands too");
        }
      }
    }
  }

  /** Of a superclass or embeddable the access type is the entity's: then either side will do. */
  private boolean isPersistent(TypeElement type, Element member, boolean entity) {
    AccessType side =
        member.getKind() == ElementKind.FIELD ? AccessType.FIELD : AccessType.PROPERTY;
    AccessType access = entity ? ClassHierarchy.of(reading, type).defaultAccess(reading) : side;
    MemberReader members = new MemberReader(reading);
    String home = type.getQualifiedName().toString();
    for (Member persistent : members.read(type, (DeclaredType) type.asType(), access, home)) {
      if (persistent.element().equals(member)) {
        return true;
      }
    }
    return false;
  }

  private void misplaced(AnnotationView view, String home, String where, String remedy) {
    reading.report(
        Rule.MISPLACED_ANNOTATION,
        view.subject(),
        home,
        "`@" + AnnotationNames.simple(view.name()) + "` stands on " + where,
        remedy);
  }
}
