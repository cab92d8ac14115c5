-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table todo for app.Todo
-- electrifies table person
-- electrifies table todo
-- adds access rule ASSIGN reader TO todo.owner_id IF (f(a))
-- adds access rule GRANT SELECT ON todo TO reader CHECK (state = open)
-- adds access rule GRANT UPDATE ON todo TO reader
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: c08152dc7febd734
-- body: sha256:e9937c80a5c9441361dde182107cf627ecac2be97a74d5d39da0f35cbece376d

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  owner_id uuid NOT NULL,
  state text,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE todo ENABLE ELECTRIC;
ELECTRIC ASSIGN 'reader' TO todo.owner_id IF (f('a'));
ELECTRIC GRANT SELECT ON todo TO 'reader' CHECK (state = 'open');
ELECTRIC GRANT UPDATE ON todo TO 'reader';
