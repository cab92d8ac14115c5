-- made by Electrified from the entities, never changed once it is committed
-- adds table order for app.Order
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 3945b5fa313039b0
-- body: sha256:45876236b41c110c16eb34c629bc7565f7d0aef711606d4991ea98aa0eee6172

CREATE TABLE "order" (
  id uuid NOT NULL,
  "Mixed Case" varchar(255),
  "desc" varchar(255),
  "limit" integer,
  CONSTRAINT order_pkey PRIMARY KEY (id)
);
