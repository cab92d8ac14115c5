-- made by Electrified from the entities, never changed once it is committed
-- adds table task for app.Task
-- adds table todo for app.Todo
-- electrifies table task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 8aaa6b6e6c95ba20
-- body: sha256:c884af2455eb18f0cb608d151f1f4fbbd79d9318d840b57343ca40a5529dca1a

CREATE TABLE task (
  id uuid NOT NULL,
  CONSTRAINT task_pkey PRIMARY KEY (id)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE task ENABLE ELECTRIC;
