# made by Electrified from the entities, never changed once it is committed
# adds table todo for app.Todo
# part 1 of 1
# base: e3b0c44298fc1c14
# head: 404a1822c35fcb06
# body: sha256:c2b615a0800a81211144e2994a8c888be914e109369c500cccc172f74c9a26e5

class AddTodo20260102030405 < ActiveRecord::Migration[7.0]
  def up
    execute <<~'SQL'
      CREATE TABLE todo (
        id uuid NOT NULL,
        rank integer,
        title varchar(255),
        CONSTRAINT todo_pkey PRIMARY KEY (id)
      )
    SQL
  end

  def down
    raise ActiveRecord::IrreversibleMigration, "Electrified migrates forward only: change the entities and compile, which writes the next migration"
  end
end
