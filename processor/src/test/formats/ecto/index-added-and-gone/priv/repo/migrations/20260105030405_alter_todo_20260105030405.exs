# made by Electrified from the entities, never changed once it is committed
# drops index by_rank of table todo
# runs outside a transaction, so that writers do not wait
# part 1 of 1
# base: 69302cebcf061a1e
# head: 404a1822c35fcb06
# body: sha256:c40dda5ca9fcc8b9f7cc9620bf5ac8f67fb94dd75c35bc44fcdd866fa4f1bc6e

defmodule Electrified.Migrations.AlterTodo20260105030405 do
  use Ecto.Migration

  @disable_ddl_transaction true
  @disable_migration_lock true

  def up do
    execute "DROP INDEX CONCURRENTLY IF EXISTS by_rank"
  end

  def down do
    raise "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
