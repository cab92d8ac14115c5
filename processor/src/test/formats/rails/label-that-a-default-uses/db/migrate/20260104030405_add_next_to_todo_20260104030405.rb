# made by Electrified from the entities, never changed once it is committed
# alters enum type state
# part 1 of 2
# base: acf7574de5c95d21
# head: 6c6308fb086dd5ab
# body: sha256:10f8ba8a33cca252f8c21c4e9c340836d89d91ef8734445e48cb91af7c426aba

class AddNextToTodo20260104030405 < ActiveRecord::Migration[7.0]
  def up
    execute "SET LOCAL lock_timeout = '5s'"
    execute "ALTER TYPE state ADD VALUE 'LATE' AFTER 'DONE'"
  end

  def down
    raise ActiveRecord::IrreversibleMigration, "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
