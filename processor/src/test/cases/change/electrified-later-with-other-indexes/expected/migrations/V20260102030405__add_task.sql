-- made by Electrified from the entities, never changed once it is committed
-- adds table task for app.Task
-- adds index idx_open to table task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 4cf71ad2787724ef
-- body: sha256:2b60b3531aeaa195fb8891425eec52f8cdfea0722912943be717f5a8293bbbda

CREATE TABLE task (
  id uuid NOT NULL,
  code varchar(255),
  done boolean NOT NULL,
  name varchar(255),
  CONSTRAINT task_pkey PRIMARY KEY (id),
  CONSTRAINT idx_code UNIQUE (code)
);
CREATE INDEX idx_open ON task (name) where not done;
