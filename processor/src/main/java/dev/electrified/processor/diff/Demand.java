package dev.electrified.processor.diff;

import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * What a check demands of the rows of one class in the table of a hierarchy: {@code dtype <> 'Car'
 * or (doors is not null and seats is not null)}.
 *
 * @param discriminator the column, as SQL
 * @param value of the class, as SQL
 * @param conditions what must hold
 */
public record Demand(String discriminator, String value, List<String> conditions) {
  private static final String OTHER = " <> ";
  private static final String OR = " or (";
  private static final String AND = " and ";
  private static final String NOT_NULL = " is not null";

  /** Copies the list. */
  public Demand {
    conditions = List.copyOf(conditions);
  }

  /** The demand of a check, if it is one. */
  public static Optional<Demand> of(Check check) {
    if (!(check instanceof SqlCheck condition) || condition.named()) {
      return Optional.empty();
    }
    String sql = condition.sql();
    int other = sql.indexOf(OTHER);
    int or = sql.lastIndexOf(OR);
    if (other < 0 || or < other || !sql.endsWith(NOT_NULL + ")")) {
      return Optional.empty();
    }
    String conditions = sql.substring(or + OR.length(), sql.length() - 1);
    return Optional.of(
        new Demand(
            sql.substring(0, other),
            sql.substring(other + OTHER.length(), or),
            List.of(conditions.split(AND, -1))));
  }

  /** Whether rows that the table may have can break it: those of a class that was there. */
  boolean concerns(Table from) {
    for (Check check : from.checks().values()) {
      Optional<Demand> known = of(check);
      if (known.isPresent()
          && known.get().isOfSameClass(this)
          && known.get().conditions.containsAll(conditions)) {
        return false;
      }
    }
    for (Check check : from.checks().values()) {
      if (check instanceof EnumCheck values
          && Identifier.sql(values.column()).equals(discriminator)) {
        return values.labels().stream().map(Identifier::string).anyMatch(value::equals);
      }
      String list = discriminator + " in (";
      if (check instanceof SqlCheck values && values.sql().startsWith(list)) {
        String all = values.sql().substring(list.length(), values.sql().length() - 1);
        return List.of(all.split(", ?", -1)).contains(value);
      }
    }
    return true;
  }

  private boolean isOfSameClass(Demand other) {
    return discriminator.equals(other.discriminator) && value.equals(other.value);
  }
}
