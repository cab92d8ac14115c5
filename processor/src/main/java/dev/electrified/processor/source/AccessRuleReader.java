package dev.electrified.processor.source;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.ElectricDeclaration;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what our annotations say as it is written. */
final class AccessRuleReader {
  private AccessRuleReader() {}

  /**
   * Reads what is said of the table that the member maps.
   *
   * @param inside assignments on attributes of embeddables in it
   */
  static ElectricDeclaration ofTable(Member member, List<AssignDeclaration> inside) {
    List<AssignDeclaration> assigns = new ArrayList<>();
    List<GrantDeclaration> grants = new ArrayList<>();
    for (AnnotationView view : member.annotations()) {
      if (view.name().equals(AnnotationNames.ELECTRIC_ASSIGN)) {
        assigns.add(assign(view, Optional.empty()));
      } else if (view.name().equals(AnnotationNames.ELECTRIC_GRANT)) {
        grants.add(grant(view));
      }
    }
    assigns.addAll(inside);
    return new ElectricDeclaration(
        member.find(AnnotationNames.ELECTRIFIED).map(AnnotationView::subject), assigns, grants);
  }

  /** Refuses assignments inside of a collection that lies in the table of another entity. */
  static ElectricDeclaration withoutTable(
      Reading reading, List<AssignDeclaration> inside, String label, String home) {
    for (AssignDeclaration assign : inside) {
      reading.report(
          Rule.MISPLACED_ANNOTATION,
          assign.subject(),
          home,
          "`@ElectricAssign` stands on an attribute of the keys of "
              + label
              + ", which lie in the table of another entity",
          "Put it on that entity, with `user`");
    }
    return ElectricDeclaration.NONE;
  }

  /** Reads an assignment that stands on the attribute of that path, or on what has the table. */
  static AssignDeclaration assign(AnnotationView view, Optional<String> attribute) {
    return new AssignDeclaration(
        view.subject(),
        attribute,
        view.textOrEmpty("value"),
        view.type("scope"),
        view.textOrEmpty("role"),
        view.textOrEmpty("roleFrom"),
        view.textOrEmpty("user"),
        view.textOrEmpty("when"));
  }

  /** Reads a grant. */
  static GrantDeclaration grant(AnnotationView view) {
    return new GrantDeclaration(
        view.subject(),
        view.constants("privileges"),
        view.texts("to"),
        view.type("scope"),
        view.texts("attributes"),
        view.textOrEmpty("using"),
        view.textOrEmpty("check"));
  }
}
