/**
 * Translates entities into tables, exactly as Hibernate maps them; where a table is electrified,
 * into what Electric replicates.
 *
 * <p>In: {@link dev.electrified.processor.entity.EntityModel}; out: {@link
 * dev.electrified.processor.mapping.MappedModel}. What has no translation is a finding, never a
 * default. It must not know {@code javax.lang.model}, SQL text or files.
 */
@NullMarked
package dev.electrified.processor.mapping;

import org.jspecify.annotations.NullMarked;
