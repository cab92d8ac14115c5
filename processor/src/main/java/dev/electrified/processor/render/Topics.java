package dev.electrified.processor.render;

import dev.electrified.processor.diff.Change;

/** What each change is about, for the name of a file. */
final class Topics implements Change.Visitor<Topics.Topic> {
  /**
   * What a change is about.
   *
   * @param kind what it does
   * @param name of its table, or of its sequence
   * @param column name of its column; empty where the column does not matter
   */
  record Topic(Kind kind, String name, String column) {
    /** What changes do, the most telling first. */
    enum Kind {
      /** Adds tables. */
      TABLE("add"),
      /** Adds columns. */
      COLUMN("add"),
      /** Adds foreign keys. */
      FOREIGN_KEY("link"),
      /** Adds other constraints. */
      CONSTRAINT("constrain"),
      /** Adds indexes. */
      INDEX("index"),
      /** Electrifies tables. */
      ELECTRIC("electrify"),
      /** Adds access rules. */
      ACCESS("grant_on"),
      /** Takes access rules back. */
      REVOCATION("revoke_on"),
      /** Adds enum types. */
      TYPE("add"),
      /** Fills tables. */
      ROW("fill"),
      /** Adds database schemas. */
      SCHEMA("add"),
      /** Adds sequences. */
      SEQUENCE("add"),
      /** Leaves tables and columns behind. */
      RETIREMENT("retire_from"),
      /** Uses tables and columns again. */
      RESTORATION("restore"),
      /** Alters something. */
      ALTERATION("alter");

      private final String verb;

      Kind(String verb) {
        this.verb = verb;
      }

      /** How the file's name begins. */
      String verb() {
        return verb;
      }
    }
  }

  @Override
  public Topic createSchema(Change.CreateSchema change) {
    return new Topic(Topic.Kind.SCHEMA, change.name(), "");
  }

  @Override
  public Topic createEnumType(Change.CreateEnumType change) {
    return new Topic(Topic.Kind.TYPE, change.type().name(), "");
  }

  @Override
  public Topic alterEnumType(Change.AlterEnumType change) {
    return new Topic(Topic.Kind.ALTERATION, change.to().name(), "");
  }

  @Override
  public Topic addRow(Change.AddRow change) {
    return new Topic(Topic.Kind.ROW, change.table().name(), "");
  }

  @Override
  public Topic alterTable(Change.AlterTable change) {
    return new Topic(Topic.Kind.ALTERATION, change.to().name(), "");
  }

  @Override
  public Topic createSequence(Change.CreateSequence change) {
    return new Topic(Topic.Kind.SEQUENCE, change.sequence().name(), "");
  }

  @Override
  public Topic createTable(Change.CreateTable change) {
    return new Topic(Topic.Kind.TABLE, change.table().name(), "");
  }

  @Override
  public Topic addColumn(Change.AddColumn change) {
    return new Topic(Topic.Kind.COLUMN, change.table().name(), change.column().name());
  }

  @Override
  public Topic fillColumn(Change.FillColumn change) {
    return new Topic(Topic.Kind.ALTERATION, change.table().name(), "");
  }

  @Override
  public Topic addForeignKey(Change.AddForeignKey change) {
    return new Topic(Topic.Kind.FOREIGN_KEY, change.table().name(), "");
  }

  @Override
  public Topic addUnique(Change.AddUnique change) {
    return new Topic(Topic.Kind.CONSTRAINT, change.table().name(), "");
  }

  @Override
  public Topic addCheck(Change.AddCheck change) {
    return new Topic(Topic.Kind.CONSTRAINT, change.table().name(), "");
  }

  @Override
  public Topic createIndex(Change.CreateIndex change) {
    return new Topic(Topic.Kind.INDEX, change.table().name(), "");
  }

  @Override
  public Topic enableElectric(Change.EnableElectric change) {
    return new Topic(Topic.Kind.ELECTRIC, change.table().name(), "");
  }

  @Override
  public Topic addAccessRule(Change.AddAccessRule change) {
    return new Topic(Topic.Kind.ACCESS, change.table().name(), "");
  }

  @Override
  public Topic retireColumn(Change.RetireColumn change) {
    return new Topic(Topic.Kind.RETIREMENT, change.table().name(), "");
  }

  @Override
  public Topic restoreColumn(Change.RestoreColumn change) {
    return new Topic(Topic.Kind.RESTORATION, change.table().name(), "");
  }

  @Override
  public Topic retireTable(Change.RetireTable change) {
    return new Topic(Topic.Kind.RETIREMENT, change.table().name(), "");
  }

  @Override
  public Topic restoreTable(Change.RestoreTable change) {
    return new Topic(Topic.Kind.RESTORATION, change.table().name(), "");
  }

  @Override
  public Topic alterColumn(Change.AlterColumn change) {
    return new Topic(Topic.Kind.ALTERATION, change.table().name(), "");
  }

  @Override
  public Topic renameColumn(Change.RenameColumn change) {
    return new Topic(Topic.Kind.ALTERATION, change.table().name(), "");
  }

  @Override
  public Topic alterKey(Change.AlterKey change) {
    return new Topic(Topic.Kind.ALTERATION, change.to().name(), "");
  }

  @Override
  public Topic alterForeignKey(Change.AlterForeignKey change) {
    return new Topic(Topic.Kind.ALTERATION, change.table().name(), "");
  }

  @Override
  public Topic alterIndex(Change.AlterIndex change) {
    return new Topic(Topic.Kind.ALTERATION, change.table().name(), "");
  }

  @Override
  public Topic alterUnique(Change.AlterUnique change) {
    return new Topic(Topic.Kind.ALTERATION, change.table().name(), "");
  }

  @Override
  public Topic alterCheck(Change.AlterCheck change) {
    return new Topic(Topic.Kind.ALTERATION, change.table().name(), "");
  }

  @Override
  public Topic alterSequence(Change.AlterSequence change) {
    return new Topic(Topic.Kind.ALTERATION, change.to().name(), "");
  }

  @Override
  public Topic disableElectric(Change.DisableElectric change) {
    return new Topic(Topic.Kind.ALTERATION, change.table().name(), "");
  }

  @Override
  public Topic dropAccessRule(Change.DropAccessRule change) {
    return new Topic(Topic.Kind.REVOCATION, change.table().name(), "");
  }

  @Override
  public Topic withoutSql(Change.WithoutSql change) {
    Topic topic = change.change().accept(this);
    return new Topic(Topic.Kind.ALTERATION, topic.name(), "");
  }
}
