package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.Optional;

/** A persistent attribute of an entity. */
public sealed interface Attribute
    permits BasicAttribute, ToOneAttribute, CollectionAttribute, InverseAttribute {
  /** Its name; inside embeddables the whole path, {@code address.street}. */
  String path();

  /** The field or getter. */
  Subject subject();

  /** The old column that fills its column when that is new. */
  default Optional<ReplacesDeclaration> replaces() {
    return Optional.empty();
  }

  /** The same without what our annotations say of its table. */
  default Attribute plain() {
    return this;
  }

  /** The last part of the path. */
  default String name() {
    return path().substring(path().lastIndexOf('.') + 1);
  }
}
