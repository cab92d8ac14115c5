package dev.electrified.processor.proof;

/**
 * An attribute of a generated entity.
 *
 * @param name its name, of no other attribute in the model
 * @param type Java type as it is written
 * @param annotations as they are written, or empty
 * @param basic whether {@code @Index} may name it
 * @param required whether its column is NOT NULL
 */
record RandomMember(String name, String type, String annotations, boolean basic, boolean required) {

  /** A column that is unique, and nothing else. */
  static final String UNIQUE = "@Column(unique = true)";

  /** The same without that. */
  RandomMember withoutUnique() {
    return annotations.equals(UNIQUE) ? new RandomMember(name, type, "", basic, required) : this;
  }

  /** As a field, or as a getter and a setter. */
  String source(boolean property) {
    String head = annotations.isEmpty() ? "  " : "  " + annotations + " ";
    if (!property) {
      return head + type + " " + name + ";\n";
    }
    boolean shouts = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    String suffix = shouts ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return ("  private " + type + " " + name + ";\n")
        + (head + "public " + type + " get" + suffix + "() { return " + name + "; }\n")
        + ("  public void set" + suffix + "(" + type + " v) { " + name + " = v; }\n");
  }
}
