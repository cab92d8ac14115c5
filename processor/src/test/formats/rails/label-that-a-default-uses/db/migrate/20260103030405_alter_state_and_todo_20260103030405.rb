# made by Electrified from the entities, never changed once it is committed
# alters enum type state
# part 1 of 2
# base: 7f358ca21cb0c6bb
# head: acf7574de5c95d21
# body: sha256:f2794ebde68d87a4bd4691016105bc70e01b80f4b5d2086a9adf79adc32675f6

class AlterStateAndTodo20260103030405 < ActiveRecord::Migration[7.0]
  def up
    execute "SET LOCAL lock_timeout = '5s'"
    execute "ALTER TYPE state ADD VALUE 'NEW' AFTER 'DONE'"
  end

  def down
    raise ActiveRecord::IrreversibleMigration, "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
