package dev.electrified.processor.source;

import dev.electrified.processor.finding.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Holds an {@code @IdClass} against the entity: the class has no columns of its own, but each of
 * its attributes must be one with {@code @Id}, else Hibernate does not start.
 */
final class IdClassReader {
  private final Reading reading;
  private final MemberReader members;
  private final UnsupportedMappings unsupported;

  IdClassReader(Reading reading, UnsupportedMappings unsupported) {
    this.reading = reading;
    members = new MemberReader(reading);
    this.unsupported = unsupported;
  }

  /**
   * Checks the id class these annotations of the entity and its superclasses name, if any, and puts
   * the keys in its order.
   */
  void check(TypeElement entity, List<AnnotationView> onClasses, Scope scope, Gathered gathered) {
    for (AnnotationView view : onClasses) {
      if (view.name().equals(AnnotationNames.ID_CLASS)) {
        check(entity, view, scope, gathered);
      }
    }
  }

  private void check(TypeElement entity, AnnotationView view, Scope scope, Gathered gathered) {
    TypeElement idClass = view.type("value").map(reading.elements::getTypeElement).orElse(null);
    if (idClass == null) {
      return;
    }
    gathered.keys.sort(ComponentOrder.of(idClass));
    Set<String> keys = new HashSet<>(gathered.keys);
    for (TypeElement level : ClassHierarchy.of(reading, idClass).persistent()) {
      for (String name : attributes(level, (DeclaredType) idClass.asType(), scope)) {
        if (!keys.contains(name) && !gathered.unread.contains(name)) {
          unsupported.refuse(
              view.subject().value("value"),
              scope.home(),
              "`"
                  + idClass.getSimpleName()
                  + "."
                  + name
                  + "` of the id class is no `@Id` of `"
                  + entity.getSimpleName()
                  + "`, so that Hibernate does not start",
              "Add the key `@Id … " + name + "`, or remove it from the id class");
        }
      }
    }
  }

  /** Names of the class's attributes; what else there is to say of them concerns nobody. */
  private Set<String> attributes(TypeElement level, DeclaredType site, Scope scope) {
    Set<String> names = new HashSet<>();
    Findings before = reading.redirect(new Findings());
    for (Member member : members.read(level, site, scope.access(), scope.home())) {
      names.add(member.name());
    }
    reading.redirect(before);
    return names;
  }
}
