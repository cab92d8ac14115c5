-- made by Electrified from the entities, never changed once it is committed
-- adds table project_plan for app.ProjectPlan
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3df764e7d507fee5
-- body: sha256:ef82683d6f0a4c963e3459bbced4441d60571e875fddf49193d93c475557aa5c

CREATE TABLE project_plan (
  id uuid NOT NULL,
  due_date varchar(255),
  CONSTRAINT project_plan_pkey PRIMARY KEY (id)
);
