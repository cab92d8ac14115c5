package dev.electrified.processor.source;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.GeneratorDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What has been gathered so far of an entity's attributes, or of an embeddable's. */
final class Gathered {
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();

  /** Paths of attributes that could not be read, which has been said. */
  final Set<String> unread = new TreeSet<>();

  /** Assignments on attributes. */
  final List<AssignDeclaration> assigns = new ArrayList<>();

  /** Generators declared on attributes. */
  final List<GeneratorDeclaration> generators = new ArrayList<>();

  /** The entity's own attributes that are (part of) its key: names. */
  final List<String> keys = new ArrayList<>();

  /** Those among them that are embedded. */
  final List<String> embeddedKeys = new ArrayList<>();

  /** As Hibernate has it, an attribute of a mapped superclass cannot be mapped anew below. */
  void add(Attribute attribute) {
    attributes.putIfAbsent(attribute.path(), attribute);
  }

  /** Adds what has been gathered of a part. */
  void addAll(Gathered part) {
    part.attributes.values().forEach(this::add);
    unread.addAll(part.unread);
    assigns.addAll(part.assigns);
    generators.addAll(part.generators);
  }

  /** Puts an attribute in the place of the one with its path. */
  void replace(Attribute attribute) {
    attributes.put(attribute.path(), attribute);
  }

  /** The attribute of that path, if there is one. */
  Optional<Attribute> find(String path) {
    return Optional.ofNullable(attributes.get(path));
  }

  /** The attributes, in their order. */
  List<Attribute> attributes() {
    return new ArrayList<>(attributes.values());
  }
}
