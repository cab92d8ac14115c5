-- made by Electrified from the entities, never changed once it is committed
-- adds table currency for other.Currency
-- adds table team for accounts.Team
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: fa70cd913a35f712
-- body: sha256:2499e0d275a2c0690a54f637d9cf21a7cb9e61f53b32a5255c23e57f3ac3241a

SET LOCAL lock_timeout = '5s';
CREATE TABLE currency (
  code varchar(255) NOT NULL,
  CONSTRAINT currency_pkey PRIMARY KEY (code)
);
CREATE TABLE team (
  id uuid NOT NULL,
  country_code varchar(255),
  founded varchar(255),
  name varchar(255),
  CONSTRAINT team_pkey PRIMARY KEY (id),
  CONSTRAINT team_country_code_fkey FOREIGN KEY (country_code) REFERENCES country (code)
);
CREATE TABLE todo (
  id uuid NOT NULL,
  team_id uuid,
  CONSTRAINT todo_pkey PRIMARY KEY (id),
  CONSTRAINT todo_team_id_fkey FOREIGN KEY (team_id) REFERENCES team (id)
);
