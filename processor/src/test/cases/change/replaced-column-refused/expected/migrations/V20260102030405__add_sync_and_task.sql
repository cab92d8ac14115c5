-- made by Electrified from the entities, never changed once it is committed
-- adds table sync for app.Sync
-- adds table task for app.Task
-- electrifies table sync
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: d7ab15acea1b04e0
-- body: sha256:d9b387ad8b34f30c12cbd5d334dba263f52898b4272ce80b12d0f1197895d706

CREATE TABLE sync (
  id uuid NOT NULL,
  name text NOT NULL,
  stars integer,
  CONSTRAINT sync_pkey PRIMARY KEY (id)
);
CREATE TABLE task (
  id uuid NOT NULL,
  due timestamp(6),
  gone varchar(255),
  level smallint,
  name varchar(255),
  rank integer,
  CONSTRAINT task_pkey PRIMARY KEY (id),
  CONSTRAINT task_level_check CHECK (level BETWEEN 0 AND 1)
);
ALTER TABLE sync ENABLE ELECTRIC;
