package dev.electrified.processor.format;

import java.util.Optional;

/**
 * Names that begin with a version of digits and an underscore: {@code
 * 20261122190000_add_projects.sql}.
 *
 * @param suffix how they end; with a slash, each migration has a folder
 * @param twice whether the version stands behind the slug too, for tools that want no two
 *     migrations of one name, whatever their versions
 */
record NumberedNames(String suffix, boolean twice) {

  String fileName(String version, String slug) {
    return version + "_" + Slug.reduced(slug) + (twice ? "_" + version : "") + suffix;
  }

  String pattern(String version) {
    return version + "_*" + suffix;
  }

  Optional<String> versionOf(String fileName) {
    String name = nameOf(fileName);
    return FlywayVersion.parse(name.substring(0, digitsOf(name))).map(FlywayVersion::text);
  }

  String slugOf(String fileName) {
    String name = titleOf(fileName);
    String version = versionOf(fileName).orElse("");
    return twice && name.endsWith("_" + version)
        ? name.substring(0, name.length() - version.length() - 1)
        : name;
  }

  /** All that stands between the version and the suffix. */
  String titleOf(String fileName) {
    String name = nameOf(fileName);
    return name.substring(Math.min(name.length(), digitsOf(name) + 1));
  }

  /** The name without folder and suffix; empty where it ends in another one. */
  private String nameOf(String fileName) {
    if (!fileName.endsWith(suffix)) {
      return "";
    }
    String path = fileName.substring(0, fileName.length() - suffix.length());
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** How many digits it begins with, if an underscore follows them or nothing at all. */
  private static int digitsOf(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
      end++;
    }
    return end == name.length() || name.charAt(end) == '_' ? end : 0;
  }
}
