-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- adds table note for app.Note
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 7f770dfca9939543
-- body: sha256:64b31e9d3205a0560ef41357a510617444757e57059bd0a10519914c88afaefd

CREATE TABLE todo (
  id uuid NOT NULL,
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
CREATE TABLE note (
  id uuid NOT NULL,
  todo_id uuid,
  CONSTRAINT note_pkey PRIMARY KEY (id),
  CONSTRAINT note_todo_id_fkey FOREIGN KEY (todo_id) REFERENCES todo (id)
);
