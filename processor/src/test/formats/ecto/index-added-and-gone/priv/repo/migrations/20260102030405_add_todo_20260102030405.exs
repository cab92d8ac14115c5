# made by Electrified from the entities, never changed once it is committed
# adds table todo for app.Todo
# part 1 of 1
# base: e3b0c44298fc1c14
# head: 404a1822c35fcb06
# body: sha256:2d64096a932d221e51492df9ecf753a3cdef0bc1d990b8b169b82e1a9040beb5

defmodule Electrified.Migrations.AddTodo20260102030405 do
  use Ecto.Migration

  def up do
    execute ~S"""
    CREATE TABLE todo (
      id uuid NOT NULL,
      rank integer,
      title varchar(255),
      CONSTRAINT todo_pkey PRIMARY KEY (id)
    )
    """
  end

  def down do
    raise "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
