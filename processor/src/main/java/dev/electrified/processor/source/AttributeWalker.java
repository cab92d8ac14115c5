package dev.electrified.processor.source;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.GeneratorDeclaration;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Walks over the persistent members of a class and into what they embed. */
final class AttributeWalker {
  private final Reading reading;
  private final MemberReader members;
  private final UnsupportedMappings unsupported;
  private final AttributeReader attributes;
  private final GeneratorReader generators;
  private final EmbeddableReader embeddables;
  private final Set<PackageElement> packages = new HashSet<>();

  AttributeWalker(Reading reading, UnsupportedMappings unsupported, AttributeReader attributes) {
    this.reading = reading;
    members = new MemberReader(reading);
    this.unsupported = unsupported;
    this.attributes = attributes;
    generators = new GeneratorReader(reading, unsupported);
    embeddables = new EmbeddableReader(reading, unsupported, this, generators);
  }

  /**
   * Reads the members of one class.
   *
   * @param site the type it is seen from, by which its type variables resolve
   */
  void read(TypeElement type, DeclaredType site, Scope scope, Gathered gathered) {
    read(members.read(type, site, scope.access(), scope.home()), scope, gathered);
  }

  /** Reads these members of one class. */
  void read(List<Member> all, Scope scope, Gathered gathered) {
    for (Member written : all) {
      Member member = written.under(scope.overrides());
      if (scope.key().isPresent()) {
        member = member.ofKey(scope.key().get());
      }
      read(asTarget(member), scope, gathered);
    }
  }

  /** The member as if it were of the class {@code @TargetEmbeddable} names. */
  private Member asTarget(Member member) {
    Optional<TypeElement> target =
        member
            .find(AnnotationNames.TARGET_EMBEDDABLE)
            .flatMap(view -> view.type("value"))
            .map(reading.elements::getTypeElement);
    return target.isPresent() && !member.has(AnnotationNames.ELEMENT_COLLECTION)
        ? member.ofType(target.get().asType())
        : member;
  }

  /**
   * Reads the embeddable that a collection holds, or a map has as its keys: its attributes in
   * Hibernate's order, with paths from it. Empty when it cannot be read, which has then been said.
   *
   * @param member the collection
   * @param role what of it the embeddable is
   * @param type the embeddable, its type variables bound
   * @param overrides what the collection overrides, with paths from the embeddable: {@code
   *     member.inside()}, of a map {@code member.inside().inside("value")} or {@code "key"}
   * @param assigns takes the assignments on its attributes
   */
  Optional<List<Attribute>> readElement(
      Member member,
      Member.Role role,
      DeclaredType type,
      Overrides overrides,
      String home,
      List<AssignDeclaration> assigns) {
    Gathered gathered = new Gathered();
    embeddables.read(member, type, Scope.element(home, member, role, overrides), gathered);
    for (AssignDeclaration assign : gathered.assigns) {
      assigns.add(role == Member.Role.KEY ? assign.inside("key.") : assign);
    }
    return gathered.unread.isEmpty() ? Optional.of(gathered.attributes()) : Optional.empty();
  }

  /** The generators a class and its package declare. */
  List<GeneratorDeclaration> generators(
      TypeElement type, List<AnnotationView> onClass, String home) {
    List<GeneratorDeclaration> all = new ArrayList<>(generators.read(onClass, "", home));
    PackageElement around = reading.elements.getPackageOf(type);
    if (!around.getAnnotationMirrors().isEmpty()) {
      Subject subject = Subject.around(around.getQualifiedName().toString());
      List<AnnotationView> onPackage = reading.annotations(around, subject);
      if (packages.add(around)) {
        unsupported.check(onPackage, "the package `" + around.getQualifiedName() + "`", home);
      }
      all.addAll(generators.read(onPackage, "", home));
    }
    return all;
  }

  /** Whether the type is an embeddable. */
  boolean isEmbeddable(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && reading.has(((DeclaredType) type).asElement(), AnnotationNames.EMBEDDABLE);
  }

  private void read(Member member, Scope scope, Gathered gathered) {
    String path = scope.prefix() + member.name();
    String what = "`" + AttributeReader.label(scope.home(), path) + "`";
    boolean understood = unsupported.check(member.annotations(), what, scope.home());
    checkOurs(member, path, what, scope.home(), gathered);
    gathered.generators.addAll(generators.read(member.annotations(), path, scope.home()));
    boolean embedded = isEmbedded(member);
    if (!scope.embedded() && isKey(member)) {
      gathered.keys.add(member.name());
      if (embedded) {
        gathered.embeddedKeys.add(member.name());
      }
    }
    if (!understood || !checkNaming(member, scope, what)) {
      gathered.unread.add(path);
    } else if (embedded) {
      readEmbedded(member, scope, gathered);
    } else {
      Optional<Attribute> attribute = attributes.read(scope.naming().apply(member), path, scope);
      if (attribute.isPresent()) {
        gathered.add(attribute.get());
        attributes.timeZone(member, attribute.get()).ifPresent(gathered::add);
      } else {
        gathered.unread.add(path);
      }
    }
  }

  /** Says what naming of columns is not read. */
  private boolean checkNaming(Member member, Scope scope, String what) {
    String problem = scope.naming().problem(member);
    if (!problem.isEmpty()) {
      unsupported.refuse(
          member.subject(),
          scope.home(),
          what + " " + problem + ", which is not supported by this release",
          "Name its columns with `@AttributeOverride` instead of `@EmbeddedColumnNaming`");
    }
    return problem.isEmpty();
  }

  private static boolean isKey(Member member) {
    return member.has(AnnotationNames.ID) || member.has(AnnotationNames.EMBEDDED_ID);
  }

  private boolean isEmbedded(Member member) {
    return member.type().getKind() == TypeKind.DECLARED
        && !JdbcTypeReader.isDocument(member)
        && (member.has(AnnotationNames.EMBEDDED)
            || member.has(AnnotationNames.EMBEDDED_ID)
            || isEmbeddable(member.type()));
  }

  private void readEmbedded(Member member, Scope scope, Gathered gathered) {
    Optional<AnnotationView> key = scope.key();
    if (key.isEmpty() && !scope.embedded()) {
      key = member.find(AnnotationNames.EMBEDDED_ID).or(() -> member.find(AnnotationNames.ID));
    }
    Optional<Constraining> constraining = attributes.constrainingInside(member, scope);
    if (constraining.isEmpty()) {
      unsupported.refuse(
          member.subject(),
          scope.home(),
          "The embeddable `"
              + AttributeReader.label(scope.home(), scope.prefix() + member.name())
              + "` is `@Valid` and required, and lies in a table with rows of other classes, of"
              + " which Hibernate requires its values too",
          "Leave `@Valid` or the constraint that requires it out");
      gathered.unread.add(scope.prefix() + member.name());
      return;
    }
    int before = gathered.attributes().size();
    embeddables.read(
        member,
        (DeclaredType) member.type(),
        scope.inside(member, constraining.get(), key),
        gathered);
    EmbeddedAnnotations.apply(member, gathered, before);
  }

  /** Our annotations on an attribute without a table: assignments are read, the rest is refused. */
  private void checkOurs(Member member, String path, String what, String home, Gathered gathered) {
    boolean table = CollectionReader.hasTable(member) || AssociationReader.hasTable(member);
    Optional<String> owner = tableOfOtherSide(member);
    for (AnnotationView view : member.annotations()) {
      switch (view.name()) {
        case AnnotationNames.SOFT_DELETE ->
            unsupported.refuse(
                view.subject(),
                home,
                "`@SoftDelete` on " + what + " is not supported by this release",
                "Leave it out");
        case AnnotationNames.ELECTRIC_ASSIGN -> {
          if (owner.isPresent()) {
            misplaced(view, what, owner, home);
          } else if (!table) {
            gathered.assigns.add(AccessRuleReader.assign(view, Optional.of(path)));
          }
        }
        case AnnotationNames.REPLACES -> {
          if (isWithoutColumn(member)) {
            reading.report(
                Rule.MISPLACED_ANNOTATION,
                view.subject(),
                home,
                "`@Replaces` stands on " + what + ", which has no column of its own",
                "Put it on an attribute with one column in this table");
          }
        }
        case AnnotationNames.ELECTRIFIED, AnnotationNames.ELECTRIC_GRANT -> {
          if (!table) {
            misplaced(view, what, owner, home);
          }
        }
        default -> {}
      }
    }
  }

  /** Whether what it has lies in another table, or in the columns of other attributes. */
  private boolean isWithoutColumn(Member member) {
    return isEmbedded(member)
        || CollectionReader.annotation(member).isPresent()
        || AssociationReader.hasTable(member)
        || AssociationReader.isOtherSide(member);
  }

  /** The attribute that has the join table in which the member lies too, if there is one. */
  private static Optional<String> tableOfOtherSide(Member member) {
    return member.find(AnnotationNames.MANY_TO_MANY).flatMap(view -> view.text("mappedBy"));
  }

  private void misplaced(AnnotationView view, String what, Optional<String> owner, String home) {
    reading.report(
        Rule.MISPLACED_ANNOTATION,
        view.subject(),
        home,
        "`@"
            + AnnotationNames.simple(view.name())
            + "` stands on "
            + what
            + owner
                .map(other -> ", which is the other side of `" + other + "`")
                .orElse(", which maps no join or collection table"),
        owner
            .map(other -> "Put it on `" + other + "`, which maps their table")
            .orElse("Put it on the entity `" + AnnotationNames.simple(home) + "`"));
  }
}
