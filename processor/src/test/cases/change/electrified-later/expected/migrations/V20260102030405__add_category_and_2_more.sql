-- made by Electrified from the entities, never changed once it is committed
-- adds table category for app.Category
-- adds table users for app.User
-- adds table projects for app.Project
-- adds index projects_name_due_idx to table projects
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 388e94516984effc
-- body: sha256:fd43d0206226aad2b0389003c90376fcc53e06a2aa8a4d9897c8b2c2ddfda3bb

CREATE TABLE category (
  id bigint NOT NULL,
  CONSTRAINT category_pkey PRIMARY KEY (id)
);
CREATE TABLE users (
  id uuid NOT NULL,
  name varchar(40) NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_name_key UNIQUE (name)
);
CREATE TABLE projects (
  id uuid NOT NULL,
  category_id bigint,
  code varchar(20) COLLATE "C" DEFAULT 'none' NOT NULL,
  currency varchar(3),
  daily time(0),
  due timestamp(6) with time zone,
  info varchar(2000) COLLATE "C",
  level smallint,
  name varchar(255) NOT NULL,
  owner_id uuid NOT NULL,
  priority integer DEFAULT 5 NOT NULL,
  started timestamp(6),
  state varchar(255),
  title varchar(255) GENERATED ALWAYS AS (upper(name)) STORED,
  CONSTRAINT projects_pkey PRIMARY KEY (id),
  CONSTRAINT projects_code_key UNIQUE (code),
  CONSTRAINT priority_range CHECK (priority > 0),
  CONSTRAINT projects_code_check CHECK (code <> ''),
  CONSTRAINT projects_level_check CHECK (level BETWEEN 0 AND 1),
  CONSTRAINT projects_state_check CHECK (state IN ('DONE', 'OPEN')),
  CONSTRAINT projects_category_id_fkey FOREIGN KEY (category_id) REFERENCES category (id),
  CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
);
COMMENT ON COLUMN projects.info IS 'what it is about';
CREATE INDEX projects_name_due_idx ON projects (name, due);
