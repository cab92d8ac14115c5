package dev.electrified.processor.diff;

import dev.electrified.processor.schema.AccessRule;
import java.util.Optional;

/** Where each kind of change belongs in the order of a migration. */
final class ChangeSlots implements Change.Visitor<ChangeSlots.Slot> {
  /** The phases, in their order. */
  enum Phase {
    /** What roles may do no longer. */
    REVOCATIONS,
    /**
     * Who has a role no longer: gone before anything new is granted, so that access never widens.
     */
    UNASSIGNMENTS,
    /** Tables that leave Electric, and may then be altered as others are. */
    DISABLING,
    /** Database schemas. */
    SCHEMAS,
    /** Enum types, which columns may be of. */
    TYPES,
    /** Sequences, which columns may refer to. */
    SEQUENCES,
    /** New tables, with those foreign keys that point back. */
    TABLES,
    /** Foreign keys of new tables that close a cycle. */
    CYCLES,
    /** New columns. */
    COLUMNS,
    /** Constraints of tables that had been there. */
    CONSTRAINTS,
    /** Rows of tables that had been there. */
    ROWS,
    /** Indexes. */
    INDEXES,
    /** What loses its attribute or entity, or has it back. */
    RETIREMENTS,
    /** Foreign keys that go, before the unique constraints they may lead to. */
    REFERENCES_GONE,
    /** Other constraints that go, before the columns they are about get another type. */
    CONSTRAINTS_GONE,
    /** Generated values that go, before the columns they are made of get another type. */
    EXPRESSIONS_GONE,
    /** What differs; most of it is refused. */
    ALTERATIONS,
    /** Tables that become electrified: all their foreign keys are there by now. */
    ELECTRIFICATION,
    /** Who has a role. */
    ASSIGNMENTS,
    /** What a role may do. */
    GRANTS
  }

  /**
   * The place of one change.
   *
   * @param phase its phase
   * @param name of its table, or of its sequence
   */
  record Slot(Phase phase, String name) {}

  @Override
  public Slot createSchema(Change.CreateSchema change) {
    return new Slot(Phase.SCHEMAS, change.name());
  }

  @Override
  public Slot createEnumType(Change.CreateEnumType change) {
    return new Slot(Phase.TYPES, change.type().name());
  }

  @Override
  public Slot alterEnumType(Change.AlterEnumType change) {
    return new Slot(Phase.TYPES, change.to().name());
  }

  @Override
  public Slot addRow(Change.AddRow change) {
    return new Slot(Phase.ROWS, change.table().name());
  }

  @Override
  public Slot alterTable(Change.AlterTable change) {
    return new Slot(Phase.ALTERATIONS, change.to().name());
  }

  @Override
  public Slot createSequence(Change.CreateSequence change) {
    return new Slot(Phase.SEQUENCES, change.sequence().name());
  }

  @Override
  public Slot createTable(Change.CreateTable change) {
    return new Slot(Phase.TABLES, change.table().name());
  }

  @Override
  public Slot addColumn(Change.AddColumn change) {
    return new Slot(Phase.COLUMNS, change.table().name());
  }

  @Override
  public Slot fillColumn(Change.FillColumn change) {
    return new Slot(Phase.CONSTRAINTS, change.table().name());
  }

  @Override
  public Slot addForeignKey(Change.AddForeignKey change) {
    return new Slot(change.existing() ? Phase.CONSTRAINTS : Phase.CYCLES, change.table().name());
  }

  @Override
  public Slot addUnique(Change.AddUnique change) {
    return new Slot(Phase.CONSTRAINTS, change.table().name());
  }

  @Override
  public Slot addCheck(Change.AddCheck change) {
    return new Slot(Phase.CONSTRAINTS, change.table().name());
  }

  @Override
  public Slot createIndex(Change.CreateIndex change) {
    return new Slot(Phase.INDEXES, change.table().name());
  }

  @Override
  public Slot enableElectric(Change.EnableElectric change) {
    return new Slot(Phase.ELECTRIFICATION, change.table().name());
  }

  @Override
  public Slot addAccessRule(Change.AddAccessRule change) {
    return new Slot(
        change.rule().kind() == AccessRule.Kind.ASSIGN ? Phase.ASSIGNMENTS : Phase.GRANTS,
        change.table().name());
  }

  @Override
  public Slot retireColumn(Change.RetireColumn change) {
    return new Slot(Phase.RETIREMENTS, change.table().name());
  }

  @Override
  public Slot restoreColumn(Change.RestoreColumn change) {
    return new Slot(Phase.RETIREMENTS, change.table().name());
  }

  @Override
  public Slot retireTable(Change.RetireTable change) {
    return new Slot(Phase.RETIREMENTS, change.table().name());
  }

  @Override
  public Slot restoreTable(Change.RestoreTable change) {
    return new Slot(Phase.RETIREMENTS, change.table().name());
  }

  @Override
  public Slot alterColumn(Change.AlterColumn change) {
    boolean generated = change.from().details().generated().isPresent();
    return new Slot(generated ? Phase.EXPRESSIONS_GONE : Phase.ALTERATIONS, change.table().name());
  }

  @Override
  public Slot renameColumn(Change.RenameColumn change) {
    return new Slot(Phase.ALTERATIONS, change.table().name());
  }

  @Override
  public Slot alterKey(Change.AlterKey change) {
    return new Slot(Phase.ALTERATIONS, change.to().name());
  }

  @Override
  public Slot alterForeignKey(Change.AlterForeignKey change) {
    return new Slot(
        change.to().isEmpty() ? Phase.REFERENCES_GONE : Phase.ALTERATIONS, change.table().name());
  }

  @Override
  public Slot alterIndex(Change.AlterIndex change) {
    return new Slot(gone(change.to()), change.table().name());
  }

  @Override
  public Slot alterUnique(Change.AlterUnique change) {
    return new Slot(gone(change.to()), change.table().name());
  }

  @Override
  public Slot alterCheck(Change.AlterCheck change) {
    return new Slot(gone(change.to()), change.table().name());
  }

  @Override
  public Slot alterSequence(Change.AlterSequence change) {
    return new Slot(Phase.ALTERATIONS, change.to().name());
  }

  @Override
  public Slot disableElectric(Change.DisableElectric change) {
    return new Slot(Phase.DISABLING, change.table().name());
  }

  @Override
  public Slot dropAccessRule(Change.DropAccessRule change) {
    return new Slot(
        change.rule().kind() == AccessRule.Kind.GRANT ? Phase.REVOCATIONS : Phase.UNASSIGNMENTS,
        change.table().name());
  }

  @Override
  public Slot withoutSql(Change.WithoutSql change) {
    return change.change().accept(this);
  }

  private static Phase gone(Optional<?> to) {
    return to.isEmpty() ? Phase.CONSTRAINTS_GONE : Phase.ALTERATIONS;
  }
}
