package dev.electrified.processor.proof;

import java.util.List;

/** The rows of the table of changes in the guide, and the cases that show each of its cells. */
enum ChangeRow {
  NEW_ENTITY(
      "new entity",
      List.of("entity-added", "generators-added"),
      List.of("electrified-entity-added")),
  NEW_OPTIONAL(
      "new optional attribute",
      List.of("attribute-and-association-added"),
      List.of("electrified-attribute-added")),
  REPLACING(
      "new attribute that [replaces](evolution.md#replaces) an old column",
      List.of(
          "replaced-column",
          "replaced-column-in-parts",
          "replaced-column-misplaced",
          "replaced-column-of-another-type",
          "replaced-column-of-fewer-constants",
          "replaced-column-refused",
          "replaced-column-that-is-required"),
      List.of("replaced-column-of-an-electrified-table", "electrified-later-and-replaced")),
  NEW_REQUIRED(
      "new required attribute",
      List.of(
          "required-attribute-with-a-default",
          "new-required-column",
          "values-that-rewrite-a-table"),
      List.of("electrified-required-attribute", "new-required-column")),
  NEW_ASSOCIATION(
      "new association",
      List.of("attribute-and-association-added"),
      List.of("new-reference-of-an-electrified-table")),
  ATTRIBUTE_GONE(
      "attribute gone",
      List.of("retired-required-column-of-a-plain-table", "entity-gone-and-back"),
      List.of("electrified-attribute-gone-and-back", "retired-required-column")),
  ENTITY_GONE(
      "entity gone",
      List.of("entity-gone-and-back"),
      List.of("rules-of-an-entity-that-goes-and-comes-back")),
  CLASS_RENAMED(
      "class renamed or moved, its table the same",
      List.of("class-renamed"),
      List.of("electrified-class-renamed")),
  BACK(
      "attribute or entity back",
      List.of("entity-gone-and-back", "retired-required-column-of-a-plain-table"),
      List.of(
          "electrified-attribute-gone-and-back", "rules-of-an-entity-that-goes-and-comes-back")),
  RENAME(
      "one gone, one like it new; class with another table",
      List.of(
          "possible-rename-of-a-column", "possible-rename-of-a-table", "rename-kept-by-its-column"),
      List.of("possible-rename-on-an-electrified-table", "electrified-later-and-renamed")),
  WIDER(
      "longer `varchar`, or `text`; optional",
      List.of("what-only-allows-more", "generated-from-a-column-that-differs"),
      List.of("electrified-column-made-optional")),
  OTHER_TYPE(
      "another type, a shorter one; required",
      List.of("type-of-a-column", "narrowed-columns"),
      List.of("type-of-an-electrified-column")),
  NEW_CONSTANT(
      "enum constant or subclass new",
      List.of(
          "what-only-allows-more",
          "subclass-added",
          "enum-type-with-more-labels",
          "label-that-a-default-uses"),
      List.of("electrified-enums-with-more-constants", "electrified-subclass-added")),
  INDEX(
      "index new, gone",
      List.of("index-added-and-gone", "index-added-and-gone-in-a-transaction"),
      List.of("electrified-index-added-and-gone")),
  DETAIL(
      "default, comment; constraint of a new attribute",
      List.of("comments-defaults-and-constraints"),
      List.of("electrified-comments", "electrified-required-attribute")),
  RULE(
      "access rule new, changed, gone",
      List.of(),
      List.of("access-rules", "conditions-of-rules", "rules-of-a-join-table")),
  ELECTRIFIED(
      "`@Electrified` new",
      List.of(),
      List.of(
          "electrified-later",
          "electrified-later-and-renamed",
          "electrified-later-associations",
          "electrified-later-beside-a-changed-rule",
          "electrified-later-enum-type",
          "electrified-later-hierarchies",
          "electrified-later-refused",
          "electrified-later-with-a-new-reference",
          "electrified-later-with-other-indexes",
          "electrified-later-with-separate-rules",
          "electrified-later-without-a-generated-column",
          "electrified-later-without-foreign-keys",
          "warnings-of-an-electrified-table")),
  ELECTRIFIED_NO_LONGER(
      "`@Electrified` gone",
      List.of(),
      List.of(
          "electrified-no-longer",
          "electrified-no-longer-and-generated-types",
          "electrified-no-longer-and-unsized",
          "electrified-no-longer-with-the-released-server")),
  ELSE(
      "anything else",
      List.of("keys-indexes-and-constraints", "no-known-entity"),
      List.of("keys-indexes-and-references-of-an-electrified-table"));

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
  private final List<String> plain;

  @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
  private final List<String> electrified;

  ChangeRow(String words, List<String> plain, List<String> electrified) {
    this.words = words;
    this.plain = plain;
    this.electrified = electrified;
  }

  /** What changes, as the guide says it. */
  String words() {
    return words;
  }

  /** Cases with a plain table; none where there can be none. */
  List<String> plain() {
    return plain;
  }

  /** Cases with an electrified one. */
  List<String> electrified() {
    return electrified;
  }
}
