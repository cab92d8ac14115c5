package dev.electrified.processor.proof;

import java.util.List;

/** Makes keys: one attribute, or several in an embeddable or of an id class. */
final class RandomKeys {
  private static final List<String> SINGLE =
      List.of(
          "@Id #long id;",
          "@Id @GeneratedValue #Long keyOfIt;",
          "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) #Integer id;",
          "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE) #short aId;",
          "@Id @Column(name = \"textKey\", length = 20) #String text;",
          "@Id @Column(name = \"`Ident`\") #java.util.UUID id;",
          "@Id @GeneratedValue #java.util.UUID id;",
          "@Id @Enumerated(EnumType.STRING) #Color id;");
  private static final List<String> GENERATED =
      List.of(
          "@Id @GeneratedValue(strategy = GenerationType.TABLE) #Long id;",
          "@Id @GeneratedValue(generator = \"shared_ids\") #Long id;",
          "@Id @GeneratedValue(generator = \"ownIds%1$s\") @SequenceGenerator(name = \"ownIds%1$s\","
              + " sequenceName = \"someIds%1$s\", allocationSize = 1) #Long id;",
          "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @SequenceGenerator(sequenceName ="
              + " \"seq_of_%1$s\", initialValue = 1000, allocationSize = 20) #Integer id;",
          "@Id @GeneratedValue(strategy = GenerationType.TABLE, generator = \"gen%1$s\")"
              + " @TableGenerator(name = \"gen%1$s\", table = \"id_table\", pkColumnName ="
              + " \"ofWhat\", valueColumnName = \"lastId\", pkColumnValue = \"row%1$s\","
              + " initialValue = 7) #Long id;");
  private static final List<String> ELECTRIFIED =
      List.of(
          "@Id #java.util.UUID id;",
          "@Id @GeneratedValue #java.util.UUID uid;",
          "@Id @Column(name = \"key_of\") #java.util.UUID id;");
  private static final List<String> PARTS =
      List.of("long", "Integer", "String", "java.time.LocalDate", "java.util.UUID", "Color");

  private final RandomMembers members;
  private final StringBuilder classes = new StringBuilder();

  RandomKeys(RandomMembers members) {
    this.members = members;
  }

  /** A key, with what the class needs for it. */
  record Key(String source, String classAnnotation, String type, boolean composite) {
    static final Key OF_BASE = new Key("", "", "java.util.UUID", false);
  }

  /** The embeddables and id classes of the keys made so far. */
  String classes() {
    return classes.toString();
  }

  Key key(String entity, boolean electrified, boolean property) {
    if (!property && members.chance(25)) {
      return Key.OF_BASE;
    }
    if (!electrified && RandomFeature.COMPOSITE_KEYS.isWanted() && members.chance(20)) {
      return members.chance(50) ? embedded(entity, property) : idClass(entity, property);
    }
    boolean generated = !electrified && RandomFeature.GENERATORS.isWanted() && members.chance(25);
    String key = members.pick(electrified ? ELECTRIFIED : generated ? GENERATED : SINGLE);
    return single(key.formatted(entity), property);
  }

  /** A key whose value is that of another entity. */
  Key derived(String type, boolean property) {
    return single("@Id #" + type + " id;", property);
  }

  private static Key single(String key, boolean property) {
    int type = key.indexOf('#');
    int name = key.lastIndexOf(' ');
    String source =
        member(
                key.substring(name + 1, key.length() - 1),
                key.substring(type + 1, name),
                key.substring(0, type).strip())
            .source(property);
    return new Key(source, "", key.substring(type + 1, name), false);
  }

  private Key embedded(String entity, boolean property) {
    String name = entity + "Key";
    StringBuilder parts = new StringBuilder();
    for (int count = members.number(1, 3); count > 0; count--) {
      parts.append(parts.isEmpty() ? "" : ", ");
      String length = members.chance(30) ? "@Column(nullable = false) " : "";
      parts.append(length + members.pick(PARTS) + " " + members.name());
    }
    classes.append(
        "@Embeddable\n@Access(AccessType.FIELD)\nrecord " + name + "(" + parts + ") {}\n\n");
    return new Key(member(members.name(), name, "@EmbeddedId").source(property), "", name, true);
  }

  private Key idClass(String entity, boolean property) {
    String name = entity + "Ids";
    StringBuilder own = new StringBuilder();
    StringBuilder fields = new StringBuilder();
    for (int count = members.number(2, 3); count > 0; count--) {
      RandomMember part = member(members.name(), members.pick(PARTS), "@Id");
      own.append(part.source(property));
      fields.append(member(part.name(), part.type(), "").source(property));
    }
    classes.append(
        "class "
            + name
            + " implements java.io.Serializable {\n"
            + fields
            + "  public boolean equals(Object o) { return o == this; }\n"
            + "  public int hashCode() { return 1; }\n}\n\n");
    return new Key(own.toString(), "@IdClass(" + name + ".class)\n", name, true);
  }

  private static RandomMember member(String name, String type, String annotations) {
    return new RandomMember(name, type, annotations, true, true);
  }
}
