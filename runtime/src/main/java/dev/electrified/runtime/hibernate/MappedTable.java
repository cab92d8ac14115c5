package dev.electrified.runtime.hibernate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A table as Hibernate maps it.
 *
 * @param name as PostgreSQL stores it, after the schema and a dot where it is a schema in which no
 *     migration makes tables
 * @param place the class or the collection that it is the table of
 * @param classes known classes of which it is the primary table; none for the table of a collection
 *     and for a secondary table
 * @param columns by name
 * @param foreignKeys those that Hibernate takes to be in the database
 * @param places the attribute that a column belongs to; asked only where something differs
 * @param generated whether a generator gives a column its values, which may make it {@code not
 *     null} when Hibernate makes the generator, later than now; asked only where that matters
 */
record MappedTable(
    String name,
    Place place,
    Set<String> classes,
    Map<String, Column> columns,
    List<ForeignKey> foreignKeys,
    Function<String, Place> places,
    Predicate<String> generated) {

  /**
   * A column.
   *
   * @param name as PostgreSQL stores it
   * @param type as Hibernate spells it; empty where it has no name for it
   * @param nullable whether it takes NULL
   */
  record Column(String name, String type, boolean nullable) {}

  /**
   * A foreign key. Its name does not count.
   *
   * @param columns to those they refer to, both as PostgreSQL stores them
   * @param references the other table
   * @param onDelete as the catalogue spells it: {@code no_action}, {@code cascade} …
   */
  record ForeignKey(Map<String, String> columns, String references, String onDelete) {}
}
