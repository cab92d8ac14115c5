package dev.electrified.processor.source;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Brings together the attributes of an embeddable and of those that extend it, which may have
 * columns in common. Of attributes of one name, and of columns of one name, Hibernate maps the one
 * it meets first, and in which order it meets classes nobody knows: they must be alike.
 *
 * <p>Source: Hibernate ORM 7.4, {@code Component.checkColumnDuplication}, measured.
 */
final class EmbeddableSubclasses {
  private final Reading reading;
  private final UnsupportedMappings unsupported;
  private final String home;
  private final Map<String, Member> members = new HashMap<>();
  private final Gathered gathered = new Gathered();

  EmbeddableSubclasses(Reading reading, UnsupportedMappings unsupported, String home) {
    this.reading = reading;
    this.unsupported = unsupported;
    this.home = home;
  }

  /** What has been gathered of all classes. */
  Gathered gathered() {
    return gathered;
  }

  /** Whether these members of an embeddable below can be mapped; what cannot, is said. */
  boolean check(TypeElement type, List<Member> ofType) {
    boolean readable = true;
    for (Member member : ofType) {
      if (hasVariable(member.type())) {
        unsupported.refuse(
            member.subject(),
            home,
            "`"
                + type.getSimpleName()
                + "."
                + member.name()
                + "` is declared by a type variable in an embeddable that extends another, with"
                + " which Hibernate does not start",
            "Declare it with a type");
        readable = false;
      }
      Member other = members.get(member.name());
      if (other != null && !reading.types.isSameType(member.type(), other.type())) {
        refuseDifferent(member, other);
        readable = false;
      }
    }
    return readable;
  }

  /** Adds the attributes of one class. */
  void add(List<Member> ofType, Gathered ofClass) {
    Gathered adding = new Gathered();
    adding.addAll(ofClass);
    for (Attribute attribute : ofClass.attributes()) {
      Optional<Attribute> known = gathered.find(attribute.path());
      if (known.isPresent()) {
        if (!isAlike(known.get(), attribute)) {
          refuseDifferent(attribute, known.get());
        }
      } else if (attribute instanceof BasicAttribute basic && sharesColumn(basic)) {
        adding.replace(basic.sharing());
      }
    }
    ofType.forEach(member -> members.putIfAbsent(member.name(), member));
    gathered.addAll(adding);
  }

  private boolean sharesColumn(BasicAttribute basic) {
    for (Attribute other : gathered.attributes()) {
      if (other instanceof BasicAttribute made
          && columnOf(made).equals(columnOf(basic))
          && isAlike(made, basic)) {
        return true;
      }
    }
    return false;
  }

  private static String columnOf(BasicAttribute attribute) {
    return attribute.column().name().orElse(attribute.name());
  }

  private static boolean isAlike(Attribute one, Attribute other) {
    if (one.subject().equals(other.subject())) {
      return one.equals(other);
    }
    return one instanceof BasicAttribute made
        && other instanceof BasicAttribute basic
        && columnOf(made).equals(columnOf(basic))
        && made.value().equals(basic.value())
        && isAlike(made.column(), basic.column())
        && made.required() == basic.required()
        && made.naturalId() == basic.naturalId()
        && made.checks().isEmpty()
        && basic.checks().isEmpty();
  }

  private static boolean isAlike(ColumnDeclaration one, ColumnDeclaration other) {
    return one.nullable().orElse(true).equals(other.nullable().orElse(true))
        && one.unique() == other.unique()
        && one.length().equals(other.length())
        && one.precision().equals(other.precision())
        && one.scale().equals(other.scale())
        && one.table().equals(other.table())
        && one.readOnly() == other.readOnly()
        && one.extras().equals(other.extras());
  }

  private void refuseDifferent(Attribute attribute, Attribute other) {
    refuseDifferent(attribute.subject(), other.subject(), attribute.name());
  }

  private void refuseDifferent(Member member, Member other) {
    refuseDifferent(member.subject(), other.subject(), member.name());
  }

  private void refuseDifferent(Subject subject, Subject other, String name) {
    unsupported.refuse(
        subject,
        home,
        "`"
            + AttributeReader.label(subject.type(), name)
            + "` and `"
            + AttributeReader.label(other.type(), name)
            + "` are mapped in different ways, and Hibernate maps the one it meets first",
        "Give one of them another name, or map both alike");
  }

  /** Whether a type says something by a type variable. */
  private static boolean hasVariable(TypeMirror type) {
    List<TypeMirror> parts = new ArrayList<>();
    if (type instanceof ArrayType array) {
      parts.add(array.getComponentType());
    } else if (type instanceof DeclaredType declared) {
      parts.addAll(declared.getTypeArguments());
    } else if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        parts.add(wildcard.getExtendsBound());
      }
      if (wildcard.getSuperBound() != null) {
        parts.add(wildcard.getSuperBound());
      }
    }
    return type.getKind() == TypeKind.TYPEVAR
        || parts.stream().anyMatch(EmbeddableSubclasses::hasVariable);
  }
}
