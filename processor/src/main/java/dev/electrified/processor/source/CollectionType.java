package dev.electrified.processor.source;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The type of a collection: which sort it is, and what it says of its content.
 *
 * @param sort the sort
 * @param key the type of a map's keys; empty where the type is raw or no map
 * @param element the type of its elements; empty where the type is raw
 */
record CollectionType(Sort sort, Optional<TypeMirror> key, Optional<TypeMirror> element) {
  /** The sorts of collections. */
  enum Sort {
    /** {@code T[]}. */
    ARRAY,
    /** {@code java.util.List} and what implements it. */
    LIST,
    /** {@code java.util.Set} and what implements it. */
    SET,
    /** {@code java.util.Map} and what implements it. */
    MAP,
    /** Any other {@code java.util.Collection}. */
    COLLECTION
  }

  /** The collection that type is; empty when it is none. */
  static Optional<CollectionType> of(Reading reading, TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of(
          new CollectionType(Sort.ARRAY, Optional.empty(), Optional.of(array.getComponentType())));
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    return as(reading, type, "java.util.List", Sort.LIST)
        .or(() -> as(reading, type, "java.util.Set", Sort.SET))
        .or(() -> as(reading, type, "java.util.Map", Sort.MAP))
        .or(() -> as(reading, type, "java.util.Collection", Sort.COLLECTION));
  }

  private static Optional<CollectionType> as(
      Reading reading, TypeMirror type, String name, Sort sort) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name)) {
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      int elementAt = sort == Sort.MAP ? 1 : 0;
      return Optional.of(
          new CollectionType(
              sort,
              sort == Sort.MAP ? argument(arguments, 0) : Optional.empty(),
              argument(arguments, elementAt)));
    }
    for (TypeMirror above : reading.types.directSupertypes(type)) {
      Optional<CollectionType> found = as(reading, above, name, sort);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeMirror> argument(List<? extends TypeMirror> arguments, int index) {
    if (index >= arguments.size()) {
      return Optional.empty();
    }
    TypeMirror argument = arguments.get(index);
    return argument instanceof WildcardType wildcard
        ? Optional.ofNullable(wildcard.getExtendsBound())
        : Optional.of(argument);
  }
}
