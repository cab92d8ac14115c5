package dev.electrified.processor.policy;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.ElectrifiedTypes;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether a new table looks like one that is gone. */
final class TableLikeness {
  private TableLikeness() {}

  /** Whether one class maps both, with equal key types, or all their columns are equal. */
  static boolean isLike(Table gone, Table added) {
    boolean sameClass = !Collections.disjoint(gone.entities(), added.entities());
    return (sameClass && !gone.key().isNone() && keyTypes(gone).equals(keyTypes(added)))
        || columnTypes(gone, added).equals(columnTypes(added, gone));
  }

  private static List<ColumnType> keyTypes(Table table) {
    List<ColumnType> types = new ArrayList<>();
    for (String column : table.key().columns()) {
      table.findColumn(column).map(Column::type).ifPresent(types::add);
    }
    return types;
  }

  /** The types by column, without sizes where only one of the tables is electrified. */
  private static Map<String, ColumnType> columnTypes(Table table, Table other) {
    boolean unsized = table.electrified() != other.electrified();
    Map<String, ColumnType> types = new TreeMap<>();
    for (Column column : table.columns().values()) {
      if (!column.retired()) {
        types.put(column.name(), unsized ? ElectrifiedTypes.unsized(column.type()) : column.type());
      }
    }
    return types;
  }
}
