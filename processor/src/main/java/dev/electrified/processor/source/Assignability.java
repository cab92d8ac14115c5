package dev.electrified.processor.source;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Whether a converter of one type applies itself to a value of another. That is Hibernate's notion
 * and not Java's: the arguments of a supertype are compared as they are written, so that an {@code
 * ArrayList<String>} is no {@code List<String>}, and a class that says its arguments itself fits
 * whatever they are.
 *
 * <p>Source: Hibernate ORM 7.4, {@code GenericAssignability} and {@code GenericsHelper}, measured.
 */
final class Assignability {
  /** A type variable that is bound by itself would be followed for ever. */
  private static final int DEPTH = 8;

  private final Elements elements;
  private final Types types;

  Assignability(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The type as it is written in its class: of a type variable the bound is all there is. */
  TypeMirror bounded(TypeMirror written) {
    return bounded(written, 0);
  }

  private TypeMirror bounded(TypeMirror written, int depth) {
    if (depth > DEPTH) {
      return types.erasure(written);
    }
    if (written instanceof TypeVariable variable) {
      TypeMirror bound = variable.getUpperBound();
      return bounded(
          bound instanceof IntersectionType several ? several.getBounds().get(0) : bound,
          depth + 1);
    }
    if (written instanceof ArrayType array && !array.getComponentType().getKind().isPrimitive()) {
      return types.getArrayType(bounded(array.getComponentType(), depth + 1));
    }
    if (!(written instanceof DeclaredType declared) || declared.getTypeArguments().isEmpty()) {
      return written;
    }
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeMirror argument : declared.getTypeArguments()) {
      arguments.add(argument instanceof WildcardType ? argument : bounded(argument, depth + 1));
    }
    return types.getDeclaredType(
        (TypeElement) declared.asElement(), arguments.toArray(TypeMirror[]::new));
  }

  /** Whether the type has type arguments, or is an array of such. */
  static boolean isParameterized(TypeMirror type) {
    return type instanceof ArrayType array
        ? isParameterized(array.getComponentType())
        : type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty();
  }

  /** Whether a value of the type {@code from} may be given where there is {@code to}. */
  boolean isAssignable(TypeMirror from, TypeMirror to) {
    if (from instanceof PrimitiveType primitive) {
      return isAssignable(types.boxedClass(primitive).asType(), to);
    }
    if (to instanceof WildcardType wildcard) {
      TypeMirror lower = wildcard.getSuperBound();
      return (lower == null || isAssignable(lower, from)) && isAssignable(from, upper(wildcard));
    }
    if (types.isSameType(from, to)) {
      return true;
    }
    if (to instanceof ArrayType array && isParameterized(to)) {
      return from instanceof ArrayType other
          && isAssignable(other.getComponentType(), array.getComponentType());
    }
    if (from instanceof WildcardType wildcard) {
      return isAssignable(upper(wildcard), to);
    }
    if (from instanceof DeclaredType one
        && to instanceof DeclaredType other
        && isParameterized(one)
        && isParameterized(other)) {
      return isParameterizedAssignable(one, other);
    }
    return hasClass(from) && hasClass(to) && isErasedAssignable(from, to);
  }

  private boolean isParameterizedAssignable(DeclaredType from, DeclaredType to) {
    TypeMirror found = above(from, (TypeElement) to.asElement());
    if (!(found instanceof DeclaredType declared) || !isParameterized(declared)) {
      return false;
    }
    for (int i = 0; i < to.getTypeArguments().size(); i++) {
      if (!isAssignable(declared.getTypeArguments().get(i), to.getTypeArguments().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The type itself, or the one above it of that class, with its arguments as they are written. */
  private TypeMirror above(DeclaredType type, TypeElement wanted) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.equals(wanted)) {
      return type;
    }
    List<TypeMirror> written = new ArrayList<>(element.getInterfaces());
    written.add(element.getSuperclass());
    for (TypeMirror one : written) {
      if (one instanceof DeclaredType declared) {
        TypeMirror found = above(declared, wanted);
        if (found.getKind() != TypeKind.NONE) {
          return found;
        }
      }
    }
    return types.getNoType(TypeKind.NONE);
  }

  private boolean isErasedAssignable(TypeMirror from, TypeMirror to) {
    return types.isSubtype(types.erasure(from), types.erasure(to));
  }

  private static boolean hasClass(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
  }

  private TypeMirror upper(WildcardType wildcard) {
    TypeMirror upper = wildcard.getExtendsBound();
    return upper == null ? elements.getTypeElement("java.lang.Object").asType() : upper;
  }
}
