package dev.electrified.processor.source;

import static dev.electrified.processor.source.AnnotationNames.HIBERNATE;
import static dev.electrified.processor.source.AnnotationNames.PERSISTENCE;
import static dev.electrified.processor.source.AnnotationNames.VALIDATION;
import static dev.electrified.processor.source.AnnotationNames.VALIDATOR;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What this release knows of the annotations of Jakarta Persistence and Hibernate, as data: those
 * it reads, with the members it understands, and those that have no effect on a schema. Whatever
 * else lies in their packages is refused by a finding.
 */
final class KnownAnnotations {
  /** How an annotation is treated. */
  enum Treatment {
    /** Read by this package. */
    READ,
    /** No effect on the schema. */
    NEUTRAL,
    /** Not ours to understand: another library's. */
    FOREIGN,
    /** Changes the schema in a way this release does not know. */
    UNKNOWN,
    /** Of the old name space. */
    JAVAX,
    /** Bean Validation's, with an effect on the schema where a provider is present. */
    VALIDATION
  }

  private static final Set<String> ANY = Set.of();
  private static final Map<String, Set<String>> READ = new HashMap<>();

  /** What repeats a constraint is called as the constraint, with that behind it. */
  static final String LIST = ".List";

  private static final Set<String> VALIDATION_WITH_EFFECT =
      Set.of(
          VALIDATION + "NotNull",
          VALIDATION + "NotBlank",
          VALIDATION + "NotEmpty",
          VALIDATION + "Size",
          VALIDATION + "Min",
          VALIDATION + "Max",
          VALIDATION + "Digits",
          VALIDATOR + "Length",
          VALIDATOR + "Range");

  static {
    read("Entity", "name");
    read(
        "Table",
        "name",
        "catalog",
        "schema",
        "indexes",
        "uniqueConstraints",
        "check",
        "comment",
        "options");
    read("Index", "name", "columnList", "unique", "options");
    read("UniqueConstraint", "name", "columnNames", "options");
    read("MappedSuperclass");
    read("Embeddable");
    read("Embedded");
    read("Access", "value");
    read("Inheritance", "strategy");
    read(
        "DiscriminatorColumn",
        "name",
        "discriminatorType",
        "length",
        "columnDefinition",
        "options");
    read("DiscriminatorValue", "value");
    read("PrimaryKeyJoinColumn", "name", "referencedColumnName", "options", "foreignKey");
    read("PrimaryKeyJoinColumns", "value", "foreignKey");
    read(
        "SecondaryTable",
        "name",
        "catalog",
        "schema",
        "indexes",
        "uniqueConstraints",
        "check",
        "comment",
        "options",
        "pkJoinColumns",
        "foreignKey");
    read("SecondaryTables", "value");
    read("Id");
    read("EmbeddedId");
    read("IdClass", "value");
    read("AttributeOverride", "name", "column");
    read("AttributeOverrides", "value");
    read("AssociationOverride", "name", "joinColumns", "foreignKey", "joinTable");
    read("AssociationOverrides", "value");
    read("GeneratedValue", "strategy", "generator");
    read(
        "SequenceGenerator",
        "name",
        "catalog",
        "sequenceName",
        "schema",
        "initialValue",
        "allocationSize",
        "options");
    read("SequenceGenerators", "value");
    read(
        "TableGenerator",
        "name",
        "catalog",
        "table",
        "schema",
        "pkColumnName",
        "valueColumnName",
        "pkColumnValue",
        "initialValue",
        "allocationSize");
    read("TableGenerators", "value");
    read("Version");
    read("Basic", "optional", "fetch");
    read(
        "Column",
        "name",
        "nullable",
        "unique",
        "length",
        "precision",
        "scale",
        "insertable",
        "updatable",
        "table",
        "check",
        "columnDefinition",
        "secondPrecision",
        "options",
        "comment");
    read("Convert", "converter", "attributeName", "disableConversion");
    read("Converts", "value");
    read("Converter", "autoApply");
    read("Enumerated", "value");
    read("Temporal", "value");
    read("Lob");
    read("Transient");
    READ.putAll(AssociationAnnotations.READ);
    read(
        "JoinColumn",
        "name",
        "nullable",
        "unique",
        "referencedColumnName",
        "insertable",
        "updatable",
        "table",
        "columnDefinition",
        "options",
        "comment",
        "check",
        "foreignKey");
    read("ForeignKey", "name", "value", "foreignKeyDefinition", "options");
    read("CheckConstraint", "name", "constraint", "options");
    READ.put(AnnotationNames.CONVERTER_REGISTRATION, ANY);
    READ.put(AnnotationNames.CONVERTER_REGISTRATIONS, ANY);
    READ.put(AnnotationNames.EMBEDDED_COLUMN_NAMING, ANY);
    READ.put(AnnotationNames.SOFT_DELETE, ANY);
    READ.put(AnnotationNames.SUBSELECT, ANY);
    READ.put(AnnotationNames.VIEW, ANY);
    READ.put(AnnotationNames.TARGET_EMBEDDABLE, ANY);
    READ.put(AnnotationNames.NATURAL_ID, ANY);
    READ.put(AnnotationNames.NATIVE_GENERATOR, ANY);
    READ.put(AnnotationNames.GENERIC_GENERATOR, ANY);
    READ.put(AnnotationNames.GENERIC_GENERATORS, ANY);
    READ.put(AnnotationNames.DISCRIMINATOR_FORMULA, ANY);
    READ.put(AnnotationNames.DISCRIMINATOR_OPTIONS, ANY);
    READ.put(AnnotationNames.ARRAY, ANY);
    READ.put(AnnotationNames.COLLATE, ANY);
    READ.put(AnnotationNames.COMMENT, Set.of("value"));
    READ.put(AnnotationNames.FORMULA, ANY);
    READ.put(AnnotationNames.FRACTIONAL_SECONDS, ANY);
    READ.put(AnnotationNames.JAVA_TYPE, ANY);
    READ.put(AnnotationNames.JDBC_TYPE, ANY);
    READ.put(AnnotationNames.JDBC_TYPE_CODE, ANY);
    READ.put(AnnotationNames.PARENT, ANY);
    READ.put(AnnotationNames.TENANT_ID, ANY);
    READ.put(
        AnnotationNames.TIME_ZONE_COLUMN,
        Set.of("name", "columnDefinition", "insertable", "updatable", "comment", "options"));
    READ.put(AnnotationNames.TIME_ZONE_STORAGE, ANY);
    READ.put(AnnotationNames.TYPE, ANY);
    READ.put(AnnotationNames.COLUMN_DEFAULT, ANY);
    READ.put(AnnotationNames.GENERATED_COLUMN, ANY);
    READ.put(AnnotationNames.CHECK, ANY);
    READ.put(AnnotationNames.CHECKS, ANY);
    READ.put(AnnotationNames.CREATION_TIMESTAMP, ANY);
    READ.put(AnnotationNames.CURRENT_TIMESTAMP, ANY);
    READ.put(AnnotationNames.UPDATE_TIMESTAMP, ANY);
    READ.put(AnnotationNames.ON_DELETE, Set.of("action"));
  }

  private KnownAnnotations() {}

  private static void read(String simpleName, String... members) {
    READ.put(PERSISTENCE + simpleName, Set.of(members));
  }

  /** How the annotation of that fully qualified name is treated. */
  static Treatment treatment(String name) {
    if (name.startsWith(PERSISTENCE) || name.startsWith(HIBERNATE)) {
      if (READ.containsKey(name)) {
        return Treatment.READ;
      }
      return NeutralAnnotations.contain(name) ? Treatment.NEUTRAL : Treatment.UNKNOWN;
    }
    if (name.startsWith(AnnotationNames.JAVAX_PERSISTENCE)) {
      return Treatment.JAVAX;
    }
    String constraint =
        name.endsWith(LIST) ? name.substring(0, name.length() - LIST.length()) : name;
    if (VALIDATION_WITH_EFFECT.contains(constraint)) {
      return Treatment.VALIDATION;
    }
    if (name.startsWith(VALIDATION)) {
      return Treatment.NEUTRAL;
    }
    return Treatment.FOREIGN;
  }

  /** Whether this release understands that member of an annotation it reads. */
  static boolean isReadMember(String name, String member) {
    Set<String> members = READ.getOrDefault(name, ANY);
    return members == ANY || members.contains(member);
  }
}
