-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- adds access rule GRANT SELECT ON todo TO reader
-- adds access rule GRANT UPDATE ON todo TO reader
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: a896cfcf085ae84e
-- body: sha256:9e6f18bf4c8943ab698512c67cea3b5aa2c68afbf1e26673478ccfee44ce9e53

CREATE TABLE todo (
  id uuid NOT NULL,
  title text,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
ELECTRIC GRANT SELECT ON todo TO 'reader';
ELECTRIC GRANT UPDATE ON todo TO 'reader';
