package dev.electrified.processor.source;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the persistent fields and getters of a class, by the access rules of Jakarta Persistence
 * 2.3: the default of the hierarchy, {@code @Access} on a class for this class, {@code @Access} on
 * a field or getter for that one.
 */
final class MemberReader {
  /** What takes the column from an attribute. */
  private static final Set<String> WITHOUT_COLUMN =
      Set.of(AnnotationNames.TRANSIENT, AnnotationNames.FORMULA, AnnotationNames.PARENT);

  private final Reading reading;

  MemberReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * The persistent members of one class.
   *
   * @param owner the class
   * @param site the type it is seen from, by which its type variables resolve
   * @param inherited the access type where the class says nothing
   * @param home the entity findings are about
   */
  List<Member> read(TypeElement owner, DeclaredType site, AccessType inherited, String home) {
    AccessType access = declaredAccess(owner).orElse(inherited);
    Subject ownerSubject = Subject.type(owner.getQualifiedName().toString());
    List<Member> members = new ArrayList<>();
    for (Element element : owner.getEnclosedElements()) {
      if (element.getKind() == ElementKind.FIELD) {
        AccessType ofFields = isRecord(owner) ? AccessType.FIELD : access;
        Optional<Member> field = readField(element, site, ofFields, inherited, ownerSubject);
        if (field.isPresent()) {
          if (access != ofFields) {
            refuseUnseen(field.get(), home);
          }
          members.add(field.get());
        }
      } else if (element.getKind() == ElementKind.METHOD) {
        Optional<Member> getter =
            readGetter((ExecutableElement) element, owner, site, access, inherited, home);
        if (getter.isPresent()) {
          members.add(getter.get());
        }
      }
    }
    return withoutOtherSides(members);
  }

  /** What {@code @Access} chooses of a field and its getter hides the other of the two. */
  private static List<Member> withoutOtherSides(List<Member> members) {
    Set<String> chosen = new HashSet<>();
    for (Member member : members) {
      if (isChosen(member)) {
        chosen.add(member.name());
      }
    }
    members.removeIf(member -> chosen.contains(member.name()) && !isChosen(member));
    return members;
  }

  private static boolean isChosen(Member member) {
    boolean field = member.element().getKind() == ElementKind.FIELD;
    AccessType own = field ? AccessType.FIELD : AccessType.PROPERTY;
    return member.constant(AnnotationNames.ACCESS, "value").filter(own.name()::equals).isPresent();
  }

  /** Under property access, Hibernate asks a record's components, which these are no part of. */
  private void refuseUnseen(Member component, String home) {
    for (AnnotationView view : component.annotations()) {
      if (KnownAnnotations.treatment(view.name()) == KnownAnnotations.Treatment.READ) {
        reading.report(
            Rule.UNSUPPORTED_MAPPING,
            view.subject(),
            home,
            "Hibernate does not see `@"
                + AnnotationNames.simple(view.name())
                + "` on `"
                + component.name()
                + "`, a component of a record with property access",
            "Put `@Access(AccessType.FIELD)` on the record");
      }
    }
  }

  /** A record's components are persistent under any access, beside getters it may have. */
  private static boolean isRecord(TypeElement type) {
    return type.getKind() == ElementKind.RECORD;
  }

  /** What {@code @Access} on the class says. */
  Optional<AccessType> declaredAccess(TypeElement type) {
    if (!reading.has(type, AnnotationNames.ACCESS)) {
      return Optional.empty();
    }
    for (AnnotationView view :
        reading.annotations(type, Subject.type(type.getQualifiedName().toString()))) {
      if (view.name().equals(AnnotationNames.ACCESS)) {
        return view.constant("value").map(AccessType::valueOf);
      }
    }
    return Optional.empty();
  }

  private Optional<Member> readField(
      Element field, DeclaredType site, AccessType access, AccessType inherited, Subject owner) {
    if (isUnmarked(field, access, AccessType.FIELD)
        || field.getModifiers().contains(Modifier.STATIC)
        || field.getModifiers().contains(Modifier.TRANSIENT)) {
      return Optional.empty();
    }
    String name = field.getSimpleName().toString();
    Subject subject = owner.member(name, Subject.Kind.FIELD);
    List<AnnotationView> annotations = reading.annotations(field, subject);
    if (!isPersistent(annotations, access, AccessType.FIELD)) {
      return Optional.empty();
    }
    return Optional.of(
        new Member(
            name,
            field,
            typeOf(field, site),
            subject,
            annotations,
            accessInside(annotations, inherited),
            Overrides.NONE));
  }

  private Optional<Member> readGetter(
      ExecutableElement method,
      TypeElement owner,
      DeclaredType site,
      AccessType access,
      AccessType inherited,
      String home) {
    if (isUnmarked(method, access, AccessType.PROPERTY)
        || method.getModifiers().contains(Modifier.STATIC)
        || !method.getParameters().isEmpty()) {
      return Optional.empty();
    }
    String methodName = method.getSimpleName().toString();
    Optional<String> property = propertyOf(methodName, method.getReturnType());
    if (property.isEmpty()) {
      return Optional.empty();
    }
    Subject subject =
        Subject.type(owner.getQualifiedName().toString()).member(methodName, Subject.Kind.METHOD);
    List<AnnotationView> annotations = reading.annotations(method, subject);
    if (!isPersistent(annotations, access, AccessType.PROPERTY)) {
      return Optional.empty();
    }
    if (!isRecord(owner) && !hasSetter(owner, property.get())) {
      String setter = "set" + methodName.substring(methodName.startsWith("is") ? 2 : 3);
      reading.report(
          Rule.PROPERTY_WITHOUT_SETTER,
          subject,
          home,
          "`" + methodName + "()` has property access but there is no `" + setter + "`",
          "Add the setter, or mark the getter `@Transient`; Hibernate refuses to start otherwise");
      return Optional.empty();
    }
    TypeMirror type = typeOf(method, site);
    return Optional.of(
        new Member(
            property.get(),
            method,
            type,
            subject,
            annotations,
            accessInside(annotations, inherited),
            Overrides.NONE));
  }

  /** Whether a member is on the side that is not persistent, with nothing to say it is. */
  private static boolean isUnmarked(Element member, AccessType ofClass, AccessType ofMember) {
    return ofClass != ofMember && member.getAnnotationMirrors().isEmpty();
  }

  /**
   * What {@code @Access} on a member says, whichever side it stands on, of what is embedded there.
   */
  private static AccessType accessInside(List<AnnotationView> annotations, AccessType inherited) {
    for (AnnotationView view : annotations) {
      if (view.name().equals(AnnotationNames.ACCESS)) {
        return view.constant("value").map(AccessType::valueOf).orElse(inherited);
      }
    }
    return inherited;
  }

  /**
   * Whether it is an attribute: {@code @Access} can choose the side it stands on, and not the
   * other.
   */
  private static boolean isPersistent(
      List<AnnotationView> annotations, AccessType ofClass, AccessType ofMember) {
    boolean chosen = ofClass == ofMember;
    for (AnnotationView view : annotations) {
      if (WITHOUT_COLUMN.contains(view.name())) {
        return false;
      }
      if (view.name().equals(AnnotationNames.ACCESS)) {
        chosen |= view.constant("value").filter(ofMember.name()::equals).isPresent();
      }
    }
    return chosen;
  }

  /**
   * The property a getter gives access to, as {@code java.beans.Introspector} names it; but {@code
   * isX} may give a {@code Boolean} too, as Hibernate has it.
   */
  static Optional<String> propertyOf(String method, TypeMirror returns) {
    int prefix;
    if (method.startsWith("get") && method.length() > 3 && returns.getKind() != TypeKind.VOID) {
      prefix = 3;
    } else if (method.startsWith("is") && method.length() > 2 && isBoolean(returns)) {
      prefix = 2;
    } else {
      return Optional.empty();
    }
    return Optional.of(decapitalize(method.substring(prefix)));
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || (type.getKind() == TypeKind.DECLARED
            && ((TypeElement) ((DeclaredType) type).asElement())
                .getQualifiedName()
                .contentEquals("java.lang.Boolean"));
  }

  private static String decapitalize(String name) {
    boolean shouts =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return shouts ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static boolean isSetter(String method, String property) {
    return method.length() > 3
        && method.startsWith("set")
        && decapitalize(method.substring(3)).equals(property);
  }

  private boolean hasSetter(TypeElement owner, String property) {
    TypeElement type = owner;
    while (true) {
      for (Element element : type.getEnclosedElements()) {
        if (element.getKind() == ElementKind.METHOD
            && ((ExecutableElement) element).getParameters().size() == 1
            && isSetter(element.getSimpleName().toString(), property)) {
          return true;
        }
      }
      TypeMirror above = type.getSuperclass();
      if (above.getKind() != TypeKind.DECLARED) {
        return false;
      }
      type = (TypeElement) ((DeclaredType) above).asElement();
    }
  }

  /** The type of a field, or what a getter returns, seen from {@code site}. */
  private TypeMirror typeOf(Element member, DeclaredType site) {
    TypeMirror declared =
        member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    boolean mayHaveVariables =
        declared.getKind() == TypeKind.TYPEVAR
            || declared.getKind() == TypeKind.ARRAY
            || (declared instanceof DeclaredType type && !type.getTypeArguments().isEmpty());
    if (!mayHaveVariables) {
      return declared;
    }
    TypeMirror seen = reading.types.asMemberOf(site, member);
    return seen instanceof ExecutableType executable ? executable.getReturnType() : seen;
  }
}
