-- made by Electrified from the entities, never changed once it is committed
-- adds table order for app.Order
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: e736d85e53498c04
-- body: sha256:efda438f8b837a90e54cc606d842532f88de198b98809265090a5bcc230013c8

CREATE TABLE "order" (
  id uuid NOT NULL,
  "Mixed Case" varchar(255),
  "desc" varchar(255),
  "limit" integer NOT NULL,
  CONSTRAINT order_pkey PRIMARY KEY (id)
);
