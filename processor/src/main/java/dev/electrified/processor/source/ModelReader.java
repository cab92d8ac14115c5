package dev.electrified.processor.source;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.finding.Findings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the whole model once, in the last round: the entities of this compile, those the snapshot
 * knows and this compile does not hold, and the foreign ones they refer to.
 *
 * <p>Absence from a round is not removal: an entity the snapshot knows is read again from its class
 * file. It counts as gone only when its class is no entity any more, or no longer resolves while no
 * class file of it lies in the class output.
 */
public final class ModelReader {
  private final Elements elements;
  private final Types types;
  private final Predicate<String> inClassOutput;

  /**
   * What was read.
   *
   * @param model the entities
   * @param carried classes the snapshot knows that cannot be read, or not all they refer to, though
   *     their class files are there: their tables stay as they are
   * @param converters names of the classes and packages by which converters apply to attributes
   *     that do not name them, to be remembered
   * @param embeddables names of the embeddables that extend others, to be remembered
   * @param unresolved whether a type could not be resolved, which the compiler reports itself:
   *     nothing may be written
   */
  public record Result(
      EntityModel model,
      Set<String> carried,
      SortedSet<String> converters,
      SortedSet<String> embeddables,
      boolean unresolved) {}

  /**
   * A reader.
   *
   * @param inClassOutput whether a class file of that binary name lies in the class output
   */
  public ModelReader(Elements elements, Types types, Predicate<String> inClassOutput) {
    this.elements = elements;
    this.types = types;
    this.inClassOutput = inClassOutput;
  }

  /**
   * Reads everything.
   *
   * @param collected what this compile has in source
   * @param known classes of the entities the snapshot knows
   * @param converters what an earlier compile remembered: {@link Result#converters()}
   * @param embeddables likewise: {@link Result#embeddables()}
   * @param findings where what cannot be read is said
   */
  public Result read(
      TypeCollector collected,
      Set<String> known,
      SortedSet<String> converters,
      SortedSet<String> embeddables,
      Findings findings) {
    Reading reading = new Reading(elements, types, findings);
    SortedSet<String> extending = new TreeSet<>(embeddables);
    extending.addAll(collected.embeddables());
    SortedSet<String> below = reading.embeddables.read(extending, inClassOutput);
    SortedSet<String> converting = new TreeSet<>(converters);
    converting.addAll(collected.converting());
    SortedSet<String> remembered = new ConversionsReader(reading, inClassOutput).read(converting);
    EntityReader entityReader = new EntityReader(reading);
    SortedMap<String, Entity> entities = new TreeMap<>();
    Set<String> carried = new TreeSet<>();
    Set<String> own = new TreeSet<>(known);
    own.addAll(collected.entities());
    for (String name : own) {
      TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        if (inClassOutput.test(name)) {
          carried.add(name);
        }
      } else if (reading.has(type, AnnotationNames.ENTITY)
          && !reads(name, type, collected, reading, entityReader, entities)) {
        carried.add(name);
      }
    }
    readReferenced(reading, entityReader, entities, carried);
    MisplacedAnnotations misplaced = new MisplacedAnnotations(reading);
    misplaced.check(collected.annotated());
    return new Result(
        new EntityModel(entities), carried, remembered, below, reading.isUnresolved());
  }

  /**
   * Reads an entity; gives whether that could be done. The compiler says itself what is missing of
   * a class in source, but nothing of a class file that is older than what it refers to.
   */
  private static boolean reads(
      String name,
      TypeElement type,
      TypeCollector collected,
      Reading reading,
      EntityReader entityReader,
      SortedMap<String, Entity> entities) {
    if (collected.entities().contains(name)) {
      entities.put(name, entityReader.read(type, false));
      return true;
    }
    if (reading.resolves(() -> entities.put(name, entityReader.read(type, false)))) {
      return true;
    }
    entities.remove(name);
    return false;
  }

  /** Reads what the entities refer to and is not among them: our own, or of another module. */
  private void readReferenced(
      Reading reading,
      EntityReader entityReader,
      SortedMap<String, Entity> entities,
      Set<String> carried) {
    Deque<Entity> open = new ArrayDeque<>(entities.values());
    Set<String> tried = new HashSet<>(entities.keySet());
    while (!open.isEmpty()) {
      for (String name : References.of(open.remove())) {
        if (!tried.add(name)) {
          continue;
        }
        if (carried.contains(name)) {
          reading.unresolved();
          continue;
        }
        TypeElement type = elements.getTypeElement(name);
        if (type == null || !reading.has(type, AnnotationNames.ENTITY)) {
          continue;
        }
        boolean foreign = !inClassOutput.test(elements.getBinaryName(type).toString());
        Findings before = foreign ? reading.redirect(new Findings()) : new Findings();
        Entity entity = entityReader.read(type, foreign);
        if (foreign) {
          reading.redirect(before);
        }
        open.add(entity);
        entities.put(name, entity);
      }
    }
  }
}
