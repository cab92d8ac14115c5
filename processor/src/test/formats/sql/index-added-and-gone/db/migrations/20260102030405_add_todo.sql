-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 404a1822c35fcb06
-- body: sha256:1a8c0d7f52e88dbe497bff5b4632c97297917913c1b93fd0d0169a58312a73ac

\set ON_ERROR_STOP on
BEGIN;
CREATE TABLE todo (
  id uuid NOT NULL,
  rank integer,
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
COMMIT;
