# made by Electrified from the entities, never changed once it is committed
# adds column next to table todo
# part 2 of 2
# base: acf7574de5c95d21
# head: 6c6308fb086dd5ab
# body: sha256:7f6aa53dab323f468834856d8bc8d775550d4a63d1f900554b80bfbaa8080077

class AddNextToTodo20260104030406 < ActiveRecord::Migration[7.0]
  def up
    execute "SET LOCAL lock_timeout = '5s'"
    execute "ALTER TABLE todo ADD COLUMN next state DEFAULT 'LATE' NOT NULL"
  end

  def down
    raise ActiveRecord::IrreversibleMigration, "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
