-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- adds access rule GRANT SELECT (title, due_on) ON todo TO reader
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 036b46d10cdb0160
-- body: sha256:66f64dbaaa2b193c72a404e3e71076356f4ced95b9f503ce7f328ab73bb435eb

CREATE TABLE todo (
  id uuid NOT NULL,
  due_on text,
  title text,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
ELECTRIC GRANT SELECT (title, due_on) ON todo TO 'reader';
