package dev.electrified.processor.source;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.GrantDeclaration;
import java.util.Optional;

/** Reads {@code @ElectricAssign} and {@code @ElectricGrant} as they are written. */
final class AccessRuleReader {
  private AccessRuleReader() {}

  /** Reads an assignment that stands on the attribute of that path, or on the entity. */
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

  /** Reads a grant that stands on the entity. */
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
