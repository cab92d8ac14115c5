-- made by Electrified from the entities, never changed once it is committed
-- adds enum type state
-- adds table task for app.Task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 6a125d53c2eba86c
-- body: sha256:f3e2eb9360dd5f7545b8aea6ac4c0808cef3289fb201eaf7f5185981552a1bb2

CREATE TYPE state AS ENUM ('DONE', 'OPEN');
CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT;
CREATE TABLE task (
  id uuid NOT NULL,
  state state,
  CONSTRAINT task_pkey PRIMARY KEY (id)
);
