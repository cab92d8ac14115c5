package dev.electrified.processor.proof;

import dev.electrified.processor.proof.Catalogue.Kind;
import dev.electrified.processor.proof.Comparison.Difference;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How our schema may differ from Hibernate's: in these ways and in no other. */
enum Deviation {
  /** A constraint or index has a readable name where the model gives it none. */
  GENERATED_NAME {
    @Override
    boolean allows(Difference difference) {
      return NAMED.contains(difference.fact().kind())
          && difference.inBoth()
          && GENERATED.matcher(difference.hibernate()).matches();
    }
  },
  /** Electric has no sizes: {@code varchar(n)} is {@code text}. */
  ELECTRIFIED_TEXT {
    @Override
    boolean allows(Difference difference) {
      return difference.electrified()
          && difference.fact().kind() == Kind.TYPE
          && difference.hibernate().startsWith("character varying(")
          && difference.ours().equals("text");
    }
  },
  /** Electric has no sizes: times have no precision. */
  ELECTRIFIED_PRECISION {
    @Override
    boolean allows(Difference difference) {
      return difference.electrified()
          && difference.fact().kind() == Kind.TYPE
          && PRECISION.matcher(difference.hibernate()).find()
          && PRECISION.matcher(difference.hibernate()).replaceFirst("$1").equals(difference.ours());
    }
  },
  /** Electric has no checks, neither those on enums. */
  ELECTRIFIED_ENUM_CHECK {
    @Override
    boolean allows(Difference difference) {
      return difference.electrified()
          && difference.fact().kind() == Kind.CHECK
          && difference.ours().isEmpty();
    }
  },
  /** A generated column is stored, where this PostgreSQL could also compute it when it is read. */
  GENERATED_STORED {
    @Override
    boolean allows(Difference difference) {
      return difference.fact().kind() == Kind.GENERATED
          && difference.hibernate().startsWith("v ")
          && difference.ours().equals("s" + difference.hibernate().substring(1));
    }
  },
  /**
   * Hibernate runs a converter on every constant of an enum and checks for what comes out; a
   * compile runs nothing of what it compiles.
   */
  CHECK_OF_RUNNING_CODE {
    @Override
    boolean allows(Difference difference) {
      return difference.running() && difference.ours().isEmpty();
    }
  },
  /** What the model has no more stays in the database. */
  RETIRED {
    @Override
    boolean allows(Difference difference) {
      return difference.hibernate().isEmpty() && difference.retired();
    }
  },
  /** A required attribute that was gone for a while comes back as the database has it. */
  RELAXED {
    @Override
    boolean allows(Difference difference) {
      return difference.fact().kind() == Kind.NULLABLE
          && difference.ours().equals("t")
          && difference.returned();
    }
  };

  /** What is allowed of a schema that was made in one go. */
  static final Set<Deviation> OF_FRESH_SCHEMA = EnumSet.complementOf(EnumSet.of(RETIRED, RELAXED));

  /** What is allowed of a schema that was made step by step. */
  static final Set<Deviation> OF_EVOLVED_SCHEMA = EnumSet.allOf(Deviation.class);

  private static final Set<Kind> NAMED =
      EnumSet.of(Kind.PRIMARY_KEY, Kind.FOREIGN_KEY, Kind.UNIQUE, Kind.CHECK, Kind.INDEX);

  /** Names of Hibernate's, which PostgreSQL folds, and names of PostgreSQL's. */
  private static final Pattern GENERATED =
      Pattern.compile("(fk|idx)[0-9a-y]{20,}|.*_(pkey|fkey|key|check)[0-9]*");

  private static final Pattern PRECISION =
      Pattern.compile("^(time|timestamp)\\([0-9]\\)(?= with(?:out)? time zone$)");

  /** Whether the difference is one of these. */
  abstract boolean allows(Difference difference);
}
