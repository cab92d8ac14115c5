-- made by Electrified from the entities, never changed once it is committed
-- adds table task for app.Bug, app.Task
-- adds table task_labels for app.Task
-- electrifies table task
-- electrifies table task_labels
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 28494d1e401a3389
-- body: sha256:206f3d9a374eb2a0e94d422aedc8048dbfd90ec92900029d46361f78357607f0

CREATE TABLE task (
  id uuid NOT NULL,
  kind text NOT NULL,
  severity text,
  state text,
  CONSTRAINT task_pkey PRIMARY KEY (id)
);
CREATE TABLE task_labels (
  task_id uuid NOT NULL,
  labels_key uuid NOT NULL,
  labels text,
  CONSTRAINT task_labels_pkey PRIMARY KEY (task_id, labels_key),
  CONSTRAINT task_labels_task_id_fkey FOREIGN KEY (task_id) REFERENCES task (id)
);
ALTER TABLE task ENABLE ELECTRIC;
ALTER TABLE task_labels ENABLE ELECTRIC;
