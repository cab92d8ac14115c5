package dev.electrified.processor.diff;

import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Row;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two schemas.
 *
 * <p>Every change of an existing table carries that table as it is afterwards, so that the stages
 * behind need no look-ups. Adding a kind of change breaks the compile of the policy, the renderer
 * and the summary, as it should: each of them is a {@link Visitor}. The file is long because it is
 * the catalogue of all changes, and a list is read in one place.
 */
public sealed interface Change {
  /** Calls the visitor's method for this kind of change. */
  <R> R accept(Visitor<R> visitor);

  /** A database schema that is new to us; it may be there. */
  record CreateSchema(String name) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createSchema(this);
    }
  }

  /** An enum type that is new. */
  record CreateEnumType(EnumType type) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createEnumType(this);
    }
  }

  /** An enum type with other labels. */
  record AlterEnumType(EnumType from, EnumType to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterEnumType(this);
    }
  }

  /** A row that a table which exists is to have from the beginning. */
  record AddRow(Table table, Row row) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addRow(this);
    }
  }

  /** A table whose comment or options differ. */
  record AlterTable(Table from, Table to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterTable(this);
    }
  }

  /** A sequence that is new. */
  record CreateSequence(Sequence sequence) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createSequence(this);
    }
  }

  /**
   * A table that is new, with its columns, key, unique and check constraints; its indexes are
   * changes of their own.
   *
   * @param inlineForeignKeys those of its foreign keys whose tables are there before it, or are the
   *     table itself; the others close a cycle and are changes of their own
   */
  record CreateTable(Table table, List<ForeignKey> inlineForeignKeys) implements Change {
    /** Copies the list. */
    public CreateTable {
      inlineForeignKeys = List.copyOf(inlineForeignKeys);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createTable(this);
    }
  }

  /** A column that is new on a table that exists. */
  record AddColumn(Table table, Column column) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addColumn(this);
    }
  }

  /**
   * A column whose model says that it takes the values of an old one.
   *
   * @param from the table as it was
   * @param table the table as it is afterwards
   * @param column as it is afterwards; where it is required it is added without that, and filled
   *     before it demands a value
   */
  record FillColumn(Table from, Table table, Column column) implements Change {
    /** Name of the old column, as the model has it. */
    public String replaced() {
      return Objects.requireNonNull(table.replaces().get(column.name()));
    }

    /** The old column, if there is one of that name. */
    public Optional<Column> source() {
      return from.findColumn(replaced());
    }

    /** Whether the column had been there, so that it is too late to fill it. */
    public boolean isLate() {
      return from.columns().containsKey(column.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fillColumn(this);
    }
  }

  /**
   * A foreign key that is added to a table by a statement of its own: to an existing table, or to a
   * new one that stands in a cycle.
   *
   * @param existing whether the table had been there before this migration
   */
  record AddForeignKey(Table table, ForeignKey foreignKey, boolean existing) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addForeignKey(this);
    }
  }

  /** A unique constraint of an existing table over columns of which at least one is new. */
  record AddUnique(Table table, UniqueConstraint unique) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addUnique(this);
    }
  }

  /** A check constraint of an existing table on a column that is new. */
  record AddCheck(Table table, Check check) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addCheck(this);
    }
  }

  /**
   * An index that is new.
   *
   * @param existing whether the table had been there before this migration
   */
  record CreateIndex(Table table, Index index, boolean existing) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createIndex(this);
    }
  }

  /**
   * A table becomes electrified.
   *
   * @param existing whether the table had been there, unelectrified, before this migration
   */
  record EnableElectric(Table table, boolean existing) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enableElectric(this);
    }
  }

  /**
   * An access rule that is new, or says something else than before.
   *
   * @param repeated whether it had been there: a rule that goes shares privileges with it
   */
  record AddAccessRule(Table table, AccessRule rule, boolean repeated) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addAccessRule(this);
    }
  }

  /**
   * A column whose attribute is gone; it stays in the database.
   *
   * @param column as it was
   */
  record RetireColumn(Table table, Column column) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.retireColumn(this);
    }
  }

  /**
   * A retired column whose attribute is back, of the same type.
   *
   * @param column as it is from now on
   */
  record RestoreColumn(Table table, Column column) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.restoreColumn(this);
    }
  }

  /** A table whose entity is gone; it stays in the database. */
  record RetireTable(Table table) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.retireTable(this);
    }
  }

  /** A retired table whose entity is back. */
  record RestoreTable(Table table) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.restoreTable(this);
    }
  }

  /**
   * A column whose type, nullability or identity differs.
   *
   * @param from as it was; where no attribute has it any more, as it is once it is retired
   */
  record AlterColumn(Table table, Column from, Column to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterColumn(this);
    }
  }

  /**
   * A column that has another name. No migration renames one; somebody may have.
   *
   * @param from the name it had
   * @param to the name it has
   */
  record RenameColumn(Table table, String from, String to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameColumn(this);
    }
  }

  /** A primary key over other columns. */
  record AlterKey(Table from, Table to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterKey(this);
    }
  }

  /**
   * A foreign key that is gone or differs.
   *
   * @param to what the model has instead, if anything
   */
  record AlterForeignKey(Table table, ForeignKey from, Optional<ForeignKey> to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterForeignKey(this);
    }
  }

  /**
   * An index that is gone or differs.
   *
   * @param to what the model has instead, if anything
   */
  record AlterIndex(Table table, Index from, Optional<Index> to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterIndex(this);
    }
  }

  /**
   * A unique constraint that is gone, differs, or is new over columns that all had been there; one
   * side may be empty.
   */
  record AlterUnique(Table table, Optional<UniqueConstraint> from, Optional<UniqueConstraint> to)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterUnique(this);
    }
  }

  /**
   * A check constraint that is gone, differs, or is new on a column that had been there; one side
   * may be empty.
   */
  record AlterCheck(Table table, Optional<Check> from, Optional<Check> to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterCheck(this);
    }
  }

  /** A sequence that starts or steps differently. */
  record AlterSequence(Sequence from, Sequence to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterSequence(this);
    }
  }

  /** A table that is electrified no more though its entity is still there. */
  record DisableElectric(Table table) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.disableElectric(this);
    }
  }

  /** An access rule that is gone, or says something else from now on. */
  record DropAccessRule(Table table, AccessRule rule) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropAccessRule(this);
    }
  }

  /**
   * A change that the migration leaves out.
   *
   * @param reason why the database needs no statement for it
   */
  record WithoutSql(Change change, Reason reason) implements Change {
    /** Why a migration leaves a change out. */
    public enum Reason {
      /** What is changed is not in the database. */
      ABSENT("which the database does not have"),
      /** Somebody accepted it. */
      BY_HAND("which was migrated by hand");

      private final String words;

      Reason(String words) {
        this.words = words;
      }

      /** The reason, as the end of a sentence. */
      public String words() {
        return words;
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.withoutSql(this);
    }
  }

  /** One method for each kind of change. */
  interface Visitor<R> {
    /** A new database schema. */
    R createSchema(CreateSchema change);

    /** A new enum type. */
    R createEnumType(CreateEnumType change);

    /** An enum type that differs. */
    R alterEnumType(AlterEnumType change);

    /** A new row. */
    R addRow(AddRow change);

    /** A table whose comment or options differ. */
    R alterTable(AlterTable change);

    /** A new sequence. */
    R createSequence(CreateSequence change);

    /** A new table. */
    R createTable(CreateTable change);

    /** A new column. */
    R addColumn(AddColumn change);

    /** A column that takes the values of an old one. */
    R fillColumn(FillColumn change);

    /** A new foreign key. */
    R addForeignKey(AddForeignKey change);

    /** A new unique constraint over a new column. */
    R addUnique(AddUnique change);

    /** A new check constraint on a new column. */
    R addCheck(AddCheck change);

    /** A new index. */
    R createIndex(CreateIndex change);

    /** A table becomes electrified. */
    R enableElectric(EnableElectric change);

    /** A new access rule. */
    R addAccessRule(AddAccessRule change);

    /** A column without attribute. */
    R retireColumn(RetireColumn change);

    /** A retired column whose attribute is back. */
    R restoreColumn(RestoreColumn change);

    /** A table without entity. */
    R retireTable(RetireTable change);

    /** A retired table whose entity is back. */
    R restoreTable(RestoreTable change);

    /** A column that differs. */
    R alterColumn(AlterColumn change);

    /** A column with another name. */
    R renameColumn(RenameColumn change);

    /** A primary key that differs. */
    R alterKey(AlterKey change);

    /** A foreign key that is gone or differs. */
    R alterForeignKey(AlterForeignKey change);

    /** An index that is gone or differs. */
    R alterIndex(AlterIndex change);

    /** A unique constraint over old columns that is new, gone or differs. */
    R alterUnique(AlterUnique change);

    /** A check constraint on an old column that is new, gone or differs. */
    R alterCheck(AlterCheck change);

    /** A sequence that differs. */
    R alterSequence(AlterSequence change);

    /** A table that is electrified no more. */
    R disableElectric(DisableElectric change);

    /** An access rule that is gone. */
    R dropAccessRule(DropAccessRule change);

    /** A change that the migration leaves out. */
    R withoutSql(WithoutSql change);
  }
}
