-- made by Electrified from the entities, never changed once it is committed
-- adds table label for app.Label
-- adds table task for app.Task
-- adds table task_label for app.Task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: e372013e622efb83
-- body: sha256:34438f3a2ab95bacd940a8aafee4069e3046ec0fe1da59ccb4ef52523cc14077

CREATE TABLE label (
  id uuid NOT NULL,
  CONSTRAINT label_pkey PRIMARY KEY (id)
);
CREATE TABLE task (
  id uuid NOT NULL,
  position integer NOT NULL,
  CONSTRAINT task_pkey PRIMARY KEY (id)
);
CREATE TABLE task_label (
  task_id uuid NOT NULL,
  labels_id uuid NOT NULL,
  CONSTRAINT task_label_pkey PRIMARY KEY (task_id, labels_id),
  CONSTRAINT task_label_labels_id_fkey FOREIGN KEY (labels_id) REFERENCES label (id),
  CONSTRAINT task_label_task_id_fkey FOREIGN KEY (task_id) REFERENCES task (id)
);
