# made by Electrified from the entities, never changed once it is committed
# adds column next to table todo
# part 2 of 2
# base: acf7574de5c95d21
# head: 6c6308fb086dd5ab
# body: sha256:ea6ae340c565bd7fce3f56c0720c4eedfef67e9b55005e1089bca5d747335954

defmodule Electrified.Migrations.AddNextToTodo20260104030406 do
  use Ecto.Migration

  def up do
    execute "SET LOCAL lock_timeout = '5s'"
    execute "ALTER TABLE todo ADD COLUMN next state DEFAULT 'LATE' NOT NULL"
  end

  def down do
    raise "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
