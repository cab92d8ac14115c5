package dev.electrified.processor.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place where attributes are read: the entity itself, or inside an embedded object.
 *
 * @param home the entity
 * @param prefix path of the embedded attribute with a dot behind it; empty in the entity
 * @param embedded whether it is inside an embeddable
 * @param access the access type where a class says nothing
 * @param overrides what is said from further out, with paths from here
 * @param embedding the embeddables being read, against endless recursion
 * @param naming how {@code @EmbeddedColumnNaming} names columns here
 * @param constraining how far constraints count here
 * @param part the role of the collection's part this is or lies in; the whole where it is none
 * @param key the annotation that makes everything here part of the key, if one does
 */
record Scope(
    String home,
    String prefix,
    boolean embedded,
    AccessType access,
    Overrides overrides,
    Set<String> embedding,
    ColumnNaming naming,
    Constraining constraining,
    Member.Role part,
    Optional<AnnotationView> key) {

  /** An entity. */
  static Scope entity(String home, AccessType access, Overrides overrides) {
    return new Scope(
        home,
        "",
        false,
        access,
        overrides,
        Set.of(),
        ColumnNaming.NONE,
        Constraining.ALL,
        Member.Role.WHOLE,
        Optional.empty());
  }

  /** The id class that annotation names, whose members are seen as the entity's. */
  static Scope idClass(Scope entity, AnnotationView idClass) {
    return new Scope(
        entity.home,
        "",
        false,
        entity.access,
        Overrides.of(List.of()),
        Set.of(),
        ColumnNaming.NONE,
        Constraining.ALL,
        Member.Role.WHOLE,
        Optional.of(idClass));
  }

  /** The elements or keys of a collection: paths begin there. */
  static Scope element(String home, Member member, Member.Role role, Overrides overrides) {
    return new Scope(
        home,
        "",
        true,
        member.access(),
        overrides,
        Set.of(),
        ColumnNaming.NONE,
        Constraining.NONE,
        role,
        Optional.empty());
  }

  /** Inside an embedded attribute of this place. */
  Scope inside(Member member, Constraining constrainingThere, Optional<AnnotationView> keyThere) {
    return new Scope(
        home,
        prefix + member.name() + ".",
        true,
        member.access(),
        member.inside(),
        embedding,
        naming.inside(member),
        constrainingThere,
        part,
        keyThere);
  }

  /** The same place, in that class. */
  Scope in(String embeddable, AccessType accessThere, Overrides weaker) {
    Set<String> deeper = new TreeSet<>(embedding);
    deeper.add(embeddable);
    return new Scope(
        home,
        prefix,
        embedded,
        accessThere,
        overrides.over(weaker),
        deeper,
        naming,
        constraining,
        part,
        key);
  }

  /** The same place, where no constraints count. */
  Scope unconstrained() {
    return new Scope(
        home, prefix, embedded, access, overrides, embedding, naming, Constraining.NONE, part, key);
  }
}
