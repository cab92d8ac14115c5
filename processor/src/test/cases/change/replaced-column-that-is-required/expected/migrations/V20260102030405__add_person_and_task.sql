-- made by Electrified from the entities, never changed once it is committed
-- adds table person for app.Person
-- adds table task for app.Task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3cad2aad685ea909
-- body: sha256:184178606853dcfb7895e6fe9117c384d300a1668e2d5320c7d1db5d3bc10ba9

CREATE TABLE person (
  id uuid NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE task (
  id uuid NOT NULL,
  code varchar(255) NOT NULL,
  owner_id uuid NOT NULL,
  points integer NOT NULL,
  CONSTRAINT task_pkey PRIMARY KEY (id),
  CONSTRAINT task_code_key UNIQUE (code),
  CONSTRAINT task_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id)
);
