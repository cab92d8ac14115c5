-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 22b314509dd1585a
-- body: sha256:7dae45515de70f19df5f178300c332ed92038358eebf6b395e443d922d70ba80

CREATE TABLE todo (
  id uuid NOT NULL,
  rank integer DEFAULT 1,
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
COMMENT ON COLUMN todo.title IS 'what is to be done';
