/**
 * The {@code -Aelectrified.…} options: the only place that knows their names, values and defaults.
 *
 * <p>In: what the compiler was given; out: {@link
 * dev.electrified.processor.options.ProcessorOptions}, parsed once. It must not know files or the
 * clock; the environment is passed in.
 */
@NullMarked
package dev.electrified.processor.options;

import org.jspecify.annotations.NullMarked;
