package dev.electrified.processor.policy;

import static dev.electrified.processor.diff.Change.WithoutSql.Reason.ABSENT;

import dev.electrified.processor.check.ServerLevel;
import dev.electrified.processor.diff.Change;
import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.diff.GivenNames;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges each change: it may be made, or a finding says why not and what to do instead.
 *
 * <p>A migration only adds. It must run on tables that have rows, keep rows that running
 * applications can still write, and be a migration Electric takes where it touches electrified
 * tables. A method that answers with nothing allows its change.
 */
public final class AdditivePolicy implements Change.Visitor<Optional<Finding>> {
  private static final Optional<Finding> ALLOWED = Optional.empty();

  private final Evolution evolution;
  private final ColumnRefusals columns;
  private final FillRefusals fills;
  private final ConstraintRefusals constraints;
  private final ObjectRefusals objects;
  private final ElectricRefusals electric;
  private final EnumUses enums;
  private final Electrification electrification;

  private AdditivePolicy(Evolution evolution, Places places, ServerLevel server) {
    this.evolution = evolution;
    this.enums = new EnumUses(evolution);
    this.electrification = new Electrification(evolution);
    this.columns = new ColumnRefusals(places, electrification, evolution.to());
    this.fills = new FillRefusals(places, electrification, enums, columns);
    this.constraints = new ConstraintRefusals(places, electrification);
    this.objects = new ObjectRefusals(places, electrification);
    this.electric = new ElectricRefusals(places, server);
  }

  /**
   * Judges all changes of an evolution, each by itself and all of them together.
   *
   * @param origins where the facts of the model come from; a change of something that has no origin
   *     is placed on its entity, and what has no entity either, nowhere
   * @param server which Electric the migration is for
   * @param names what the database calls what was there before us
   * @param accepted the tokens of changes that were migrated by hand
   * @param committed what is committed already on the way; what is retired there, was not renamed
   */
  public static Judgement judge(
      Evolution evolution,
      Origins origins,
      ServerLevel server,
      GivenNames names,
      Set<String> accepted,
      Schema committed) {
    if (evolution.changes().isEmpty()) {
      return new Judgement(List.of(), evolution, new TreeSet<>(), new TreeSet<>(), List.of());
    }
    Places places = new Places(origins);
    AdditivePolicy policy = new AdditivePolicy(evolution, places, server);
    Acceptance acceptance = new Acceptance(new ChangeTokens(evolution, policy.enums), accepted);
    PossibleRenames renames =
        PossibleRenames.find(
            evolution, new RenameFindings(places, policy.electrification), acceptance, committed);
    NameQuestions questions = new NameQuestions(places, names);
    List<Finding> findings = new ArrayList<>(renames.findings());
    List<Change> changes = new ArrayList<>();
    for (Change change : evolution.changes()) {
      Optional<Finding> refusal =
          renames.explains(change) ? Optional.empty() : change.accept(policy);
      if (refusal.isPresent() && acceptance.takes(change)) {
        changes.add(Acceptance.byHand(change));
        continue;
      }
      refusal
          .map(finding -> acceptance.offer(change, finding))
          .or(() -> questions.ask(change))
          .ifPresent(findings::add);
      boolean absent = GivenNames.nameOf(change).filter(names::isAbsent).isPresent();
      changes.add(absent ? new Change.WithoutSql(change, ABSENT) : change);
    }
    findings.addAll(TakenNames.find(evolution, places));
    return new Judgement(
        findings,
        evolution.by(acceptance.withTheirs(changes)),
        acceptance.taken(),
        acceptance.offered(),
        renames.accepted());
  }

  @Override
  public Optional<Finding> createSchema(Change.CreateSchema change) {
    return ALLOWED;
  }

  @Override
  public Optional<Finding> createEnumType(Change.CreateEnumType change) {
    return ALLOWED;
  }

  @Override
  public Optional<Finding> alterEnumType(Change.AlterEnumType change) {
    if (!Growth.adds(change.from().labels(), change.to().labels())) {
      return Optional.of(objects.alteredEnumType(change));
    }
    return enums.electrifiedTable(change.from()).map(table -> electric.newLabels(change, table));
  }

  @Override
  public Optional<Finding> addRow(Change.AddRow change) {
    return ALLOWED;
  }

  @Override
  public Optional<Finding> alterTable(Change.AlterTable change) {
    return change.from().options().equals(change.to().options())
        ? ALLOWED
        : Optional.of(objects.alteredTable(change));
  }

  @Override
  public Optional<Finding> createSequence(Change.CreateSequence change) {
    return ALLOWED;
  }

  @Override
  public Optional<Finding> createTable(Change.CreateTable change) {
    return ALLOWED;
  }

  /** A new column of the key is left to {@link #alterKey}. */
  @Override
  public Optional<Finding> addColumn(Change.AddColumn change) {
    if (electrification.isAlready(change.table()) && enums.isEnum(change.column())) {
      return Optional.of(electric.newEnumColumn(change));
    }
    boolean inKey = change.table().key().columns().contains(change.column().name());
    if (!inKey && !change.table().electrified() && Rewrites.isNeededFor(change.column())) {
      return Optional.of(columns.newForEachRow(change));
    }
    boolean filled = change.column().details().fillsItself() && !change.table().electrified();
    return change.column().nullable() || inKey || filled
        ? ALLOWED
        : Optional.of(columns.newRequired(change));
  }

  @Override
  public Optional<Finding> fillColumn(Change.FillColumn change) {
    return fills.find(change);
  }

  @Override
  public Optional<Finding> addForeignKey(Change.AddForeignKey change) {
    return change.existing() && electrification.isAlready(change.table())
        ? Optional.of(constraints.newReference(change))
        : ALLOWED;
  }

  /** On a plain table: the new column is empty, and empty values never collide. */
  @Override
  public Optional<Finding> addUnique(Change.AddUnique change) {
    return change.table().electrified()
        ? Optional.of(constraints.newUnique(change.table(), change.unique()))
        : ALLOWED;
  }

  /**
   * On a plain table: the new column is empty, and an empty value passes every check; or the table
   * leaves Electric, and has the check back that Electric refused.
   */
  @Override
  public Optional<Finding> addCheck(Change.AddCheck change) {
    return change.table().electrified()
        ? Optional.of(constraints.newCheck(change.table(), change.check()))
        : ALLOWED;
  }

  @Override
  public Optional<Finding> createIndex(Change.CreateIndex change) {
    return ALLOWED;
  }

  @Override
  public Optional<Finding> enableElectric(Change.EnableElectric change) {
    return change.existing() ? electric.enabled(change, evolution.to()) : ALLOWED;
  }

  @Override
  public Optional<Finding> addAccessRule(Change.AddAccessRule change) {
    return ALLOWED;
  }

  /** Electric cannot relax a column, and rows written without it would fail. */
  @Override
  public Optional<Finding> retireColumn(Change.RetireColumn change) {
    return electrification.isAlready(change.table()) && !change.column().nullable()
        ? Optional.of(columns.retiredRequired(change))
        : ALLOWED;
  }

  @Override
  public Optional<Finding> restoreColumn(Change.RestoreColumn change) {
    return ALLOWED;
  }

  @Override
  public Optional<Finding> retireTable(Change.RetireTable change) {
    return ALLOWED;
  }

  @Override
  public Optional<Finding> restoreTable(Change.RestoreTable change) {
    return ALLOWED;
  }

  @Override
  public Optional<Finding> alterColumn(Change.AlterColumn change) {
    boolean safe =
        electrification.isAlready(change.table())
            ? Growth.isComment(change.from(), change.to())
            : Growth.isSafe(change.from(), change.to());
    if (!safe && !electrification.relaxes(change)) {
      return Optional.of(columns.altered(change));
    }
    return change.from().type().equals(change.to().type())
        ? ALLOWED
        : GeneratedUses.of(change.table(), change.to().name())
            .map(made -> columns.neededByGenerated(change, made));
  }

  /** Nobody asks: it is said only of a column that somebody has renamed. */
  @Override
  public Optional<Finding> renameColumn(Change.RenameColumn change) {
    return ALLOWED;
  }

  @Override
  public Optional<Finding> alterKey(Change.AlterKey change) {
    return Optional.of(constraints.alteredKey(change));
  }

  @Override
  public Optional<Finding> alterForeignKey(Change.AlterForeignKey change) {
    return electrification.relaxes(change)
        ? ALLOWED
        : Optional.of(constraints.alteredForeignKey(change));
  }

  /** An index holds no rows, so it may go. */
  @Override
  public Optional<Finding> alterIndex(Change.AlterIndex change) {
    return change.to().isEmpty() || electrification.relaxes(change)
        ? ALLOWED
        : Optional.of(constraints.alteredIndex(change.table(), change.from(), change.to().get()));
  }

  @Override
  public Optional<Finding> alterUnique(Change.AlterUnique change) {
    return electrification.relaxes(change)
        ? ALLOWED
        : Optional.of(constraints.alteredUnique(change));
  }

  @Override
  public Optional<Finding> alterCheck(Change.AlterCheck change) {
    boolean safe = !change.table().electrified() && Growth.isSafe(change);
    return safe || electrification.relaxes(change)
        ? ALLOWED
        : Optional.of(constraints.alteredCheck(change));
  }

  @Override
  public Optional<Finding> alterSequence(Change.AlterSequence change) {
    return Optional.of(objects.alteredSequence(change));
  }

  @Override
  public Optional<Finding> disableElectric(Change.DisableElectric change) {
    return Optional.of(electric.disabled(change));
  }

  @Override
  public Optional<Finding> dropAccessRule(Change.DropAccessRule change) {
    return ALLOWED;
  }

  @Override
  public Optional<Finding> withoutSql(Change.WithoutSql change) {
    return ALLOWED;
  }
}
