package dev.electrified.processor.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which entity and attribute each fact of the schema comes from, so that a stage that sees tables
 * and columns only can still point at the developer's sources.
 *
 * <p>Keys are those of {@code FactKey}: {@code projects.entity}, {@code projects.column.name}.
 */
public final class Origins {
  private final Map<String, Origin> byFact = new HashMap<>();
  private final Map<String, List<Origin>> further = new HashMap<>();

  /**
   * Where a fact comes from.
   *
   * @param subject the element or annotation
   * @param entity canonical name of the entity; the home of a finding
   * @param attribute path of the attribute, such as {@code owner} or {@code address.street}; empty
   *     when the fact belongs to the entity as a whole
   */
  public record Origin(Subject subject, String entity, String attribute) {
    /** Name of the entity without its package. */
    public String entityName() {
      return entity.substring(entity.lastIndexOf('.') + 1);
    }
  }

  /** Remembers where a fact comes from; what was said first stays. */
  public void add(String factKey, Origin origin) {
    byFact.putIfAbsent(factKey, origin);
  }

  /** Remembers where a fact is said once more, unless that is known. */
  public void addFurther(String factKey, Origin origin) {
    List<Origin> known = further.computeIfAbsent(factKey, key -> new ArrayList<>());
    if (!origin.equals(byFact.get(factKey)) && !known.contains(origin)) {
      known.add(origin);
    }
  }

  /** Where else a fact is said. */
  public List<Origin> further(String factKey) {
    return List.copyOf(further.getOrDefault(factKey, List.of()));
  }

  /** Where a fact comes from, if this compile's model has it. */
  public Optional<Origin> find(String factKey) {
    return Optional.ofNullable(byFact.get(factKey));
  }
}
