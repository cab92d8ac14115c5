# made by Electrified from the entities, never changed once it is committed
# adds enum type state
# adds table todo for app.Todo
# part 1 of 1
# base: e3b0c44298fc1c14
# head: 7f358ca21cb0c6bb
# body: sha256:0ad8729f716c2ffee227ba01bf948032d16d0bcc7df75d4b9e74e420f5f02744

defmodule Electrified.Migrations.AddTodo20260102030405 do
  use Ecto.Migration

  def up do
    execute "CREATE TYPE state AS ENUM ('DONE', 'OPEN')"
    execute "CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT"
    execute "CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT"
    execute ~S"""
    CREATE TABLE todo (
      id uuid NOT NULL,
      state state,
      CONSTRAINT todo_pkey PRIMARY KEY (id)
    )
    """
  end

  def down do
    raise "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
