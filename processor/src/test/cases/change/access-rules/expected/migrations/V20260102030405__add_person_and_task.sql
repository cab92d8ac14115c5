-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table task for app.Task
-- electrifies table person
-- electrifies table task
-- adds access rule ASSIGN worker TO task.owner_id
-- adds access rule GRANT ALL ON task TO worker
-- adds access rule GRANT SELECT ON task TO worker
-- adds access rule GRANT UPDATE ON task TO reader
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: c0482fb2f8ed076f
-- body: sha256:0628740ae7c9cb3898b9d7a03ae7263052e3ddf6b60ccc5368dbde485eacc11f

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE task (
  id uuid NOT NULL,
  owner_id uuid,
  CONSTRAINT task_pkey PRIMARY KEY (id),
  CONSTRAINT task_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE task ENABLE ELECTRIC;
ELECTRIC ASSIGN 'worker' TO task.owner_id;
ELECTRIC GRANT ALL ON task TO 'worker';
ELECTRIC GRANT SELECT ON task TO 'worker';
ELECTRIC GRANT UPDATE ON task TO 'reader';
