package dev.electrified.processor.finding;

/**
 * The catalogue of everything the processor can find, one constant for each reason.
 *
 * <p>The slug is what users see, suppress and look up: {@code docs/rules/<slug>.md} exists for each
 * constant, and so does a test that provokes it.
 */
public enum Rule {
  // --- reading the sources
  /** A mapping this release does not know yet: refused, never ignored, never guessed. */
  UNSUPPORTED_MAPPING("unsupported-mapping", Severity.ERROR),
  /** An annotation of the old {@code javax.persistence} name space. */
  JAVAX_PERSISTENCE("javax-persistence", Severity.ERROR),
  /** An annotation of ours on something it says nothing about. */
  MISPLACED_ANNOTATION("misplaced-annotation", Severity.ERROR),
  /** A getter with property access that has no setter. */
  PROPERTY_WITHOUT_SETTER("property-without-setter", Severity.ERROR),
  // --- mapping entities to tables
  /** An entity without an {@code @Id}. */
  MISSING_KEY("missing-key", Severity.ERROR),
  /** Two attributes of one entity share a column. */
  DUPLICATE_COLUMN("duplicate-column", Severity.ERROR),
  /** Two entities share a table, or two objects of the database a name. */
  DUPLICATE_NAME("duplicate-name", Severity.ERROR),
  /** A table or column is called by a word that is reserved in SQL. */
  RESERVED_WORD("reserved-word", Severity.ERROR),
  /** A name is empty, too long for PostgreSQL or has characters it cannot have. */
  IMPOSSIBLE_NAME("impossible-name", Severity.ERROR),
  /** An index, unique constraint, mappedBy or rule names an attribute or column there is not. */
  UNKNOWN_NAME("unknown-name", Severity.ERROR),
  /** A length, precision or scale PostgreSQL or Hibernate refuses. */
  IMPOSSIBLE_SIZE("impossible-size", Severity.ERROR),
  // --- what Electric can replicate
  /** The key of an electrified table is no UUID. */
  ELECTRIFIED_KEY_NOT_UUID("electrified-key-not-uuid", Severity.ERROR),
  /** The key of an electrified table comes from a sequence or identity column. */
  ELECTRIFIED_GENERATED_KEY("electrified-generated-key", Severity.ERROR),
  /** An electrified table with a unique constraint or unique index. */
  ELECTRIFIED_UNIQUE("electrified-unique", Severity.ERROR),
  /** An electrified table with a check constraint. */
  ELECTRIFIED_CHECK("electrified-check", Severity.ERROR),
  /** An electrified column with a default or a generated value. */
  ELECTRIFIED_DEFAULT("electrified-default", Severity.ERROR),
  /** An electrified column of a type Electric does not replicate. */
  ELECTRIFIED_TYPE("electrified-type", Severity.ERROR),
  /** A foreign key from an electrified table to one that is not electrified. */
  ELECTRIFIED_REFERENCE("electrified-reference", Severity.ERROR),
  /** An electrified table outside the schema {@code public}. */
  ELECTRIFIED_SCHEMA("electrified-schema", Severity.ERROR),
  /** An electrified table without a primary key. */
  ELECTRIFIED_NO_KEY("electrified-no-key", Severity.ERROR),
  /** An enum of an electrified column with a constant Electric cannot have. */
  ELECTRIFIED_ENUM("electrified-enum", Severity.ERROR),
  /** An electrified table, column or index with options Electric cannot have. */
  ELECTRIFIED_OPTIONS("electrified-options", Severity.ERROR),
  /** A foreign key of an electrified table that does not lead to the key of its target. */
  ELECTRIFIED_REFERENCE_TARGET("electrified-reference-target", Severity.ERROR),
  /** A foreign key of an electrified table over several columns. */
  ELECTRIFIED_COMPOSITE_REFERENCE("electrified-composite-reference", Severity.WARNING),
  /** A name in an electrified table that Electric cannot have. */
  ELECTRIFIED_NAME("electrified-name", Severity.ERROR),
  /** Two electrified tables whose names Electric or its clients take for one. */
  ELECTRIFIED_NAME_CLASH("electrified-name-clash", Severity.ERROR),
  /** A name or number of columns that clients of Electric break on. */
  ELECTRIFIED_CLIENT("electrified-client", Severity.WARNING),
  /** An association of electrified entities whose table is not electrified. */
  ASSOCIATION_NOT_SYNCED("association-not-synced", Severity.WARNING),
  // --- access rules
  /** An access rule on an entity that is not electrified. */
  RULE_WITHOUT_ELECTRIFIED("rule-without-electrified", Severity.ERROR),
  /** An access rule whose members contradict each other or miss something. */
  INCOMPLETE_RULE("incomplete-rule", Severity.ERROR),
  /** A role name DDLX cannot hold. */
  ROLE_NAME("role-name", Severity.ERROR),
  /** The user attribute of an assignment is no reference with a foreign key. */
  ASSIGN_USER_REFERENCE("assign-user-reference", Severity.ERROR),
  /** The scope of an access rule is no electrified entity. */
  SCOPE_NOT_ELECTRIFIED("scope-not-electrified", Severity.ERROR),
  /** A grant to a scoped role that nobody is assigned. */
  ROLE_NOT_ASSIGNED("role-not-assigned", Severity.ERROR),
  /** An assigned role that is granted nothing. */
  ROLE_NOT_GRANTED("role-not-granted", Severity.WARNING),
  /** A grant to a scoped role from whose table not exactly one way leads to the scope. */
  GRANT_SCOPE_PATH("grant-scope-path", Severity.ERROR),
  /** An assignment whose scope is its own table: legal by the documentation, refused by 0.12.1. */
  ASSIGN_OWN_SCOPE("assign-own-scope", Severity.WARNING),
  /** An assignment without exactly one foreign key to its scope: refused by 0.12.1. */
  ASSIGN_SCOPE_PATH("assign-scope-path", Severity.WARNING),
  /** An assignment to a user who may be missing: 0.12.1 refuses such rows. */
  ASSIGN_OPTIONAL_USER("assign-optional-user", Severity.WARNING),
  /** An assignment that uses a name which needs quotes in SQL. */
  ASSIGN_QUOTED_NAME("assign-quoted-name", Severity.ERROR),
  /** A grant with a path: legal by the documentation, refused by 0.12.1. */
  GRANT_USING("grant-using", Severity.WARNING),
  /** An attribute in an access rule that is not one column of the entity's table. */
  RULE_ATTRIBUTE("rule-attribute", Severity.ERROR),
  /** A condition that cannot be read. */
  CONDITION_SYNTAX("condition-syntax", Severity.ERROR),
  /** A condition that the documentation allows and 0.12.1 cannot read. */
  CONDITION_NOT_RELEASED("condition-not-released", Severity.WARNING),
  /** An assignment on a condition over its row: accepted by 0.12.1, which then fails on rows. */
  ASSIGN_CONDITION("assign-condition", Severity.WARNING),
  /** A grant that gives nothing another does not give. */
  COVERED_GRANT("covered-grant", Severity.WARNING),
  /** Two access rules that say the same. */
  DUPLICATE_RULE("duplicate-rule", Severity.ERROR),
  // --- what a migration may do
  /** A change of the model for which there is no additive migration. */
  UNSUPPORTED_CHANGE("unsupported-change", Severity.ERROR),
  /** An attribute went and one like it came: renamed, or not? */
  POSSIBLE_RENAME("possible-rename", Severity.ERROR),
  /** A new required attribute on a table that may have rows. */
  NEW_REQUIRED_COLUMN("new-required-column", Severity.ERROR),
  /** A {@code @Replaces} by which no column can be filled. */
  REPLACED_COLUMN("replaced-column", Severity.ERROR),
  /** A required attribute of an electrified table is gone. */
  RETIRED_REQUIRED_COLUMN("retired-required-column", Severity.ERROR),
  /** A table leaves Electric: legal by the documentation, refused by 0.12.1. */
  DISABLE_ELECTRIC("disable-electric", Severity.WARNING),
  /** A new association on a table that is electrified already. */
  ELECTRIFIED_NEW_REFERENCE("electrified-new-reference", Severity.ERROR),
  /** None of the entities the snapshot knows can be found. */
  NO_KNOWN_ENTITY("no-known-entity", Severity.ERROR),
  // --- files and options
  /** {@code mode=check}: the model and the committed migrations differ. */
  MIGRATION_MISSING("migration-missing", Severity.ERROR),
  /** {@code mode=check}: the page about the schema is not what the schema says. */
  PAGE_DIFFERS("page-differs", Severity.ERROR),
  /** A committed migration was changed or deleted. */
  MIGRATION_CHANGED("migration-changed", Severity.ERROR),
  /** Two migrations make the same change, as two branches did. */
  REPEATED_CHANGE("repeated-change", Severity.ERROR),
  /** A migration has a lower version than one that others may have run already. */
  LATE_MIGRATION("late-migration", Severity.WARNING),
  /** A commit has the snapshot and not the migration that the snapshot records. */
  MIGRATION_NOT_COMMITTED("migration-not-committed", Severity.WARNING),
  /** The snapshot cannot be read. */
  SNAPSHOT_UNREADABLE("snapshot-unreadable", Severity.ERROR),
  /** The snapshot holds the conflict markers of a merge. */
  SNAPSHOT_CONFLICT("snapshot-conflict", Severity.NOTE),
  /** {@code mode=baseline} where there is a snapshot, or nothing to adopt. */
  BASELINE("baseline", Severity.ERROR),
  /** A constraint or index must give way, and the adopted database may call it anything. */
  UNKNOWN_CONSTRAINT_NAME("unknown-constraint-name", Severity.ERROR),
  /** An option has a value it cannot have. */
  OPTION_VALUE("option-value", Severity.ERROR),
  /** A token that accepts no change. */
  UNUSED_ACCEPT("unused-accept", Severity.NOTE),
  /** An option that begins with {@code electrified.} and does not exist. */
  UNKNOWN_OPTION("unknown-option", Severity.WARNING),
  /** An option differs from what the snapshot has recorded. */
  RECORDED_OPTION("recorded-option", Severity.ERROR),
  /** The project folder cannot be told from the class output. */
  PROJECT_FOLDER("project-folder", Severity.ERROR),
  /** An {@code orm.xml} may map something in another way than the annotations say. */
  ORM_XML("orm-xml", Severity.WARNING),
  /** A file or folder cannot be read or written. */
  FILE_ACCESS("file-access", Severity.ERROR),
  /** What the compile wrote, or decided by itself. */
  WRITTEN("written", Severity.NOTE),
  /** A mistake of ours. */
  INTERNAL_ERROR("internal-error", Severity.ERROR);

  private final String slug;
  private final Severity severity;

  Rule(String slug, Severity severity) {
    this.slug = slug;
    this.severity = severity;
  }

  /** The name users see, in lower case with hyphens. */
  public String slug() {
    return slug;
  }

  /** How much a finding of this rule weighs where nothing else is said. */
  public Severity severity() {
    return severity;
  }

  /** Path of the rule's page in the documentation. */
  public String page() {
    return "docs/rules/" + slug + ".md";
  }
}
