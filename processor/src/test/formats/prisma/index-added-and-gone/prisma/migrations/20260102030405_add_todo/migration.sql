-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 404a1822c35fcb06
-- body: sha256:8dd3805283139ac283031f9fbe7b0441472ab3ceb139b3697fe4f0d7ee223d5d

CREATE TABLE todo (
  id uuid NOT NULL,
  rank integer,
  title varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
