package dev.electrified.annotations;

/**
 * The roles that are built into Electric: everyone has them, and no {@link ElectricAssign} assigns
 * them.
 *
 * <pre>{@code
 * @ElectricGrant(privileges = SELECT, to = Roles.ANYONE)
 * }</pre>
 *
 * <pre>{@code
 * ELECTRIC GRANT SELECT ON projects TO 'ANYONE';
 * }</pre>
 *
 * <p>They are quoted like any other role. Electric's documentation writes {@code TO ANYONE} bare;
 * on that, the server drops the connection.
 */
public final class Roles {
  /** Everyone, signed in or not. Renders as {@code 'ANYONE'}. */
  public static final String ANYONE = "ANYONE";

  /** Every user who is signed in. Renders as {@code 'AUTHENTICATED'}. */
  public static final String AUTHENTICATED = "AUTHENTICATED";

  private Roles() {}
}
