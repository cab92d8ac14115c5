# made by Electrified from the entities, never changed once it is committed
# drops index by_rank of table todo
# runs outside a transaction, so that writers do not wait
# part 1 of 1
# base: 69302cebcf061a1e
# head: 404a1822c35fcb06
# body: sha256:f05b016b7365c6c949bdf327ab437477da648b102c64b1f5a3bae9e203470396

class AlterTodo20260105030405 < ActiveRecord::Migration[7.0]
  disable_ddl_transaction!

  def up
    execute "DROP INDEX CONCURRENTLY IF EXISTS by_rank"
  end

  def down
    raise ActiveRecord::IrreversibleMigration, "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
