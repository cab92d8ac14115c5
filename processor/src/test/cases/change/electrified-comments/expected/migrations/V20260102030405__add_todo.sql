-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: d4445993a199373b
-- body: sha256:522ac06336964989703aef0150bdb0a43121cfdc5e9257dc1e8ba6febc37d9c6

CREATE TABLE todo (
  id uuid NOT NULL,
  title text,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
COMMENT ON COLUMN todo.title IS 'what is to be done';
ALTER TABLE todo ENABLE ELECTRIC;
