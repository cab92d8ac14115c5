package dev.electrified.processor.check;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An electrified table, of an entity or of an association, beside the words and places its findings
 * need: whatever way of the model leads to a part of it, that part has an origin.
 *
 * @param table as it was mapped
 * @param home what it is the table of
 * @param model all of it
 * @param from the schema of the snapshot, with what the database keeps
 * @param findings where to say what is wrong
 */
record ElectrifiedTable(
    Table table, Origin home, MappedModel model, Schema from, Findings findings) {

  /**
   * The table for the rules; empty when it is not electrified, or was checked by another compile.
   */
  static Optional<ElectrifiedTable> of(
      Table table, MappedModel model, Schema from, Findings findings) {
    return table.electrified() && !table.retired()
        ? model
            .origins()
            .find(FactKey.entity(table.name()))
            .map(home -> new ElectrifiedTable(table, home, model, from, findings))
        : Optional.empty();
  }

  /** Name of the table as PostgreSQL stores it, without its schema. */
  String name() {
    return table.qualifiedName().name();
  }

  /** Whether it is the table of an entity, not of an association. */
  boolean isOfEntity() {
    return home.attribute().isEmpty();
  }

  /**
   * The columns a table of the model will have, those among them that no attribute has any more.
   */
  Set<String> columnsKept(Table of) {
    Set<String> columns = new TreeSet<>(of.columns().keySet());
    from.findTable(of.name()).ifPresent(before -> columns.addAll(before.columns().keySet()));
    return columns;
  }

  /** Where a column comes from. */
  Origin column(String column) {
    return origin(FactKey.column(table.name(), column));
  }

  /** Where a column got its name. */
  Origin columnName(String column) {
    return model
        .origins()
        .find(FactKey.columnName(table.name(), column))
        .orElseGet(() -> column(column));
  }

  /** Where a foreign key comes from. */
  Origin foreignKey(ForeignKey key) {
    return origin(FactKey.foreignKey(table.name(), key.identity()));
  }

  /** Where a fact comes from; the table itself where it has no place of its own. */
  Origin origin(String factKey) {
    return model.origins().find(factKey).orElse(home);
  }

  /** What findings call it: {@code Todo.price}; of an association {@code Todo.prices.amount}. */
  String label(Origin origin) {
    String path = origin.attribute();
    if (!isOfEntity() && !path.equals(home.attribute())) {
      boolean inside = path.startsWith(home.attribute());
      path = path.isEmpty() || inside ? home.attribute() : home.attribute() + "." + path;
    }
    return path.isEmpty() ? origin.entityName() : origin.entityName() + "." + path;
  }

  /** The Java type of the basic attribute that has this origin. */
  Optional<JavaType> type(Origin origin) {
    return basic(origin).map(BasicAttribute::type);
  }

  /** Where it is said what column the attribute has: an override, else the attribute. */
  Subject declaration(Origin origin) {
    return basic(origin)
        .map(attribute -> attribute.column().subject())
        .filter(column -> !column.element().equals(origin.subject().element()))
        .orElse(origin.subject());
  }

  private Optional<BasicAttribute> basic(Origin origin) {
    return Optional.ofNullable(model.entities().get(origin.entity()))
        .map(MappedEntity::entity)
        .flatMap(entity -> entity.findAttribute(origin.attribute()))
        .filter(BasicAttribute.class::isInstance)
        .map(BasicAttribute.class::cast);
  }

  /** Whether a foreign key leads on from the column: what it is, its target has to say. */
  boolean isReference(String column) {
    return table.foreignKeys().values().stream().anyMatch(key -> key.columns().contains(column));
  }

  /** Says what is wrong. */
  void report(Rule rule, Origin origin, String fact, String remedy) {
    report(rule, origin.subject(), fact, remedy);
  }

  /** Likewise, at that place. */
  void report(Rule rule, Subject subject, String fact, String remedy) {
    findings.add(Finding.of(rule, subject, home.entity(), fact, remedy));
  }

  /** Says what breaks later, once: by the compile that brings the fact in. */
  void warn(Rule rule, Origin origin, String concerns, String fact, String remedy) {
    findings.add(
        Finding.of(rule, origin.subject(), home.entity(), fact, remedy).concerning(concerns));
  }
}
