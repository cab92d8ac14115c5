package dev.electrified.runtime.hibernate;

import java.util.Comparator;

/**
 * Where in the entities something is mapped.
 *
 * @param owner canonical name of the class
 * @param attribute path of the attribute, such as {@code schedule.startsOn}; empty where it is the
 *     class itself
 */
record Place(String owner, String attribute) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::owner).thenComparing(Place::attribute);

  static Place of(String owner) {
    return new Place(owner, "");
  }

  /** Class by class, each before its attributes: that is not the order of the texts. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return attribute.isEmpty() ? owner : owner + "." + attribute;
  }
}
