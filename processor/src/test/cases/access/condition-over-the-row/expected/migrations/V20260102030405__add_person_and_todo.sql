-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table todo for app.Todo
-- electrifies table person
-- electrifies table todo
-- adds access rule ASSIGN admin TO todo.owner_id IF (title = a)
-- adds access rule ASSIGN editor TO todo.owner_id IF (TRUE)
-- adds access rule ASSIGN writer TO todo.owner_id IF (new.title = a)
-- adds access rule GRANT SELECT ON todo TO admin
-- adds access rule GRANT SELECT ON todo TO editor
-- adds access rule GRANT SELECT ON todo TO writer
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: dff0dd422f431023
-- body: sha256:d1d8a5e52b7c727da92e443829333c220e43a5734b30b8bfde3f1b6914bb7bee

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  owner_id uuid NOT NULL,
  title text,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE todo ENABLE ELECTRIC;
ELECTRIC ASSIGN 'admin' TO todo.owner_id IF (title = 'a');
ELECTRIC ASSIGN 'editor' TO todo.owner_id IF (TRUE);
ELECTRIC ASSIGN 'writer' TO todo.owner_id IF (new.title = 'a');
ELECTRIC GRANT SELECT ON todo TO 'admin';
ELECTRIC GRANT SELECT ON todo TO 'editor';
ELECTRIC GRANT SELECT ON todo TO 'writer';
