package dev.electrified.runtime.hibernate;

import java.util.Collection;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/**
 * The foreign keys of a table, whichever Hibernate it is: the one method that gives them in
 * Hibernate 6 returns another type in Hibernate 8, and the one of Hibernate 7 and 8 is not in 6.
 */
final class TableForeignKeys {
  private static final boolean IN_A_COLLECTION = hasCollection();

  private TableForeignKeys() {}

  @SuppressWarnings({"deprecation", "removal"}) // only called where there is nothing else
  static Collection<ForeignKey> of(Table table) {
    return IN_A_COLLECTION ? table.getForeignKeyCollection() : table.getForeignKeys().values();
  }

  private static boolean hasCollection() {
    try {
      Table.class.getMethod("getForeignKeyCollection");
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }
}
