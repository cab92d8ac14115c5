-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- electrifies table todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 4db16f8d66120901
-- body: sha256:150ff472daa9cd9e0d7c0402bc52275aea9c0543bf1363e0e74c7c0d1dc36e59

CREATE TABLE todo (
  id uuid NOT NULL,
  amount bigint,
  currency_code text,
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
ALTER TABLE todo ENABLE ELECTRIC;
