-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- adds table todo_texts for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3de5db67f02bbffe
-- body: sha256:49d2a5afcf8e0b71783737fb584dacc9ff6b454ecd99eb58d59461ee50c91b7d

CREATE TABLE todo (
  id uuid NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
CREATE TABLE todo_texts (
  id uuid NOT NULL,
  text varchar(255),
  CONSTRAINT todo_texts_pkey PRIMARY KEY (id),
  CONSTRAINT todo_texts_id_fkey FOREIGN KEY (id) REFERENCES todo (id)
);
