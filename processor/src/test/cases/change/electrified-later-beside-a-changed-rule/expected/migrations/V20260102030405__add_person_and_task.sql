-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table task for app.Task
-- electrifies table person
-- adds access rule ASSIGN boss TO person.boss_id
-- adds access rule GRANT ALL ON person TO boss
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: d834f6acf5301d63
-- body: sha256:25c6dd32f9a5c186b0f502d5dd7b004b0e7cb69f4b996dde46b96f43ee50cacb

CREATE TABLE person (
  id uuid NOT NULL,
  boss_id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id),
  CONSTRAINT person_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES person (id)
);
CREATE TABLE task (
  id uuid NOT NULL,
  owner_id uuid,
  CONSTRAINT task_pkey PRIMARY KEY (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ELECTRIC ASSIGN 'boss' TO person.boss_id;
ELECTRIC GRANT ALL ON person TO 'boss';
