-- made by Electrified from the entities, never changed once it is committed
-- adds table task for app.Task
-- adds table hints for app.Task
-- adds table label for app.Label
-- adds table parents for app.Task
-- adds table task_label for app.Task
-- adds table task_links for app.Task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 60cf06e21ba49a22
-- body: sha256:435fcb78c8c2c1973b80724f33fafe28d6fcbce9425a3a3cb8ba645864d0a8ac

CREATE TABLE task (
  id uuid NOT NULL,
  CONSTRAINT task_pkey PRIMARY KEY (id)
);
CREATE TABLE hints (
  task_id uuid NOT NULL,
  hints_key uuid NOT NULL,
  hint varchar(80),
  CONSTRAINT hints_pkey PRIMARY KEY (task_id, hints_key),
  CONSTRAINT hints_task_id_fkey FOREIGN KEY (task_id) REFERENCES task (id)
);
CREATE TABLE label (
  id uuid NOT NULL,
  name varchar(30),
  CONSTRAINT label_pkey PRIMARY KEY (id)
);
CREATE TABLE parents (
  id uuid NOT NULL,
  parent_id uuid NOT NULL,
  CONSTRAINT parents_pkey PRIMARY KEY (id),
  CONSTRAINT parents_id_fkey FOREIGN KEY (id) REFERENCES task (id),
  CONSTRAINT parents_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES task (id)
);
CREATE TABLE task_label (
  task_id uuid NOT NULL,
  labels_id uuid NOT NULL,
  CONSTRAINT task_label_pkey PRIMARY KEY (task_id, labels_id),
  CONSTRAINT task_label_labels_id_fkey FOREIGN KEY (labels_id) REFERENCES label (id),
  CONSTRAINT task_label_task_id_fkey FOREIGN KEY (task_id) REFERENCES task (id)
);
CREATE TABLE task_links (
  task_id uuid NOT NULL,
  links uuid NOT NULL,
  CONSTRAINT task_links_pkey PRIMARY KEY (task_id, links),
  CONSTRAINT task_links_task_id_fkey FOREIGN KEY (task_id) REFERENCES task (id)
);
