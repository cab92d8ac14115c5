package dev.electrified.processor.source;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;

/**
 * Refuses what this release does not read: whole annotations, and single members of those it reads.
 */
final class UnsupportedMappings {
  private static final String SUPPORTED = "`docs/mapping.md` lists what this release maps";

  /** The remedy for keys. */
  static final String ONE_KEY = "Use a single key of a basic type, such as `@Id UUID id`";

  private final Reading reading;

  UnsupportedMappings(Reading reading) {
    this.reading = reading;
  }

  /**
   * Refuses what is not read among these annotations.
   *
   * @param what what they stand on, such as {@code `Project.owner`}
   * @return whether everything was understood
   */
  boolean check(List<AnnotationView> annotations, String what, String home) {
    boolean understood = true;
    for (AnnotationView view : annotations) {
      understood &= check(view, what, home);
    }
    return understood;
  }

  private boolean check(AnnotationView view, String what, String home) {
    String name = "`@" + AnnotationNames.simple(view.name()) + "`";
    return switch (KnownAnnotations.treatment(view.name())) {
      case READ -> checkMembers(view, what, home);
      case UNKNOWN -> {
        refuse(
            view.subject(),
            home,
            name + " on " + what + " is not supported by this release",
            remedy(view));
        yield false;
      }
      case JAVAX -> {
        refuseJavax(view, name + " on " + what + " is an annotation of `javax.persistence`", home);
        yield false;
      }
      case NEUTRAL, VALIDATION -> true;
      case FOREIGN -> checkCustom(view, name + " on " + what, home);
    };
  }

  /** An annotation of the application's own, which may make anything of an attribute. */
  private boolean checkCustom(AnnotationView view, String what, String home) {
    Optional<AnnotationView> custom = view.custom();
    if (custom.isEmpty()) {
      return true;
    }
    refuse(
        view.subject(),
        home,
        what
            + " is an annotation of `@"
            + AnnotationNames.simple(custom.get().name())
            + "`, whose code runs when Hibernate starts and may change the schema",
        "Leave it out, and map the attribute with annotations of Jakarta Persistence or Hibernate");
    return false;
  }

  /** Says that an annotation is of the old name space, and what it is called now. */
  void refuseJavax(AnnotationView view, String fact, String home) {
    reading.report(
        Rule.JAVAX_PERSISTENCE,
        view.subject(),
        home,
        fact,
        "Use `jakarta."
            + view.name().substring("javax.".length())
            + "`: move to Jakarta Persistence, which Hibernate 6 and later need anyway");
  }

  private boolean checkMembers(AnnotationView view, String what, String home) {
    boolean understood =
        !view.name().equals(AnnotationNames.ASSOCIATION_OVERRIDE)
            || checkForeignKeys(view, List.of("joinColumns", "joinTable"), what, home);
    for (String member : view.members()) {
      if (!KnownAnnotations.isReadMember(view.name(), member) && view.isChanged(member)) {
        refuse(
            view.subject().value(member),
            home,
            "`"
                + member
                + "` of `@"
                + AnnotationNames.simple(view.name())
                + "` on "
                + what
                + " is not supported by this release",
            "Leave `" + member + "` out");
        understood = false;
      }
      for (AnnotationView nested : view.nested(member)) {
        if (KnownAnnotations.treatment(nested.name()) == KnownAnnotations.Treatment.READ) {
          understood &= checkMembers(nested, what, home);
        }
      }
    }
    return understood;
  }

  /**
   * Refuses foreign keys that are said inside an override.
   *
   * <p>Source: Hibernate ORM 7.4, measured: they have no effect there.
   */
  private boolean checkForeignKeys(
      AnnotationView view, List<String> members, String what, String home) {
    boolean understood = true;
    for (String member : members) {
      for (AnnotationView inside : view.nested(member)) {
        for (String foreignKey : List.of("foreignKey", "inverseForeignKey")) {
          if (inside.has(foreignKey)) {
            refuse(
                inside.subject().value(foreignKey),
                home,
                "`"
                    + foreignKey
                    + "` of `@"
                    + AnnotationNames.simple(inside.name())
                    + "` has no effect inside the `@AssociationOverride` on "
                    + what,
                "Use `@AssociationOverride(foreignKey = …)`, or leave it out");
            understood = false;
          }
        }
        understood &=
            checkForeignKeys(inside, List.of("joinColumns", "inverseJoinColumns"), what, home);
      }
    }
    return understood;
  }

  private static String remedy(AnnotationView view) {
    return switch (AnnotationNames.simple(view.name())) {
      case "EmbeddedId", "IdClass" -> ONE_KEY;
      default ->
          view.subject().member() == null
              ? SUPPORTED + "; leave the annotation out"
              : SUPPORTED + "; use one of these, or mark the attribute `@Transient`";
    };
  }

  /** Refuses a mapping this release does not know. */
  void refuse(Subject subject, String home, String fact, String remedy) {
    reading.report(Rule.UNSUPPORTED_MAPPING, subject, home, fact, remedy);
  }
}
