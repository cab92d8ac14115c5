package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;

/**
 * An attribute with a value of its own. Many components, since JPA has that many ways to say
 * something of a basic attribute; {@code source.AttributeReader} is the only place that fills them.
 *
 * @param path see {@link Attribute#path()}
 * @param subject the field or getter
 * @param embedded whether it lies in an embeddable, where Hibernate maps primitives nullable
 * @param value what decides the type of its column
 * @param column what {@code @Column} says
 * @param id whether it is the key
 * @param generation how the key's values are made; empty when the application assigns them
 * @param required whether an annotation other than {@code @Column} demands a value:
 *     {@code @Basic(optional = false)}, {@code @Version}, {@code @TenantId}
 * @param naturalId whether it is part of the {@code @NaturalId}
 * @param checks annotations and values that ask for a check constraint
 * @param defaults annotations and values that ask for a default
 */
public record BasicAttribute(
    String path,
    Subject subject,
    boolean embedded,
    ValueType value,
    ColumnDeclaration column,
    boolean id,
    Optional<Generation> generation,
    boolean required,
    boolean naturalId,
    List<Subject> checks,
    List<Subject> defaults)
    implements Attribute {
  /** Copies the lists. */
  public BasicAttribute {
    checks = List.copyOf(checks);
    defaults = List.copyOf(defaults);
  }

  @Override
  public Optional<ReplacesDeclaration> replaces() {
    return column.extras().replaces();
  }

  /** Its Java type. */
  public JavaType type() {
    return value.type();
  }

  /** The same in a further table, where nothing generates its values. */
  public BasicAttribute repeated() {
    return with(embedded, column, id, Optional.empty(), naturalId);
  }

  /** The same in a column that another attribute makes. */
  public BasicAttribute sharing() {
    return with(embedded, column.asReadOnly(), id, generation, naturalId);
  }

  /** The same as (a part of) the key. */
  public BasicAttribute asId() {
    return with(embedded, column, true, generation, naturalId);
  }

  /** The same as part of the natural id. */
  public BasicAttribute asNaturalId() {
    return with(embedded, column, id, generation, true);
  }

  /** The same with that comment on its column. */
  public BasicAttribute withComment(Optional<String> comment) {
    ColumnExtras extras = column.extras().withComment(comment);
    return with(embedded, column.withExtras(extras), id, generation, naturalId);
  }

  /** The same as an element of a collection, which is nullable even where it is a primitive. */
  public BasicAttribute inCollection() {
    return with(true, column, id, generation, naturalId);
  }

  private BasicAttribute with(
      boolean newEmbedded,
      ColumnDeclaration newColumn,
      boolean newId,
      Optional<Generation> newGeneration,
      boolean newNaturalId) {
    return new BasicAttribute(
        path,
        subject,
        newEmbedded,
        value,
        newColumn,
        newId,
        newGeneration,
        required,
        newNaturalId,
        checks,
        defaults);
  }

  /** What an enum column holds. */
  public enum EnumStorage {
    /** Positions, from 0. */
    ORDINAL,
    /** Names. */
    STRING
  }

  /** Which part of a point in time a {@code java.util.Date} or {@code Calendar} column holds. */
  public enum TemporalPart {
    /** The day. */
    DATE,
    /** The time of day. */
    TIME,
    /** Both. */
    TIMESTAMP
  }

  /**
   * What {@code @GeneratedValue} says.
   *
   * @param subject the annotation
   * @param strategy as declared, {@code AUTO} where it is not
   * @param generator name of the generator, as declared
   * @param ofVariable whether the attribute's type is declared as a type variable, for which the
   *     provider chooses a sequence, whatever it is bound to
   */
  public record Generation(
      Subject subject, Strategy strategy, Optional<String> generator, boolean ofVariable) {
    /** The strategies of Jakarta Persistence that are read. */
    public enum Strategy {
      /** The provider chooses: a UUID for UUIDs, a sequence for numbers. */
      AUTO,
      /** A sequence. */
      SEQUENCE,
      /** An identity column. */
      IDENTITY,
      /** A table of counters. */
      TABLE,
      /** A UUID made by the application. */
      UUID
    }
  }
}
