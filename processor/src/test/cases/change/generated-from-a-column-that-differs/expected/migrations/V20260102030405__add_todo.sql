-- made by Electrified from the entities, never changed once it is committed
-- adds table todo for app.Todo
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: d59c2b8869ae24bb
-- body: sha256:b94a91bfc6821b4f319ef87e01fcb07cbe15747aad116d8de525454ad2f99aa4

CREATE TABLE todo (
  id uuid NOT NULL,
  loud varchar(255) GENERATED ALWAYS AS (upper(title)) STORED,
  title varchar(50),
  titles varchar(50),
  CONSTRAINT todo_pkey PRIMARY KEY (id)
);
