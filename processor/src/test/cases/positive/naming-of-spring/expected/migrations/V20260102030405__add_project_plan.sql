-- made by Electrified from the entities, never changed once it is committed
-- adds table project_plan for app.ProjectPlan
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: eed5f0a63a988fdd
-- body: sha256:64946ae2732e3b9bfe0e5736a881303c14557d0021d17cc1e8d0cc6fdb4b910d

CREATE TABLE project_plan (
  id uuid NOT NULL,
  due_date varchar(255),
  parent_plan_id uuid,
  CONSTRAINT project_plan_pkey PRIMARY KEY (id),
  CONSTRAINT project_plan_parent_plan_id_fkey FOREIGN KEY (parent_plan_id) REFERENCES project_plan (id)
);
