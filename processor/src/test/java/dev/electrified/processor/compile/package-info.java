/**
 * The packaged processor in the compilers that users run: forked, each in a project of its own.
 *
 * <p>What a compile says and writes is all that these tests see.
 */
package dev.electrified.processor.compile;
