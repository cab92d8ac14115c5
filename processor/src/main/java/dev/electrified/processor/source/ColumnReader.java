package dev.electrified.processor.source;

import dev.electrified.processor.entity.CheckDeclaration;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.entity.ColumnExtras;
import dev.electrified.processor.entity.ReplacesDeclaration;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads what a member declares of a column: by {@code @Column}, or an annotation like it, and by
 * annotations of Hibernate beside it.
 */
final class ColumnReader {
  private static final Set<String> EXTRAS =
      Set.of(
          AnnotationNames.CHECK,
          AnnotationNames.CHECKS,
          AnnotationNames.COLUMN_DEFAULT,
          AnnotationNames.GENERATED_COLUMN,
          AnnotationNames.COLLATE,
          AnnotationNames.COMMENT,
          AnnotationNames.FRACTIONAL_SECONDS,
          AnnotationNames.REPLACES);

  private ColumnReader() {}

  /**
   * Reads the column.
   *
   * @param annotation {@code @Column}, or {@code @MapKeyColumn}, beside which no other counts
   */
  static ColumnDeclaration read(Member member, String annotation) {
    Optional<AnnotationView> view = member.find(annotation);
    ColumnExtras extras = extras(member, view, annotation.equals(AnnotationNames.COLUMN));
    if (view.isEmpty()) {
      return ColumnDeclaration.none(member.subject()).withExtras(extras);
    }
    return read(view.get(), extras);
  }

  /** The column that this {@code @Column} alone declares. */
  static ColumnDeclaration of(AnnotationView view) {
    return read(
        view, ColumnExtras.of(view.text("columnDefinition"), view.text("options"), List.of()));
  }

  private static ColumnDeclaration read(AnnotationView view, ColumnExtras extras) {
    return new ColumnDeclaration(
        view.subject(),
        view.text("name"),
        Optional.of(view.flag("nullable").orElse(true)),
        view.flag("unique").orElse(false),
        view.number("length"),
        view.number("precision"),
        view.number("scale"),
        view.text("table"),
        !view.flag("insertable").orElse(true) && !view.flag("updatable").orElse(true),
        extras);
  }

  private static ColumnExtras extras(
      Member member, Optional<AnnotationView> column, boolean attribute) {
    boolean beside = attribute && hasExtras(member);
    boolean inside =
        column.isPresent()
            && (column.get().has("columnDefinition")
                || column.get().has("secondPrecision")
                || column.get().has("check")
                || column.get().has("options")
                || column.get().has("comment"));
    if (!beside && !inside) {
      return ColumnExtras.NONE;
    }
    OptionalInt seconds =
        column.isPresent() ? column.get().number("secondPrecision") : OptionalInt.empty();
    seconds = seconds.isPresent() && seconds.getAsInt() < 0 ? OptionalInt.empty() : seconds;
    Optional<AnnotationView> fractional = member.find(AnnotationNames.FRACTIONAL_SECONDS);
    ColumnExtras extras =
        new ColumnExtras(
            text(column, "columnDefinition"),
            attribute && fractional.isPresent() ? fractional.get().number("value") : seconds,
            checks(member, column, attribute),
            attribute
                ? text(member.find(AnnotationNames.COLUMN_DEFAULT), "value")
                : Optional.empty(),
            attribute
                ? text(member.find(AnnotationNames.GENERATED_COLUMN), "value")
                : Optional.empty(),
            attribute ? text(member.find(AnnotationNames.COLLATE), "value") : Optional.empty(),
            text(column, "options"),
            text(column, "comment")
                .or(
                    () ->
                        attribute
                            ? text(member.find(AnnotationNames.COMMENT), "value")
                            : Optional.empty()));
    return attribute ? extras.withReplaces(replaces(member)) : extras;
  }

  /**
   * What annotations of Hibernate say of the columns of a reference.
   *
   * <p>Source: Hibernate ORM 7.4, measured: {@code @Check} and {@code @GeneratedColumn} there have
   * no effect.
   */
  static ColumnExtras ofReference(Member member) {
    return hasExtras(member)
        ? new ColumnExtras(
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                text(member.find(AnnotationNames.COLUMN_DEFAULT), "value"),
                Optional.empty(),
                text(member.find(AnnotationNames.COLLATE), "value"),
                Optional.empty(),
                text(member.find(AnnotationNames.COMMENT), "value"))
            .withReplaces(replaces(member))
        : ColumnExtras.NONE;
  }

  private static Optional<ReplacesDeclaration> replaces(Member member) {
    return member
        .find(AnnotationNames.REPLACES)
        .map(
            view ->
                new ReplacesDeclaration(view.subject().value("value"), view.textOrEmpty("value")));
  }

  private static boolean hasExtras(Member member) {
    for (AnnotationView view : member.annotations()) {
      if (EXTRAS.contains(view.name())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> text(Optional<AnnotationView> view, String member) {
    return view.isPresent() ? view.get().text(member) : Optional.empty();
  }

  private static List<CheckDeclaration> checks(
      Member member, Optional<AnnotationView> column, boolean attribute) {
    List<CheckDeclaration> checks = new ArrayList<>();
    if (column.isPresent()) {
      for (AnnotationView check : column.get().annotations("check")) {
        checks.add(check(check, "constraint"));
      }
    }
    if (attribute) {
      checks.addAll(hibernateChecks(member.annotations()));
    }
    return checks;
  }

  /** What {@code @Check} and {@code @Checks} among these annotations say. */
  static List<CheckDeclaration> hibernateChecks(List<AnnotationView> annotations) {
    List<CheckDeclaration> checks = new ArrayList<>();
    for (AnnotationView view : annotations) {
      if (view.name().equals(AnnotationNames.CHECK)) {
        checks.add(check(view, "constraints"));
      } else if (view.name().equals(AnnotationNames.CHECKS)) {
        view.annotations("value").forEach(one -> checks.add(check(one, "constraints")));
      }
    }
    return checks;
  }

  private static CheckDeclaration check(AnnotationView view, String condition) {
    return new CheckDeclaration(
        view.subject(), view.text("name"), view.textOrEmpty(condition), view.text("options"));
  }

  /** The places of checks on the member. */
  static List<Subject> checkPlaces(Member member) {
    List<Subject> places = new ArrayList<>();
    addPlace(member, AnnotationNames.CHECK, places);
    addPlace(member, AnnotationNames.CHECKS, places);
    Optional<AnnotationView> column = member.find(AnnotationNames.COLUMN);
    if (column.isPresent() && column.get().has("check")) {
      places.add(column.get().subject().value("check"));
    }
    return places;
  }

  /** The places of defaults and generated values on the member. */
  static List<Subject> defaultPlaces(Member member) {
    List<Subject> places = new ArrayList<>();
    addPlace(member, AnnotationNames.COLUMN_DEFAULT, places);
    addPlace(member, AnnotationNames.GENERATED_COLUMN, places);
    return places;
  }

  private static void addPlace(Member member, String annotation, List<Subject> places) {
    Optional<AnnotationView> view = member.find(annotation);
    if (view.isPresent()) {
      places.add(view.get().subject());
    }
  }
}
