-- made by Electrified from the entities, never changed once it is committed
-- adds enum type state
-- adds table grade for app.Grade
-- adds table invoice for app.Invoice
-- adds table task for app.Task
-- adds table task_grade for app.Task
-- adds index task_title_idx to table task
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: b37c144a056ddb92
-- body: sha256:c9a5ed9947216679f26393d0e15a131531ab12bff3ae6563d2c5926e257c6d7b

CREATE TYPE state AS ENUM ('OPEN');
CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT;
CREATE TABLE grade (
  id uuid NOT NULL,
  letter char(1) NOT NULL,
  points integer NOT NULL,
  size varchar(255),
  CONSTRAINT grade_pkey PRIMARY KEY (id)
);
CREATE TABLE invoice (
  id uuid NOT NULL,
  total numeric(38,2),
  CONSTRAINT invoice_pkey PRIMARY KEY (id)
);
CREATE TABLE task (
  id uuid NOT NULL,
  parent_id uuid,
  state state,
  title varchar(255),
  CONSTRAINT task_pkey PRIMARY KEY (id),
  CONSTRAINT task_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES task (id)
);
CREATE TABLE task_grade (
  grades_id uuid NOT NULL,
  task_id uuid NOT NULL,
  CONSTRAINT task_grade_grades_id_fkey FOREIGN KEY (grades_id) REFERENCES grade (id),
  CONSTRAINT task_grade_task_id_fkey FOREIGN KEY (task_id) REFERENCES task (id)
);
CREATE INDEX task_title_idx ON task (title);
