package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One entity class, with what it inherits from mapped superclasses and embeds.
 *
 * @param className canonical name, such as {@code app.Outer.Inner}
 * @param name the entity name: as declared, else the class name behind the package, {@code
 *     Outer$Inner} for a nested class (as Hibernate has it)
 * @param foreign whether it belongs to another module: referenced, never created
 * @param subject the class
 * @param table what {@code @Table} says
 * @param inheritance its place in a hierarchy of entities
 * @param attributes its persistent attributes, without those of entities it inherits from; those of
 *     embeddables with their full path
 * @param keys names of the attributes that are (part of) its own key, in Hibernate's order
 * @param embeddedId path of the {@code @EmbeddedId}, or of the only {@code @Id} that is an
 *     embeddable
 * @param secondaryTables as declared
 * @param generators those declared on the class, its mapped superclasses and attributes
 * @param electrified where {@code @Electrified} stands; empty when the entity is plain
 * @param assigns its {@code @ElectricAssign}s
 * @param grants its {@code @ElectricGrant}s
 * @param checks annotations that ask for check constraints on the table
 * @param unread names of attributes that could not be read, which has been said; so no later stage
 *     need miss them
 */
public record Entity(
    String className,
    String name,
    boolean foreign,
    Subject subject,
    TableDeclaration table,
    Inheritance inheritance,
    List<Attribute> attributes,
    List<String> keys,
    Optional<String> embeddedId,
    List<SecondaryTableDeclaration> secondaryTables,
    List<GeneratorDeclaration> generators,
    Optional<Subject> electrified,
    List<AssignDeclaration> assigns,
    List<GrantDeclaration> grants,
    List<Subject> checks,
    Set<String> unread) {
  /** Copies the collections. */
  public Entity {
    attributes = List.copyOf(attributes);
    keys = List.copyOf(keys);
    secondaryTables = List.copyOf(secondaryTables);
    generators = List.copyOf(generators);
    assigns = List.copyOf(assigns);
    grants = List.copyOf(grants);
    checks = List.copyOf(checks);
    unread = Set.copyOf(unread);
  }

  /** The same as if it did without Electric. */
  public Entity plain() {
    List<Attribute> plain = new ArrayList<>();
    attributes.forEach(attribute -> plain.add(attribute.plain()));
    return new Entity(
        className,
        name,
        foreign,
        subject,
        table,
        inheritance,
        plain,
        keys,
        embeddedId,
        secondaryTables,
        generators,
        Optional.empty(),
        List.of(),
        List.of(),
        checks,
        unread);
  }

  /** The class name without its package and outer classes, as messages use it. */
  public String simpleName() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** Whether it says who may do what. */
  public boolean hasAccessRules() {
    return !assigns.isEmpty() || !grants.isEmpty();
  }

  /** The attribute of that path, if there is one. */
  public Optional<Attribute> findAttribute(String path) {
    for (Attribute attribute : attributes) {
      if (attribute.path().equals(path)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }
}
