/**
 * What Electric cannot replicate, or would break on later, as findings on the developer's own
 * annotations.
 *
 * <p>In: {@link dev.electrified.processor.mapping.MappedModel}; out: findings. It changes nothing
 * and must not know {@code javax.lang.model}, SQL text or files.
 */
@NullMarked
package dev.electrified.processor.check;

import org.jspecify.annotations.NullMarked;
