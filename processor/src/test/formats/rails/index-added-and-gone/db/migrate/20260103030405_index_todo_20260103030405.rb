# made by Electrified from the entities, never changed once it is committed
# adds index by_title to table todo
# runs outside a transaction, so that writers do not wait
# part 1 of 1
# base: 404a1822c35fcb06
# head: efcbf7dc94fe2dac
# body: sha256:2f5070760c21fc7f0b780a53775e54084bf599edd62423568797dcfcfa40c914

class IndexTodo20260103030405 < ActiveRecord::Migration[7.0]
  disable_ddl_transaction!

  def up
    execute "DROP INDEX CONCURRENTLY IF EXISTS by_title"
    execute "CREATE INDEX CONCURRENTLY by_title ON todo (title)"
  end

  def down
    raise ActiveRecord::IrreversibleMigration, "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
