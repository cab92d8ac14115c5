# made by Electrified from the entities, never changed once it is committed
# drops index by_title of table todo
# runs outside a transaction, so that writers do not wait
# part 2 of 2
# base: efcbf7dc94fe2dac
# head: 69302cebcf061a1e
# body: sha256:88e5120a072fd152d116fe2ed86e4df0732b6d8cfa812b38aa203920c60c3a72

defmodule Electrified.Migrations.IndexTodo20260104030406 do
  use Ecto.Migration

  @disable_ddl_transaction true
  @disable_migration_lock true

  def up do
    execute "DROP INDEX CONCURRENTLY IF EXISTS by_title"
  end

  def down do
    raise "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
