-- made by Electrified from the entities, never changed once it is committed
-- adds enum type state
-- adds table task for app.Task
-- electrifies table task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: da77263629526028
-- body: sha256:5f794a877bdcd5e9b0228a0de3fae4c026055f4a9537c3a71c38352b6ea84acb

CREATE TYPE state AS ENUM ('DONE', 'OPEN');
CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT;
CREATE TABLE task (
  id uuid NOT NULL,
  state state,
  CONSTRAINT task_pkey PRIMARY KEY (id)
);
ALTER TABLE task ENABLE ELECTRIC;
