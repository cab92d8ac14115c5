package dev.electrified.annotations;

/**
 * The roles that are built into Electric: users have them without an {@link ElectricAssign}.
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
 * on that, server 0.12.1 drops the connection. Beside {@link ElectricGrant#scope()} they are
 * refused ({@code incomplete-rule}).
 *
 * @see <a href="https://legacy.electric-sql.com/docs/api/ddlx#grant">GRANT in Electric's DDLX
 *     reference</a>
 */
public final class Roles {
  /** Everyone, signed in or not. Renders as {@code 'ANYONE'}. */
  public static final String ANYONE = "ANYONE";

  /** Every user who is signed in. Renders as {@code 'AUTHENTICATED'}. */
  public static final String AUTHENTICATED = "AUTHENTICATED";

  private Roles() {}
}
