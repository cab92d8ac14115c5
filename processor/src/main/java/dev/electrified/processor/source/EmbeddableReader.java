package dev.electrified.processor.source;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the embeddable that an attribute holds, and those that extend it. */
final class EmbeddableReader {
  private final Reading reading;
  private final UnsupportedMappings unsupported;
  private final AttributeWalker walker;
  private final GeneratorReader generators;
  private final MemberReader members;
  private final EmbeddableDiscriminator discriminators;

  EmbeddableReader(
      Reading reading,
      UnsupportedMappings unsupported,
      AttributeWalker walker,
      GeneratorReader generators) {
    this.reading = reading;
    this.unsupported = unsupported;
    this.walker = walker;
    this.generators = generators;
    members = new MemberReader(reading);
    discriminators = new EmbeddableDiscriminator(reading, unsupported);
  }

  /**
   * Reads it.
   *
   * @param member the attribute, or a collection whose element or key it is
   * @param type the embeddable, its type variables bound
   * @param scope inside the attribute
   */
  void read(Member member, DeclaredType type, Scope scope, Gathered gathered) {
    TypeElement embeddable = (TypeElement) type.asElement();
    String name = embeddable.getQualifiedName().toString();
    if (embeddable.getKind().isInterface()) {
      refuse(
          member,
          scope,
          gathered,
          "`"
              + member.name()
              + "` may hold objects of several embeddables, as `"
              + embeddable.getSimpleName()
              + "` is an interface, which is not supported by this release",
          "Use a class");
      return;
    }
    if (scope.embedding().contains(name)) {
      String path = scope.prefix().substring(0, scope.prefix().length() - 1);
      refuse(
          member,
          scope,
          gathered,
          "`" + AttributeReader.label(scope.home(), path) + "` embeds `" + name + "` in itself",
          "Mark it `@Transient`");
      return;
    }
    List<TypeElement> levels = ClassHierarchy.of(reading, embeddable).persistent();
    List<AnnotationView> onClasses = new ArrayList<>();
    levels.forEach(level -> onClasses.addAll(annotations(level, scope, gathered)));
    AccessType access = members.declaredAccess(embeddable).orElse(scope.access());
    Scope there = scope.in(name, access, Overrides.of(onClasses));
    List<Member> all = allMembers(levels, type, there);
    if (!discriminators.check(embeddable, scope.home())) {
      gathered.unread.add(pathOf(member, scope));
    } else if (reading.embeddables.isExtended(embeddable)) {
      readHierarchy(member, embeddable, all, scope, there, gathered);
    } else {
      walker.read(all, there, gathered);
    }
  }

  /** The members of an embeddable and of what it inherits from, in Hibernate's order. */
  private List<Member> allMembers(List<TypeElement> levels, DeclaredType type, Scope there) {
    Comparator<Member> order =
        Comparator.comparing(Member::name, ComponentOrder.of((TypeElement) type.asElement()));
    List<Member> all = new ArrayList<>();
    for (int i = levels.size() - 1; i >= 0; i--) {
      List<Member> level = members.read(levels.get(i), type, there.access(), there.home());
      all.addAll(level.stream().sorted(order).toList());
    }
    if (there.key().isPresent()) {
      all.sort(order); // elsewhere what is inherited comes last
    }
    return all;
  }

  private List<AnnotationView> annotations(TypeElement level, Scope scope, Gathered gathered) {
    List<AnnotationView> views =
        reading.annotations(level, Subject.type(level.getQualifiedName().toString()));
    unsupported.check(views, "`" + level.getSimpleName() + "`", scope.home());
    gathered.generators.addAll(generators.read(views, "", scope.home()));
    return views;
  }

  /**
   * Reads an embeddable with those below it, and what tells them apart.
   *
   * <p>Source: Hibernate ORM 7.4, {@code EmbeddableBinder}, measured: of an embeddable below, only
   * the members of the class itself are mapped, and overrides on that class have no effect; its
   * access type is that of the embedding class where it does not say its own.
   */
  private void readHierarchy(
      Member member,
      TypeElement root,
      List<Member> own,
      Scope scope,
      Scope there,
      Gathered gathered) {
    if (scope.key().isPresent()) {
      refuse(
          member,
          scope,
          gathered,
          "`"
              + AttributeReader.label(scope.home(), pathOf(member, scope))
              + "` is part of the key, and others extend `"
              + root.getSimpleName()
              + "`, with which Hibernate does not start",
          "Use a class nothing extends; make what they have in common a `@MappedSuperclass`");
      return;
    }
    List<TypeElement> below = reading.embeddables.below(root);
    Optional<Optional<BasicAttribute>> discriminator =
        discriminators.read(root, below, member, there);
    if (discriminator.isEmpty()) {
      gathered.unread.add(pathOf(member, scope));
      return;
    }
    EmbeddableSubclasses classes = new EmbeddableSubclasses(reading, unsupported, there.home());
    Gathered ofRoot = new Gathered();
    walker.read(own, there, ofRoot);
    classes.add(own, ofRoot);
    for (TypeElement type : below) {
      Gathered ofClass = new Gathered();
      annotations(type, scope, ofClass);
      List<Member> ofType =
          members.read(type, (DeclaredType) type.asType(), scope.access(), scope.home()).stream()
              .sorted(Comparator.comparing(Member::name, ComponentOrder.of(type)))
              .toList();
      if (classes.check(type, ofType)) {
        walker.read(ofType, there.unconstrained(), ofClass);
        classes.add(ofType, ofClass);
      } else {
        gathered.unread.add(pathOf(member, scope));
      }
    }
    gathered.addAll(classes.gathered());
    discriminator.get().ifPresent(gathered::add);
  }

  private void refuse(Member member, Scope scope, Gathered gathered, String fact, String remedy) {
    unsupported.refuse(member.subject(), scope.home(), fact, remedy);
    gathered.unread.add(pathOf(member, scope));
  }

  /** The path of the attribute; in the parts of a collection, its name. */
  private static String pathOf(Member member, Scope scope) {
    return scope.prefix().isEmpty()
        ? member.name()
        : scope.prefix().substring(0, scope.prefix().length() - 1);
  }
}
