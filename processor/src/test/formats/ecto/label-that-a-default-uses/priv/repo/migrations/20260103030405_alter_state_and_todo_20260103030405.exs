# made by Electrified from the entities, never changed once it is committed
# alters enum type state
# part 1 of 2
# base: 7f358ca21cb0c6bb
# head: acf7574de5c95d21
# body: sha256:979a25d494b2b0c76b83531e6bf0135f23a5494a836d9fb0c6096e9432adbaec

defmodule Electrified.Migrations.AlterStateAndTodo20260103030405 do
  use Ecto.Migration

  def up do
    execute "SET LOCAL lock_timeout = '5s'"
    execute "ALTER TYPE state ADD VALUE 'NEW' AFTER 'DONE'"
  end

  def down do
    raise "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
