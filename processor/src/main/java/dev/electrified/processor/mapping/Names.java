package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.TableDeclaration;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.finding.Suggestion;
import dev.electrified.processor.schema.TableName;
import dev.electrified.processor.sql.Identifier;
import dev.electrified.processor.sql.SqlWords;
import java.util.List;
import java.util.Optional;

/** Makes names of the database out of names of the model, and says which ones cannot be. */
final class Names {
  private final NamingStrategy strategy;
  private final Findings findings;

  Names(NamingStrategy strategy, Findings findings) {
    this.strategy = strategy;
    this.findings = findings;
  }

  /**
   * The name of a table or column.
   *
   * @param logical as declared or implied
   * @param subject where it comes from
   * @param what what it names, such as {@code column of `Project.name`}
   * @param fix what to write when the name is reserved, with {@code %s} for the quoted name
   */
  String name(String logical, Subject subject, Entity home, String what, String fix) {
    DatabaseName name = strategy.toDatabase(logical);
    check(name, subject, home, what);
    if (!name.quoted() && SqlWords.isReserved(name.stored())) {
      findings.add(
          Finding.of(
              Rule.RESERVED_WORD,
              subject,
              home.className(),
              "The " + what + " is called `" + name.stored() + "`, a reserved word of SQL",
              "Hibernate does not quote it either; give it another name or quote it: "
                  + fix.replace("%s", "\"`" + name.stored() + "`\"")));
    }
    return name.stored();
  }

  /** The name of a sequence or table, with the database schema it lies in, if it says one. */
  String objectName(
      String logical, Optional<String> schema, Subject subject, Entity home, String what) {
    String name = name(logical, subject, home, what, "%s");
    return schema.isEmpty()
        ? TableName.of(name).text()
        : new TableName(name(schema.get(), subject, home, "schema of the " + what, "%s"), name)
            .text();
  }

  /** Whether Hibernate quotes the name of an entity's table. */
  boolean isEntityTableQuoted(Entity entity) {
    return isQuoted(logicalTable(entity));
  }

  private static String logicalTable(Entity entity) {
    return entity.table().name().orElse(entity.name());
  }

  /** The name of an entity's table, with its schema unless that is {@code public}. */
  String entityTable(Entity entity) {
    boolean written = entity.table().name().isPresent();
    return qualified(
        logicalTable(entity),
        written ? entity.table().subject().value("name") : entity.subject(),
        entity.table(),
        entity,
        List.of(
            "table of `" + entity.simpleName() + "`", "schema of `" + entity.simpleName() + "`"),
        "`@Table(%s)`");
  }

  /** The name of a declared table, with its schema unless that is {@code public}. */
  String tableName(String logical, TableDeclaration declaration, Entity home, String what) {
    boolean written = declaration.name().isPresent();
    return qualified(
        logical,
        written ? declaration.subject().value("name") : declaration.subject(),
        declaration,
        home,
        List.of(what, "schema of the " + what),
        "`%s`");
  }

  /**
   * A name with its schema.
   *
   * @param what what the two are, for messages: the table, the schema
   * @param remedy how a member is written, {@code %s} for the member
   */
  private String qualified(
      String logical,
      Subject place,
      TableDeclaration declaration,
      Entity home,
      List<String> what,
      String remedy) {
    String name = name(logical, place, home, what.get(0), remedy.replace("%s", "name = %s"));
    Optional<String> schema = declaration.schema().filter(text -> !text.equals("public"));
    if (schema.isEmpty()) {
      return TableName.of(name).text();
    }
    Subject there = declaration.subject().value("schema");
    String of = name(schema.get(), there, home, what.get(1), remedy.replace("%s", "schema = %s"));
    return new TableName(of, name).text();
  }

  /**
   * The name of an index or constraint, which no naming strategy touches, as PostgreSQL cuts it:
   * nothing else calls it by its whole name.
   */
  String constraintName(String declared, Subject subject, Entity home, String what) {
    DatabaseName name = cut(NamingStrategy.untouched(declared));
    check(name, subject, home, what);
    return name.stored();
  }

  private static DatabaseName cut(DatabaseName name) {
    return new DatabaseName(Identifier.cut(name.stored(), Identifier.MAX_BYTES), name.quoted());
  }

  /** The name of an index, which Hibernate never quotes, whatever the model says. */
  String indexName(String declared, Subject subject, Entity home, String what) {
    DatabaseName name =
        cut(new DatabaseName(Identifier.fold(NamingStrategy.untouched(declared).stored()), false));
    check(name, subject, home, what);
    if (SqlWords.isReserved(name.stored())) {
      findings.add(
          Finding.of(
              Rule.RESERVED_WORD,
              subject,
              home.className(),
              "The " + what + " is called `" + name.stored() + "`, a reserved word of SQL",
              "Hibernate does not quote names of indexes; give it another one"));
    }
    return name.stored();
  }

  /** The database's name for a logical one, without judging it. */
  String resolve(String logical) {
    return strategy.toDatabase(logical).stored();
  }

  /** The database's name for a logical one, in the case the model and the strategy give it. */
  String spelled(String logical) {
    return strategy.spelled(logical);
  }

  private String unquoted(String logical) {
    return isQuoted(logical) ? resolve(logical) : logical;
  }

  /** The implicit logical name of a join table, quoted as soon as a part of it is. */
  String joinTable(Entity owner, Entity target, String attribute) {
    String ownerTable = owner.table().name().orElse(owner.name());
    String targetTable = target.table().name().orElse(target.name());
    String name = strategy.joinTable(unquoted(ownerTable), unquoted(targetTable), attribute);
    return isQuoted(ownerTable) || isQuoted(targetTable) ? "`" + name + "`" : name;
  }

  /** Whether Hibernate quotes the database's name for a logical one. */
  boolean isQuoted(String logical) {
    return strategy.toDatabase(logical).quoted();
  }

  private void check(DatabaseName name, Subject subject, Entity home, String what) {
    String problem = name.problem();
    if (!problem.isEmpty()) {
      findings.add(
          Finding.of(
              Rule.IMPOSSIBLE_NAME,
              subject,
              home.className(),
              "The name `"
                  + Suggestion.printable(name.stored())
                  + "` of the "
                  + what
                  + " "
                  + problem,
              "Choose a shorter or plainer name"));
    }
  }
}
