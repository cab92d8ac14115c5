package dev.electrified.runtime;

/**
 * A file that lies where migrations lie on the class path, and that no catalogue knows: it was not
 * run.
 *
 * @param file its path in the folder of migrations
 * @param location where it was found, as a URL
 * @param draftOfOurs whether the processor wrote it: a copy of a draft that has been renamed or
 *     deleted since, which a build from clean does away with. Otherwise somebody added it after the
 *     last compile of the module
 */
public record LeftOutFile(String file, String location, boolean draftOfOurs) {}
