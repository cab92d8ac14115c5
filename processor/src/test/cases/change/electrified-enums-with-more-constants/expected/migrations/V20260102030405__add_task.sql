-- made by Electrified from the entities, never changed once it is committed
-- adds enum type level
-- adds table task for app.Task
-- electrifies table task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 2e8b751d6682b6e1
-- body: sha256:e5dbe815ef22d20b0b0145a6c43cab54ad62a88a733f3c7046083d3154e51cb3

CREATE TYPE level AS ENUM ('HIGH', 'LOW');
CREATE CAST (varchar AS level) WITH INOUT AS IMPLICIT;
CREATE CAST (level AS varchar) WITH INOUT AS IMPLICIT;
CREATE TABLE task (
  id uuid NOT NULL,
  level level,
  state text,
  CONSTRAINT task_pkey PRIMARY KEY (id)
);
ALTER TABLE task ENABLE ELECTRIC;
