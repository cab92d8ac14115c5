/**
 * SQL types as texts: Hibernate, a migration and PostgreSQL each spell one in their own way, and
 * here they are told to be the same. Knows no database and no Hibernate.
 */
@NullMarked
package dev.electrified.runtime.type;

import org.jspecify.annotations.NullMarked;
