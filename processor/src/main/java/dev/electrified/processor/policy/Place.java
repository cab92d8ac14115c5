package dev.electrified.processor.policy;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;

/**
 * Where in the developer's sources a refusal belongs.
 *
 * @param subject the element or annotation
 * @param home canonical name of the entity; empty when nothing of this compile maps the thing
 * @param attribute path of the attribute; empty when the thing belongs to the entity as a whole
 */
record Place(Subject subject, String home, String attribute) {
  /** Nothing in the sources maps the thing any more. */
  static final Place NOWHERE = new Place(Subject.NOWHERE, "", "");

  /** The place an origin names. */
  static Place of(Origin origin) {
    return new Place(origin.subject(), origin.entity(), origin.attribute());
  }

  /** A finding here. */
  Finding refuse(Rule rule, String fact, String remedy) {
    return Finding.of(rule, subject, home, fact, remedy);
  }

  /** What maps the thing, in backticks: attribute or entity; or, when nothing does, that text. */
  String nameOr(String fallback) {
    if (home.isEmpty()) {
      return fallback;
    }
    String entity = home.substring(home.lastIndexOf('.') + 1);
    return Words.code(attribute.isEmpty() ? entity : entity + "." + attribute);
  }
}
