-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 1a4e6cadb8f1168a
-- body: sha256:04d00a8bb35b69af9cf48f69e997bb4606ffbed9e733012a54aa8ded86fd559c

CREATE TABLE todo (
  id uuid NOT NULL,
  price numeric(10,2),
  text text,
  title varchar(80),
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
