# made by Electrified from the entities, never changed once it is committed
# adds index by_title to table todo
# runs outside a transaction, so that writers do not wait
# part 1 of 1
# base: 404a1822c35fcb06
# head: efcbf7dc94fe2dac
# body: sha256:59eef2598301bb40b8577c0a536feef53431d59d4ef4422c51a96340bb7fa7c6

defmodule Electrified.Migrations.IndexTodo20260103030405 do
  use Ecto.Migration

  @disable_ddl_transaction true
  @disable_migration_lock true

  def up do
    execute "DROP INDEX CONCURRENTLY IF EXISTS by_title"
    execute "CREATE INDEX CONCURRENTLY by_title ON todo (title)"
  end

  def down do
    raise "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
