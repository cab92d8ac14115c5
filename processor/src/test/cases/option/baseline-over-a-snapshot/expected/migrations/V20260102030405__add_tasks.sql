-- made by Electrified from the entities, never changed once it is committed
-- adds table tasks for app.Task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 91359a0724bf9f7c
-- body: sha256:dbecfb5eb1b494d78436997fdf6b8c4571e79c0128fa361e22fd00bdfecb414e

CREATE TABLE tasks (
  id bigint NOT NULL,
  status varchar(255),
  CONSTRAINT tasks_pkey PRIMARY KEY (id),
  CONSTRAINT tasks_status_check CHECK (status IN ('DONE', 'OPEN'))
);
