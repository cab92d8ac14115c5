# made by Electrified from the entities, never changed once it is committed
# adds enum type state
# adds table todo for app.Todo
# part 1 of 1
# base: e3b0c44298fc1c14
# head: 7f358ca21cb0c6bb
# body: sha256:b427602ce6a7943811e7f3a17d438e022e59a63564e3262178d750dd6bdab73f

class AddTodo20260102030405 < ActiveRecord::Migration[7.0]
  def up
    execute "CREATE TYPE state AS ENUM ('DONE', 'OPEN')"
    execute "CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT"
    execute "CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT"
    execute <<~'SQL'
      CREATE TABLE todo (
        id uuid NOT NULL,
        state state,
        CONSTRAINT todo_pkey PRIMARY KEY (id)
      )
    SQL
  end

  def down
    raise ActiveRecord::IrreversibleMigration, "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
