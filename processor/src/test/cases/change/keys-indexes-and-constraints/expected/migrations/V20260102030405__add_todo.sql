-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- adds index by_rank to table todo
-- adds index by_title to table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: ea04437169bbd004
-- body: sha256:bdfc5a86b256566181c1b6ea8db5c466025778ff4ef15ce49f993150cd74d52b

CREATE TABLE todo (
  id uuid NOT NULL,
  code varchar(255),
  parent_id uuid,
  rank integer,
  state varchar(255),
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT one_code UNIQUE (code),
  CONSTRAINT todo_state_check CHECK (state IN ('DONE', 'OPEN')),
  CONSTRAINT todo_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES todo (id)
);
CREATE INDEX by_rank ON todo (rank);
CREATE INDEX by_title ON todo (title);
