# made by Electrified from the entities, never changed once it is committed
# adds index by_rank to table todo
# runs outside a transaction, so that writers do not wait
# part 1 of 2
# base: efcbf7dc94fe2dac
# head: 69302cebcf061a1e
# body: sha256:b456504390914cff4499c6f631439d261ae4fc5399ddd16166c4a86f474aa280

class IndexTodo20260104030405 < ActiveRecord::Migration[7.0]
  disable_ddl_transaction!

  def up
    execute "DROP INDEX CONCURRENTLY IF EXISTS by_rank"
    execute "CREATE INDEX CONCURRENTLY by_rank ON todo (rank DESC)"
  end

  def down
    raise ActiveRecord::IrreversibleMigration, "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
