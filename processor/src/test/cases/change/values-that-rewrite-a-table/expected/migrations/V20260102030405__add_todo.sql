-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 0d6eca0ddc605ba9
-- body: sha256:1c4451de6491431535f9bbbf5873b6d603650bac852804f4886df4bc5b3d483a

CREATE TABLE todo (
  id uuid NOT NULL,
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
