package dev.electrified.processor.policy;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
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
        || columnTypes(gone).equals(columnTypes(added));
  }

  private static List<ColumnType> keyTypes(Table table) {
    List<ColumnType> types = new ArrayList<>();
    for (String column : table.key().columns()) {
      table.findColumn(column).map(Column::type).ifPresent(types::add);
    }
    return types;
  }

  private static Map<String, ColumnType> columnTypes(Table table) {
    Map<String, ColumnType> types = new TreeMap<>();
    for (Column column : table.columns().values()) {
      if (!column.retired()) {
        types.put(column.name(), column.type());
      }
    }
    return types;
  }
}
