package dev.electrified.processor.mapping;

import dev.electrified.processor.ddlx.Assign;
import dev.electrified.processor.ddlx.Grant;
import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The model as tables, and what later stages need to speak of it in the developer's words.
 *
 * @param schema the module's own tables
 * @param entities own and foreign entities by class name
 * @param foreign tables of other modules, by name
 * @param assigns the assignments that could be resolved
 * @param grants the grants that could be resolved
 * @param leftOut what electrified tables do without though the model asks for it
 * @param named facts of constraints and indexes whose names stand in the model
 * @param origins where each fact of the schema comes from
 */
public record MappedModel(
    Schema schema,
    SortedMap<String, MappedEntity> entities,
    SortedMap<String, Table> foreign,
    List<ResolvedAssign> assigns,
    List<ResolvedGrant> grants,
    List<LeftOut> leftOut,
    Set<String> named,
    Origins origins) {

  /** The table of that name, own or foreign. */
  public Optional<Table> findTable(String name) {
    Table own = schema.tables().get(name);
    return Optional.ofNullable(own != null ? own : foreign.get(name));
  }

  /**
   * An assignment with its names resolved.
   *
   * @param ruled the table it stands on
   * @param declaration as written
   * @param statement as it will be said
   */
  public record ResolvedAssign(RuledTable ruled, AssignDeclaration declaration, Assign statement) {}

  /**
   * A grant with its names resolved: one privilege, one role.
   *
   * @param ruled the table it stands on
   * @param declaration as written
   * @param role which of the declaration's roles, counted from 0
   * @param statement as it will be said
   */
  public record ResolvedGrant(
      RuledTable ruled, GrantDeclaration declaration, int role, Grant statement) {}
}
