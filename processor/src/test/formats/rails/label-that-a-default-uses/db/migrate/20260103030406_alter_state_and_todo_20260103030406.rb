# made by Electrified from the entities, never changed once it is committed
# alters column state of table todo
# part 2 of 2
# base: 7f358ca21cb0c6bb
# head: acf7574de5c95d21
# body: sha256:3b2da76be7a3ca0854a46785556282daaa357d1296eda9b0b4837bb32154a57a

class AlterStateAndTodo20260103030406 < ActiveRecord::Migration[7.0]
  def up
    execute "SET LOCAL lock_timeout = '5s'"
    execute "ALTER TABLE todo ALTER COLUMN state SET DEFAULT 'NEW'"
  end

  def down
    raise ActiveRecord::IrreversibleMigration, "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
