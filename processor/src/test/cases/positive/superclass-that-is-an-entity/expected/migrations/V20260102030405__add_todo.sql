-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Chore, app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: a42f210bd4595746
-- body: sha256:5154fbd15b8a49f682cc707f3966a16a9a97b75a9ec0d673e1b487d524f22d78

CREATE TABLE todo (
  id uuid NOT NULL,
  dtype varchar(31) NOT NULL,
  room varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_dtype_check CHECK (dtype IN ('Chore', 'Todo'))
);
