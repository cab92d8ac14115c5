-- made by Electrified from the entities, never changed once it is committed
-- adds enum type state
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 7f358ca21cb0c6bb
-- body: sha256:b8da1f0cf33752ef5aaacbb8437d32b4de5b9826afb6953488f0dfc44c2e7d77

CREATE TYPE state AS ENUM ('DONE', 'OPEN');
CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT;
CREATE TABLE todo (
  id uuid NOT NULL,
  state state,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
