# made by Electrified from the entities, never changed once it is committed
# alters column state of table todo
# part 2 of 2
# base: 7f358ca21cb0c6bb
# head: acf7574de5c95d21
# body: sha256:e840df7dc09268eb23f88b9b65adce0646d9f15da2d0ef686d93a224a4d64422

defmodule Electrified.Migrations.AlterStateAndTodo20260103030406 do
  use Ecto.Migration

  def up do
    execute "SET LOCAL lock_timeout = '5s'"
    execute "ALTER TABLE todo ALTER COLUMN state SET DEFAULT 'NEW'"
  end

  def down do
    raise "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
