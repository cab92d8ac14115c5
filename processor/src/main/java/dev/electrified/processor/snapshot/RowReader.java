package dev.electrified.processor.snapshot;

import dev.electrified.processor.schema.Row;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the rows that a table is made with. */
final class RowReader {
  private static final List<String> ROW = List.of("columns", "values", "kinds");

  private RowReader() {}

  /** Reads the value of the fact. */
  static Row read(JsonCursor json, String key, String name) throws IOException, Unreadable {
    Members members = Members.read(json, key, ROW);
    List<String> columns = members.someStrings("columns");
    List<String> texts = members.strings("values");
    List<String> kinds = members.strings("kinds");
    if (texts.size() != columns.size()) {
      throw members.refused("values", "as many values as `columns`");
    }
    if (kinds.size() != columns.size()) {
      throw members.refused("kinds", "as many words as `columns`");
    }
    SortedMap<String, Row.Value> values = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean number = kinds.get(i).equals("number");
      if (!number && !kinds.get(i).equals("text")) {
        throw members.refused("kinds", "made of `number` and `text`");
      }
      if (number && !Row.Value.isNumber(texts.get(i))) {
        throw members.refused("values", "whole numbers where `kinds` says so");
      }
      values.put(columns.get(i), new Row.Value(texts.get(i), number));
    }
    return new Row(name, values);
  }
}
