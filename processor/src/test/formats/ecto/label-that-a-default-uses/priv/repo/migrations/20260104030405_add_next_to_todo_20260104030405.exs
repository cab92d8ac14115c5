# made by Electrified from the entities, never changed once it is committed
# alters enum type state
# part 1 of 2
# base: acf7574de5c95d21
# head: 6c6308fb086dd5ab
# body: sha256:4485c5df6e5275926543ae4d578336998c377ae75f64d89ecd68fa82880ff27b

defmodule Electrified.Migrations.AddNextToTodo20260104030405 do
  use Ecto.Migration

  def up do
    execute "SET LOCAL lock_timeout = '5s'"
    execute "ALTER TYPE state ADD VALUE 'LATE' AFTER 'DONE'"
  end

  def down do
    raise "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
