-- made by Electrified from the entities, never changed once it is committed
-- adds enum type state
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 7f358ca21cb0c6bb
-- body: sha256:33cf444232a09ed9bd8302dd32c00201a2d12e6148a9f123bfd1666f75f368e8

\set ON_ERROR_STOP on
BEGIN;
CREATE TYPE state AS ENUM ('DONE', 'OPEN');
CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT;
CREATE TABLE todo (
  id uuid NOT NULL,
  state state,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
COMMIT;
