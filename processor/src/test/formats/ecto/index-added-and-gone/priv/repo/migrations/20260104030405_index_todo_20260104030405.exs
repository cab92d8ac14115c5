# made by Electrified from the entities, never changed once it is committed
# adds index by_rank to table todo
# runs outside a transaction, so that writers do not wait
# part 1 of 2
# base: efcbf7dc94fe2dac
# head: 69302cebcf061a1e
# body: sha256:a7e1b8561d3e01977002ce7ea2a86437f1a508b3fed484bf2e566177c20ad9ef

defmodule Electrified.Migrations.IndexTodo20260104030405 do
  use Ecto.Migration

  @disable_ddl_transaction true
  @disable_migration_lock true

  def up do
    execute "DROP INDEX CONCURRENTLY IF EXISTS by_rank"
    execute "CREATE INDEX CONCURRENTLY by_rank ON todo (rank DESC)"
  end

  def down do
    raise "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
