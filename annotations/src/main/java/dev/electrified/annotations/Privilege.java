package dev.electrified.annotations;

/**
 * What a role may do with the rows of a table, in {@link ElectricGrant#privileges()}.
 *
 * <p>A constant renders as its own name: {@code UPDATE} as {@code ELECTRIC GRANT UPDATE ON …}.
 * {@link #READ}, {@link #WRITE} and {@link #ALL} too are written as they are, and the server splits
 * them up; the warning {@code covered-grant} tells of {@code READ} beside {@code ALL} for the same
 * role.
 *
 * @see <a href="https://legacy.electric-sql.com/docs/api/ddlx#grant">GRANT in Electric's DDLX
 *     reference</a>
 */
public enum Privilege {
  /** To read rows. */
  SELECT,
  /** To add rows. */
  INSERT,
  /** To change rows. */
  UPDATE,
  /** To remove rows. */
  DELETE,
  /** All of {@link #SELECT}, {@link #INSERT}, {@link #UPDATE} and {@link #DELETE}. */
  ALL,
  /** The same as {@link #SELECT}, in Electric's own words. */
  READ,
  /** All of {@link #INSERT}, {@link #UPDATE} and {@link #DELETE}. */
  WRITE
}
