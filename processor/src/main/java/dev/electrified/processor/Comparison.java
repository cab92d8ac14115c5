package dev.electrified.processor;

import dev.electrified.processor.check.ElectricRules;
import dev.electrified.processor.diff.ColumnRename;
import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.diff.GivenNames;
import dev.electrified.processor.diff.SchemaDiffer;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.EntitySelection;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.SchemaMapper;
import dev.electrified.processor.options.Settings;
import dev.electrified.processor.policy.AdditivePolicy;
import dev.electrified.processor.policy.Judgement;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.source.ModelReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The model of this compile, held against a schema.
 *
 * @param findings all that was found
 * @param readable whether nothing is wrong with the entities themselves, so that another schema may
 *     be a better one to hold them against
 * @param read what was read; {@code unresolved} means that nothing may be said or written
 * @param evolution the way to the model; empty when there was no use in looking for it
 * @param names what the database calls what was there before us
 * @param accepted the tokens by which its changes are accepted as migrated by hand
 */
record Comparison(
    Findings findings,
    boolean readable,
    ModelReader.Result read,
    Optional<Evolution> evolution,
    GivenNames names,
    SortedSet<String> accepted) {

  private static Comparison withoutEvolution(
      Findings findings, boolean readable, ModelReader.Result read) {
    return new Comparison(
        findings, readable, read, Optional.empty(), GivenNames.NONE, new TreeSet<>());
  }

  /**
   * Reads, maps, checks and compares.
   *
   * @param from what the migrations before have made
   * @param disk the snapshot as it lies there, which knows what {@code from} may not: the entities
   *     of drafts, some of which need not be in this compile
   * @param committed what is committed on the way from there to here
   * @param earlier what was found before
   */
  static Comparison of(
      Compilation compilation,
      Settings settings,
      Snapshot from,
      Snapshot disk,
      Schema committed,
      Findings earlier) {
    Findings found = new Findings();
    found.addAll(earlier.list());
    Set<String> known = classesOf(from.schema());
    known.addAll(classesOf(disk.schema()));
    ModelReader.Result read =
        compilation.read(
            known,
            union(from.converters(), disk.converters()),
            union(from.embeddables(), disk.embeddables()),
            found);
    if (read.unresolved()) {
      return withoutEvolution(new Findings(), false, read);
    }
    return new Comparing(
            compilation, settings, read, from, disk, committed, !found.hasErrors(), found)
        .compare(from, List.of(), new TreeSet<>());
  }

  /**
   * One model, to be held against a schema.
   *
   * @param earlier what was found when it was read, and before
   */
  private record Comparing(
      Compilation compilation,
      Settings settings,
      ModelReader.Result read,
      Snapshot base,
      Snapshot disk,
      Schema committed,
      boolean readable,
      Findings earlier) {

    /**
     * Compares; once more where somebody says that columns were renamed, as if they had been so all
     * the time.
     *
     * @param from what the migrations before have made, with the renames so far
     * @param renames those
     * @param accepted the tokens that said so
     */
    Comparison compare(Snapshot from, List<ColumnRename> renames, SortedSet<String> accepted) {
      Findings found = new Findings();
      found.addAll(earlier.list());
      EntityModel model = EntitySelection.select(read.model(), settings.entities());
      GivenNames names = GivenNames.of(from.byHand().names(), disk.byHand().names());
      Schema memory = memory(names.in(from.schema()), disk.schema(), read.carried());
      MappedModel mapped =
          new SchemaMapper(settings.naming(), memory, names.unknown(), found)
              .map(model, read.carried());
      checkKnown(compilation, from.schema(), mapped.schema(), found);
      boolean whole = !found.hasErrors();
      ElectricRules.check(mapped, from.schema(), settings.server(), found);
      Schema schema =
          settings.withRules(
              read.carried().isEmpty() ? mapped.schema() : withCarried(mapped.schema(), disk));
      Findings findings = StandingWarnings.leaveOut(found, disk.schema(), schema);
      if (!whole) {
        return withoutEvolution(findings, readable, read);
      }
      names = names.declaredBy(schema, mapped.named(), from.schema());
      Evolution evolution = SchemaDiffer.diff(names.in(from.schema()), schema);
      AcceptedTokens tokens = AcceptedTokens.of(compilation.options(), base, disk);
      Judgement judgement =
          AdditivePolicy.judge(
              evolution, mapped.origins(), settings.server(), names, tokens.inForce(), committed);
      SortedSet<String> taken = union(accepted, judgement.accepted());
      if (!judgement.renames().isEmpty()) {
        List<ColumnRename> all = new ArrayList<>(renames);
        Snapshot renamed = from;
        for (ColumnRename rename : judgement.renames()) {
          all.add(rename);
          renamed = renamed.after(rename);
        }
        return compare(renamed, all, taken);
      }
      findings.addAllElsewhere(judgement.findings());
      findings.addAll(tokens.unused(taken, judgement));
      return new Comparison(
          findings,
          readable,
          read,
          Optional.of(judgement.evolution().after(renames).startingFrom(base.schema())),
          names,
          taken);
    }
  }

  /** The classes of all tables that are mapped. */
  private static Set<String> classesOf(Schema schema) {
    Set<String> classes = new HashSet<>();
    for (Table table : schema.tables().values()) {
      if (!table.retired()) {
        classes.addAll(table.entities());
      }
    }
    return classes;
  }

  private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
    SortedSet<String> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }

  /** What the mapping remembers: a table whose class cannot be read stays as it is on disk. */
  private static Schema memory(Schema from, Schema disk, Set<String> carried) {
    if (carried.isEmpty() || from.equals(disk)) {
      return from;
    }
    SortedMap<String, Table> tables = new TreeMap<>(from.tables());
    for (Table table : disk.tables().values()) {
      if (!Collections.disjoint(table.entities(), carried)) {
        tables.put(table.name(), table);
      }
    }
    return new Schema(tables, from.sequences(), from.enumTypes());
  }

  /** With the sequences and enum types that entities which cannot be read may need. */
  private static Schema withCarried(Schema mapped, Snapshot disk) {
    SortedMap<String, Sequence> sequences = new TreeMap<>(disk.schema().sequences());
    sequences.putAll(mapped.sequences());
    SortedMap<String, EnumType> enumTypes = new TreeMap<>(disk.schema().enumTypes());
    enumTypes.putAll(mapped.enumTypes());
    return new Schema(mapped.tables(), sequences, enumTypes);
  }

  /**
   * A snapshot of which nothing is known here belongs elsewhere, or the class path is wrong:
   * neither one of its tables is mapped, nor one of its classes still there.
   */
  private static void checkKnown(
      Compilation compilation, Schema from, Schema model, Findings findings) {
    Set<String> classes = classesOf(from);
    if (classes.isEmpty()
        || !Collections.disjoint(from.tables().keySet(), model.tables().keySet())
        || classes.stream().anyMatch(compilation::resolves)) {
      return;
    }
    findings.add(
        Finding.nowhere(
            Rule.NO_KNOWN_ENTITY,
            "`"
                + compilation.snapshotPath()
                + "` knows "
                + (classes.size() == 1 ? "one entity" : classes.size() + " entities")
                + ", and this compile can find "
                + (classes.size() == 1 ? "neither it nor its table" : "none of them"),
            "Put the module's classes on the class path, or name the right project with"
                + " `-Aelectrified.directory=…`; if all entities are gone for good, move the"
                + " snapshot and its migrations away"));
  }
}
