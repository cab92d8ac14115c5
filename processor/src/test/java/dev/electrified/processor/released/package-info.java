/**
 * Whether the released server takes migrations: they go through the stand-in for its proxy, and
 * rows into all they electrify. The stand-in is of the runtime's tests, where its package says how
 * it differs from the real server; it shares no code with what is tested here.
 */
package dev.electrified.processor.released;
