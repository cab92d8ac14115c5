package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.ToOneAttribute;

/** What an attribute demands of its column. */
final class Demands {
  private Demands() {}

  /** Whether the attribute always has a value, whether or not its column keeps NULL out. */
  static boolean isRequired(Attribute attribute) {
    if (attribute instanceof BasicAttribute basic) {
      boolean primitive = basic.type().kind() == JavaType.Kind.PRIMITIVE;
      return !basic.embedded() && (basic.required() || primitive);
    }
    return attribute instanceof ToOneAttribute toOne && !toOne.embedded() && !toOne.optional();
  }

  /** Whether the column itself is declared to keep NULL out. */
  static boolean isDeclaredRequired(Attribute attribute) {
    if (attribute instanceof BasicAttribute basic) {
      return basic.column().nullable().isPresent() && !basic.column().nullable().get();
    }
    if (attribute instanceof ToOneAttribute toOne) {
      for (JoinColumnDeclaration join : toOne.joinColumns()) {
        if (!join.nullable()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the attribute does not write its column. */
  static boolean isReadOnly(Attribute attribute) {
    return attribute instanceof BasicAttribute basic && basic.column().readOnly();
  }
}
