-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- adds table note for app.Note
-- electrifies table todo
-- electrifies table note
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: b253706e8df1145e
-- body: sha256:1f34736f75d0ca4a2adc52339cb683876498f214fb86b9bdd38444c90565ee4f

CREATE TABLE todo (
  id uuid NOT NULL,
  title text,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
CREATE TABLE note (
  id uuid NOT NULL,
  todo_id uuid,
  CONSTRAINT note_pkey PRIMARY KEY (id),
  CONSTRAINT note_todo_id_fkey FOREIGN KEY (todo_id) REFERENCES todo (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
ALTER TABLE note ENABLE ELECTRIC;
