package dev.electrified.processor.schema;

import java.util.List;

/** A check constraint of a table. */
public sealed interface Check permits EnumCheck, SqlCheck {
  /** Name of the constraint. */
  String name();

  /** The columns it speaks of, as far as that is known. */
  List<String> columns();

  /** The same under another name. */
  Check withName(String other);
}
