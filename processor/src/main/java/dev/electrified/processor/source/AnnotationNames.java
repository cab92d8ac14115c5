package dev.electrified.processor.source;

import java.util.Set;

/** Names of the annotations this package reads. None of them is on our class path. */
final class AnnotationNames {
  static final String PERSISTENCE = "jakarta.persistence.";
  static final String JAVAX_PERSISTENCE = "javax.persistence.";
  static final String HIBERNATE = "org.hibernate.annotations.";
  static final String VALID = "jakarta.validation.Valid";
  static final String VALIDATION = "jakarta.validation.constraints.";
  static final String VALIDATOR = "org.hibernate.validator.constraints.";
  static final String OURS = "dev.electrified.annotations.";

  static final String ENTITY = PERSISTENCE + "Entity";
  static final String TABLE = PERSISTENCE + "Table";
  static final String MAPPED_SUPERCLASS = PERSISTENCE + "MappedSuperclass";
  static final String EMBEDDABLE = PERSISTENCE + "Embeddable";
  static final String EMBEDDED = PERSISTENCE + "Embedded";
  static final String ACCESS = PERSISTENCE + "Access";
  static final String CONVERTER = PERSISTENCE + "Converter";
  static final String CONVERTER_REGISTRATION = HIBERNATE + "ConverterRegistration";
  static final String CONVERTER_REGISTRATIONS = HIBERNATE + "ConverterRegistrations";
  static final String ID = PERSISTENCE + "Id";
  static final String EMBEDDED_ID = PERSISTENCE + "EmbeddedId";
  static final String INHERITANCE = PERSISTENCE + "Inheritance";
  static final String DISCRIMINATOR_COLUMN = PERSISTENCE + "DiscriminatorColumn";
  static final String DISCRIMINATOR_VALUE = PERSISTENCE + "DiscriminatorValue";
  static final String PRIMARY_KEY_JOIN_COLUMN = PERSISTENCE + "PrimaryKeyJoinColumn";
  static final String PRIMARY_KEY_JOIN_COLUMNS = PERSISTENCE + "PrimaryKeyJoinColumns";
  static final String SECONDARY_TABLE = PERSISTENCE + "SecondaryTable";
  static final String SECONDARY_TABLES = PERSISTENCE + "SecondaryTables";
  static final String ID_CLASS = PERSISTENCE + "IdClass";
  static final String ATTRIBUTE_OVERRIDE = PERSISTENCE + "AttributeOverride";
  static final String ATTRIBUTE_OVERRIDES = PERSISTENCE + "AttributeOverrides";
  static final String ASSOCIATION_OVERRIDE = PERSISTENCE + "AssociationOverride";
  static final String ASSOCIATION_OVERRIDES = PERSISTENCE + "AssociationOverrides";
  static final String GENERATED_VALUE = PERSISTENCE + "GeneratedValue";
  static final String SEQUENCE_GENERATOR = PERSISTENCE + "SequenceGenerator";
  static final String SEQUENCE_GENERATORS = PERSISTENCE + "SequenceGenerators";
  static final String TABLE_GENERATOR = PERSISTENCE + "TableGenerator";
  static final String TABLE_GENERATORS = PERSISTENCE + "TableGenerators";
  static final String VERSION = PERSISTENCE + "Version";
  static final String BASIC = PERSISTENCE + "Basic";
  static final String COLUMN = PERSISTENCE + "Column";
  static final String ENUMERATED = PERSISTENCE + "Enumerated";
  static final String TEMPORAL = PERSISTENCE + "Temporal";
  static final String LOB = PERSISTENCE + "Lob";
  static final String TRANSIENT = PERSISTENCE + "Transient";
  static final String MANY_TO_ONE = PERSISTENCE + "ManyToOne";
  static final String ONE_TO_ONE = PERSISTENCE + "OneToOne";
  static final String ONE_TO_MANY = PERSISTENCE + "OneToMany";
  static final String ELEMENT_COLLECTION = PERSISTENCE + "ElementCollection";
  static final String JOIN_COLUMN = PERSISTENCE + "JoinColumn";
  static final String JOIN_COLUMNS = PERSISTENCE + "JoinColumns";
  static final String JOIN_TABLE = PERSISTENCE + "JoinTable";
  static final String MANY_TO_MANY = PERSISTENCE + "ManyToMany";
  static final String MAPS_ID = PERSISTENCE + "MapsId";
  static final String COLLECTION_TABLE = PERSISTENCE + "CollectionTable";
  static final String ORDER_COLUMN = PERSISTENCE + "OrderColumn";
  static final String MAP_KEY = PERSISTENCE + "MapKey";
  static final String MAP_KEY_CLASS = PERSISTENCE + "MapKeyClass";
  static final String MAP_KEY_COLUMN = PERSISTENCE + "MapKeyColumn";
  static final String MAP_KEY_JOIN_COLUMN = PERSISTENCE + "MapKeyJoinColumn";
  static final String MAP_KEY_JOIN_COLUMNS = PERSISTENCE + "MapKeyJoinColumns";

  static final String BAG = HIBERNATE + "Bag";
  static final String JOIN_FORMULA = HIBERNATE + "JoinFormula";
  static final String LIST_INDEX_BASE = HIBERNATE + "ListIndexBase";
  static final String NOT_FOUND = HIBERNATE + "NotFound";

  static final String NATIVE_GENERATOR = HIBERNATE + "NativeGenerator";
  static final String GENERIC_GENERATOR = HIBERNATE + "GenericGenerator";
  static final String GENERIC_GENERATORS = HIBERNATE + "GenericGenerators";
  static final String DISCRIMINATOR_OPTIONS = HIBERNATE + "DiscriminatorOptions";
  static final String DISCRIMINATOR_FORMULA = HIBERNATE + "DiscriminatorFormula";
  static final String EMBEDDED_COLUMN_NAMING = HIBERNATE + "EmbeddedColumnNaming";
  static final String SOFT_DELETE = HIBERNATE + "SoftDelete";
  static final String SUBSELECT = HIBERNATE + "Subselect";
  static final String VIEW = HIBERNATE + "View";
  static final String TARGET_EMBEDDABLE = HIBERNATE + "TargetEmbeddable";
  static final String COLUMNS = HIBERNATE + "Columns";
  static final String COLUMN_DEFAULT = HIBERNATE + "ColumnDefault";
  static final String GENERATED_COLUMN = HIBERNATE + "GeneratedColumn";
  static final String CHECK = HIBERNATE + "Check";
  static final String CHECKS = HIBERNATE + "Checks";
  static final String CREATION_TIMESTAMP = HIBERNATE + "CreationTimestamp";
  static final String CURRENT_TIMESTAMP = HIBERNATE + "CurrentTimestamp";
  static final String UPDATE_TIMESTAMP = HIBERNATE + "UpdateTimestamp";
  static final String ON_DELETE = HIBERNATE + "OnDelete";

  static final String TYPE = HIBERNATE + "Type";
  static final String JDBC_TYPE = HIBERNATE + "JdbcType";
  static final String JDBC_TYPE_CODE = HIBERNATE + "JdbcTypeCode";
  static final String JAVA_TYPE = HIBERNATE + "JavaType";
  static final String ARRAY = HIBERNATE + "Array";
  static final String COLLATE = HIBERNATE + "Collate";
  static final String COMMENT = HIBERNATE + "Comment";
  static final String FRACTIONAL_SECONDS = HIBERNATE + "FractionalSeconds";
  static final String TIME_ZONE_STORAGE = HIBERNATE + "TimeZoneStorage";
  static final String TIME_ZONE_COLUMN = HIBERNATE + "TimeZoneColumn";
  static final String NATURAL_ID = HIBERNATE + "NaturalId";
  static final String FORMULA = HIBERNATE + "Formula";
  static final String TENANT_ID = HIBERNATE + "TenantId";
  static final String PARENT = HIBERNATE + "Parent";
  static final String PARTITION_KEY = HIBERNATE + "PartitionKey";
  static final String MAP_KEY_ENUMERATED = PERSISTENCE + "MapKeyEnumerated";
  static final String MAP_KEY_TEMPORAL = PERSISTENCE + "MapKeyTemporal";
  static final String CONVERT = PERSISTENCE + "Convert";
  static final String CONVERTS = PERSISTENCE + "Converts";
  static final String ENUMERATED_VALUE = PERSISTENCE + "EnumeratedValue";

  static final String ELECTRIFIED = OURS + "Electrified";
  static final String ELECTRIC_ASSIGN = OURS + "ElectricAssign";
  static final String ELECTRIC_ASSIGNS = OURS + "ElectricAssigns";
  static final String ELECTRIC_GRANT = OURS + "ElectricGrant";
  static final String ELECTRIC_GRANTS = OURS + "ElectricGrants";
  static final String REPLACES = OURS + "Replaces";

  /** Those that make an annotation one for which Hibernate runs the application's code. */
  static final Set<String> CUSTOM =
      Set.of(
          HIBERNATE + "AttributeBinderType",
          HIBERNATE + "IdGeneratorType",
          HIBERNATE + "TypeBinderType");

  private AnnotationNames() {}

  /** The name without its package. */
  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
