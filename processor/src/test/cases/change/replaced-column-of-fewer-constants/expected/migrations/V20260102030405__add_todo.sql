-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: c0886780f4b6bf69
-- body: sha256:8378640d6602e17989553e987a821c915145de0c4c0e4bbbef4c54fb45c07861

CREATE TABLE todo (
  id uuid NOT NULL,
  state varchar(255),
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_state_check CHECK (state IN ('DONE', 'OPEN'))
);
