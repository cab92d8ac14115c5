package dev.electrified.processor;

import dev.electrified.processor.CompileTimePipeline.Outcome;
import dev.electrified.processor.CompileTimePipeline.State;
import dev.electrified.processor.diff.GivenNames;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.EntitySelection;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.SchemaMapper;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.options.Settings;
import dev.electrified.processor.output.MappingFiles;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.SnapshotMovedException;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.snapshot.ByHand;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.snapshot.SnapshotCodec;
import dev.electrified.processor.source.ModelReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adopts a database that is there, in mode {@code baseline}: the snapshot says what the entities
 * are mapped to without Electric, and no migration makes it. What the database calls constraints
 * that the entities do not name, nobody knows, and the snapshot says that too.
 */
final class Baseline {
  private final Compilation compilation;
  private final MigrationStore store;

  Baseline(Compilation compilation, MigrationStore store) {
    this.compilation = compilation;
    this.store = store;
  }

  /**
   * Writes the snapshot, unless there is one.
   *
   * @param text the snapshot on disk
   * @param found what was found before
   */
  Outcome adopt(Optional<String> text, Settings settings, Findings found)
      throws StoreException, SnapshotMovedException {
    if (text.isPresent()) {
      found.add(
          refused(
              "`" + compilation.snapshotPath() + "` is there, and a baseline never overwrites one",
              "Compile without `-A"
                  + Option.MODE.key()
                  + "=baseline`; to adopt the database anew,"
                  + " move the snapshot away first"));
      return Outcome.stopped(found);
    }
    ModelReader.Result read = compilation.read(Set.of(), new TreeSet<>(), new TreeSet<>(), found);
    if (read.unresolved()) {
      return Outcome.stopped(new Findings());
    }
    EntityModel model = EntitySelection.select(read.model(), settings.entities()).plain();
    MappedModel mapped =
        new SchemaMapper(settings.naming(), Schema.EMPTY, Set.of(), found).map(model, Set.of());
    LostSnapshot.check(compilation, store, found);
    Schema schema = mapped.schema();
    if (!found.hasErrors() && schema.tables().isEmpty()) {
      found.add(
          refused(
              "There is no table to adopt",
              settings.entities().equals("all")
                  ? "Compile the entities with it"
                  : "Put `@Electrified` on an entity, or compile without `-A"
                      + Option.ENTITIES.key()
                      + "="
                      + settings.entities()
                      + "`"));
    }
    if (found.hasErrors() || compilation.failed()) {
      return Outcome.stopped(found);
    }
    if (compilation.hidesUnresolved()) {
      return Outcome.stopped(new Findings());
    }
    Snapshot snapshot =
        new Snapshot(
            schema,
            settings.toRecord(),
            new TreeMap<>(),
            read.converters(),
            read.embeddables(),
            new ByHand(true, GivenNames.unknown(schema, mapped.named()), new TreeSet<>()));
    store.write(text, List.of(), List.of(), SnapshotCodec.encode(snapshot));
    found.addAll(MappingFiles.check(compilation.layout()));
    int tables = schema.tables().size();
    found.add(
        Finding.nowhere(
            Rule.WRITTEN,
            "Adopted "
                + (tables == 1 ? "one table" : tables + " tables")
                + " of a database that is there, without a migration",
            "Commit `"
                + compilation.snapshotPath()
                + "` before the next change, and compile without `-A"
                + Option.MODE.key()
                + "=baseline` from now on"));
    found.add(WriteNotes.started(compilation.snapshotPath(), settings));
    return new Outcome(found, Optional.of(new State(snapshot, store)));
  }

  private static Finding refused(String fact, String remedy) {
    return Finding.nowhere(Rule.BASELINE, fact, remedy);
  }
}
