package dev.electrified.processor.linter;

/** The name of a table or type with its schema. */
record TableId(String schema, String name) {
  static final String PUBLIC = "public";

  @Override
  public String toString() {
    return schema.equals(PUBLIC) ? name : schema + "." + name;
  }
}
