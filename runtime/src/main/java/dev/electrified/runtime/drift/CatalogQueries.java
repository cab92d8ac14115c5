package dev.electrified.runtime.drift;

import java.util.Collection;
import java.util.Locale;

/**
 * What PostgreSQL's catalog is asked. The number of queries is the same for any number of tables,
 * and none has a parameter: they run in the simple query protocol too. Relations and functions are
 * named with their schema, since a search path may put others before them.
 */
final class CatalogQueries {
  /** Where the connection is. */
  static final String SESSION =
      """
      SELECT pg_catalog.current_schema() AS schema_name,
        CAST(current_user AS text) AS role_name,
        pg_catalog.current_setting('search_path') AS search_path,
        CAST(pg_catalog.current_setting('server_version_num') AS integer) AS version
      """;

  private static final String IN_SCHEMA =
      """
      c.relnamespace = (SELECT n.oid FROM pg_catalog.pg_namespace n
        WHERE n.nspname = pg_catalog.current_schema())
      """;

  /** All that bears a name as a table does. */
  static final String RELATIONS =
      """
      SELECT CAST(c.oid AS int8) AS id, c.relname, c.relkind, c.relispartition, s.seqincrement,
        (SELECT n.nspname FROM pg_catalog.pg_namespace n WHERE n.oid = c.relnamespace)
          AS schema_name
      FROM pg_catalog.pg_class c
      LEFT JOIN pg_catalog.pg_sequence s ON s.seqrelid = c.oid
      WHERE c.relkind NOT IN ('i', 'I', 't') AND
      """
          + IN_SCHEMA;

  /** Types as columns have them: many columns, few types. */
  static final String TYPES =
      """
      SELECT CAST(a.atttypid AS int8) AS type_id, a.atttypmod,
        pg_catalog.format_type(a.atttypid, a.atttypmod) AS type_text,
        CASE WHEN e.oid IS NULL THEN t.typname ELSE e.typname END AS type_name,
        CASE WHEN e.oid IS NULL THEN t.typtype ELSE e.typtype END = 'd' AS is_domain,
        CASE WHEN e.oid IS NULL THEN t.typnamespace ELSE e.typnamespace END
          <> (SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = 'pg_catalog')
          AS is_user_type,
        e.oid IS NOT NULL AS is_array,
        EXISTS (SELECT 1 FROM pg_catalog.pg_type b
          JOIN pg_catalog.pg_namespace n ON n.oid = b.typnamespace
          WHERE n.nspname = 'pg_catalog'
            AND b.typname = CASE WHEN e.oid IS NULL THEN t.typname ELSE e.typname END)
          AS has_builtin_name
      FROM (SELECT DISTINCT a.atttypid, a.atttypmod FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
        WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p') AND
      """
          + IN_SCHEMA
          + """
          ) a
          JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
          LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem AND e.typarray = t.oid
          """;

  /** Columns with their defaults. */
  static final String COLUMNS =
      """
      SELECT CAST(a.attrelid AS int8) AS id, a.attnum, a.attname,
        CAST(a.atttypid AS int8) AS type_id, a.atttypmod,
        a.attnotnull, a.attidentity, a.attgenerated,
        CASE WHEN a.atthasdef THEN (SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid)
          FROM pg_catalog.pg_attrdef d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum) END
          AS value_text
      FROM pg_catalog.pg_attribute a
      JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
      WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p') AND
      """
          + IN_SCHEMA
          + " ORDER BY a.attrelid, a.attnum";

  /**
   * Keys and checks. A foreign key to a partitioned table has one more row for each of the
   * partitions, which is not asked for; nor are the rows by which PostgreSQL 18 names NOT NULL.
   */
  static final String CONSTRAINTS =
      """
      SELECT CAST(o.conrelid AS int8) AS id, o.conname, o.contype,
        CAST(o.conkey AS text) AS columns, CAST(o.confkey AS text) AS referenced_columns,
        CAST(o.confrelid AS int8) AS referenced_id, f.relname AS referenced_name,
        fn.nspname AS referenced_schema,
        o.confdeltype, o.confupdtype, o.confmatchtype, o.convalidated,
        CASE WHEN o.contype IN ('c', 'x') OR NOT o.convalidated
          THEN pg_catalog.pg_get_constraintdef(o.oid) END AS definition
      FROM pg_catalog.pg_constraint o
      JOIN pg_catalog.pg_class c ON c.oid = o.conrelid
      LEFT JOIN pg_catalog.pg_class f ON f.oid = o.confrelid
      LEFT JOIN pg_catalog.pg_namespace fn ON fn.oid = f.relnamespace
      WHERE o.contype IN ('p', 'f', 'c', 'x')
        AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint p
          WHERE p.oid = o.conparentid AND p.conrelid = o.conrelid) AND
      """
          + IN_SCHEMA
          + " ORDER BY o.conrelid, o.conname";

  private static final String INDEXES =
      """
      SELECT CAST(i.indrelid AS int8) AS id, x.relname, m.amname, i.indisunique, i.indisvalid,
        %s AS nulls_are_equal,
        i.indnkeyatts, CAST(i.indkey AS text) AS columns, CAST(i.indoption AS text) AS options,
        CASE WHEN i.indexprs IS NOT NULL THEN (
          SELECT pg_catalog.string_agg(pg_catalog.pg_get_indexdef(i.indexrelid, k, true), ', '
            ORDER BY k)
          FROM pg_catalog.generate_series(1, CAST(i.indnkeyatts AS integer)) k) END AS expressions,
        pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate
      FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
      JOIN pg_catalog.pg_am m ON m.oid = x.relam
      JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
      WHERE NOT i.indisprimary AND NOT i.indisexclusion AND c.relkind IN ('r', 'p') AND
      """
          + IN_SCHEMA
          + " ORDER BY i.indrelid, x.relname";

  /** Whether Electric's own table is there, and may be read. */
  static final String ELECTRIC =
      """
      SELECT c.oid IS NOT NULL AS has_table,
        pg_catalog.has_schema_privilege(n.oid, 'USAGE')
          AND pg_catalog.has_table_privilege(c.oid, 'SELECT') AS is_readable
      FROM pg_catalog.pg_namespace n
      LEFT JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = 'electrified'
        AND c.relkind IN ('r', 'p', 'v')
      WHERE n.nspname = 'electric'
      """;

  /** The rows of Electric's own table; its column {@code oid} is that of the table it is about. */
  static final String ELECTRIFIED =
      """
      SELECT e.table_name,
        coalesce(pg_catalog.to_jsonb(e) ->> 'oid', CAST(c.oid AS text)) = CAST(c.oid AS text)
          AS is_same
      FROM electric.electrified e
      JOIN pg_catalog.pg_class c ON c.relname = e.table_name
      WHERE e.schema_name = pg_catalog.current_schema() AND
      """
          + IN_SCHEMA;

  /** The labels of enum types, each type's in their order. */
  static final String ENUM_TYPES =
      """
      SELECT t.typname, e.enumlabel
      FROM pg_catalog.pg_enum e
      JOIN pg_catalog.pg_type t ON t.oid = e.enumtypid
      WHERE t.typnamespace = (SELECT n.oid FROM pg_catalog.pg_namespace n
        WHERE n.nspname = pg_catalog.current_schema())
      ORDER BY t.typname, e.enumsortorder
      """;

  private static final int FIRST_WITH_NULLS_NOT_DISTINCT = 150_000;

  private CatalogQueries() {}

  /**
   * A query that also looks into other schemas.
   *
   * @param schemas their names
   */
  static String in(Collection<String> schemas, String query) {
    if (schemas.isEmpty()) {
      return query;
    }
    StringBuilder names = new StringBuilder("pg_catalog.current_schema()");
    for (String schema : schemas) {
      names.append(", E'").append(schema.replace("\\", "\\\\").replace("'", "''")).append('\'');
    }
    return query.replace(
        IN_SCHEMA,
        "c.relnamespace IN (SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname IN ("
            + names
            + "))\n");
  }

  /**
   * Indexes but for those of primary keys.
   *
   * @param version {@code server_version_num}
   */
  static String indexes(int version) {
    String nullsAreEqual =
        version < FIRST_WITH_NULLS_NOT_DISTINCT ? "false" : "i.indnullsnotdistinct";
    return String.format(Locale.ROOT, INDEXES, nullsAreEqual);
  }
}
