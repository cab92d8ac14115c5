-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: f020c83654415e57
-- body: sha256:fb493db7c4ff22f68551d39bfa81b648a130c7563e312eb09dd6dce09287c672

CREATE TABLE todo (
  id uuid NOT NULL,
  title text NOT NULL,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
