-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- adds index by_rank to table todo
-- adds index by_title to table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: ec8cd0d5c3dae7df
-- body: sha256:45275e271acb369284f55791683197b9be5723a8cd74f745b3c6e86361fe4f6f

CREATE TABLE todo (
  id uuid NOT NULL,
  code varchar(255),
  parent_id uuid,
  rank integer,
  state varchar(255),
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT one_code UNIQUE (code),
  CONSTRAINT todo_state_check CHECK (state IN ('OPEN', 'DONE')),
  CONSTRAINT todo_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES todo (id)
);
CREATE INDEX by_rank ON todo (rank);
CREATE INDEX by_title ON todo (title);
