package dev.electrified.runtime.standin;

/**
 * A table.
 *
 * @param schema its schema
 * @param name its name in that
 */
record TableName(String schema, String name) {
  /** As it is in messages and in the SQL behind DDLX: quoted, but nothing in it is escaped. */
  String quoted() {
    return "\"" + schema + "\".\"" + name + "\"";
  }
}
