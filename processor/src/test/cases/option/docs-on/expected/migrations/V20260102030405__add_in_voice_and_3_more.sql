-- made by Electrified from the entities, never changed once it is committed
-- adds sequence in-voice_SEQ
-- adds table in-voice for app.Invoice
-- adds table person for app.Person
-- adds table projects for app.Project
-- adds table memberships for app.Membership
-- electrifies table person
-- electrifies table projects
-- electrifies table memberships
-- adds access rule ASSIGN projects:member TO memberships.person_id
-- adds access rule ASSIGN projects:owner TO memberships.person_id IF (role = owner)
-- adds access rule ASSIGN admin TO projects.owner_id IF (note = x)
-- adds access rule GRANT SELECT ON memberships TO projects:member USING project_id
-- adds access rule GRANT ALL ON projects TO projects:owner
-- adds access rule GRANT READ ON projects TO projects:member
-- adds access rule GRANT SELECT ON projects TO ANYONE
-- adds access rule GRANT UPDATE (title, note) ON projects TO projects:member CHECK (title <> a|b\u0060c)
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: c17e89c2e3a27627
-- body: sha256:3b5d5a57d0230db79b6ec8981165bfbd72a768ae10b0cff4eee59cb40ad67f91

CREATE SEQUENCE "in-voice_SEQ" START WITH 1 INCREMENT BY 50;
CREATE TABLE "in-voice" (
  id bigint NOT NULL,
  cancels_id bigint,
  number varchar(255) NOT NULL,
  sent timestamp(6) with time zone,
  total numeric(12,2),
  CONSTRAINT "in-voice_pkey" PRIMARY KEY (id),
  CONSTRAINT "in-voice_cancels_id_key" UNIQUE (cancels_id),
  CONSTRAINT "in-voice_number_key" UNIQUE (number),
  CONSTRAINT "in-voice_cancels_id_fkey" FOREIGN KEY (cancels_id) REFERENCES "in-voice" (id)
);
CREATE TABLE person (
  id uuid NOT NULL,
  name text,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE TABLE projects (
  id uuid NOT NULL,
  gone text,
  note text,
  owner_id uuid NOT NULL,
  title text NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id),
  CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id)
);
CREATE TABLE memberships (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  project_id uuid NOT NULL,
  role text,
  CONSTRAINT memberships_pkey PRIMARY KEY (id),
  CONSTRAINT memberships_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT memberships_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id)
);
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE projects ENABLE ELECTRIC;
ALTER TABLE memberships ENABLE ELECTRIC;
ELECTRIC ASSIGN 'projects:member' TO memberships.person_id;
ELECTRIC ASSIGN 'projects:owner' TO memberships.person_id IF (role = 'owner');
ELECTRIC ASSIGN 'admin' TO projects.owner_id IF (note = 'x');
ELECTRIC GRANT SELECT ON memberships TO 'projects:member' USING project_id;
ELECTRIC GRANT ALL ON projects TO 'projects:owner';
ELECTRIC GRANT READ ON projects TO 'projects:member';
ELECTRIC GRANT SELECT ON projects TO 'ANYONE';
ELECTRIC GRANT UPDATE (title, note) ON projects TO 'projects:member' CHECK (title <> 'a|b`c');
