# made by Electrified from the entities, never changed once it is committed
# drops index by_title of table todo
# runs outside a transaction, so that writers do not wait
# part 2 of 2
# base: efcbf7dc94fe2dac
# head: 69302cebcf061a1e
# body: sha256:c2d0c24b61c0fa1aee6883383ddb7b9a1467ff1598d5a5738a89cd0d383196d2

class IndexTodo20260104030406 < ActiveRecord::Migration[7.0]
  disable_ddl_transaction!

  def up
    execute "DROP INDEX CONCURRENTLY IF EXISTS by_title"
  end

  def down
    raise ActiveRecord::IrreversibleMigration, "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
