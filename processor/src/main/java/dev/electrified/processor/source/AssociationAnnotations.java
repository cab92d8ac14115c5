package dev.electrified.processor.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The annotations of associations and collections that are read, with their members, as data. */
final class AssociationAnnotations {
  /** Members that are read, by name of the annotation. */
  static final Map<String, Set<String>> READ = new HashMap<>();

  static {
    read(AnnotationNames.MANY_TO_ONE, "optional", "fetch", "cascade", "targetEntity");
    read(
        AnnotationNames.ONE_TO_ONE,
        "optional",
        "fetch",
        "cascade",
        "targetEntity",
        "mappedBy",
        "orphanRemoval");
    read(
        AnnotationNames.ONE_TO_MANY,
        "fetch",
        "cascade",
        "targetEntity",
        "mappedBy",
        "orphanRemoval");
    read(AnnotationNames.MANY_TO_MANY, "fetch", "cascade", "targetEntity", "mappedBy");
    read(AnnotationNames.MAPS_ID, "value");
    read(AnnotationNames.JOIN_COLUMNS, "value", "foreignKey");
    read(
        AnnotationNames.JOIN_TABLE,
        "name",
        "catalog",
        "schema",
        "joinColumns",
        "inverseJoinColumns",
        "foreignKey",
        "inverseForeignKey",
        "uniqueConstraints",
        "indexes",
        "check",
        "comment",
        "options");
    read(
        AnnotationNames.COLLECTION_TABLE,
        "name",
        "catalog",
        "schema",
        "joinColumns",
        "foreignKey",
        "uniqueConstraints",
        "indexes",
        "check",
        "comment",
        "options");
    read(AnnotationNames.ELEMENT_COLLECTION, "targetClass", "fetch");
    read(
        AnnotationNames.ORDER_COLUMN,
        "name",
        "nullable",
        "insertable",
        "updatable",
        "columnDefinition",
        "options");
    read(AnnotationNames.MAP_KEY, "name");
    read(AnnotationNames.MAP_KEY_CLASS, "value");
    read(
        AnnotationNames.MAP_KEY_COLUMN,
        "name",
        "unique",
        "nullable",
        "insertable",
        "updatable",
        "length",
        "precision",
        "scale",
        "columnDefinition",
        "options");
    read(AnnotationNames.PERSISTENCE + "MapKeyEnumerated", "value");
    read(AnnotationNames.PERSISTENCE + "MapKeyTemporal", "value");
    read(
        AnnotationNames.MAP_KEY_JOIN_COLUMN,
        "name",
        "referencedColumnName",
        "unique",
        "nullable",
        "insertable",
        "updatable",
        "columnDefinition",
        "options",
        "foreignKey");
    read(AnnotationNames.MAP_KEY_JOIN_COLUMNS, "value", "foreignKey");
    read(AnnotationNames.BAG);
    read(AnnotationNames.JOIN_FORMULA, "value", "referencedColumnName");
    read(AnnotationNames.LIST_INDEX_BASE, "value");
    read(AnnotationNames.NOT_FOUND, "action");
  }

  private AssociationAnnotations() {}

  private static void read(String name, String... members) {
    READ.put(name, Set.of(members));
  }
}
