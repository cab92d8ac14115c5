-- made by Electrified from the entities, never changed once it is committed
-- adds table shop for app.Shop
-- adds table shop_branches for app.Shop
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 8eb0889708375d04
-- body: sha256:ee66dfe637ff9acdea9fe825cce163a566306fdc88c33a7fc08d3cc1d9e2a2cf

CREATE TABLE shop (
  id uuid NOT NULL,
  name varchar(255),
  str varchar(255),
  CONSTRAINT shop_pkey PRIMARY KEY (id)
);
CREATE TABLE shop_branches (
  shop_id uuid NOT NULL,
  str varchar(255),
  CONSTRAINT shop_branches_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES shop (id)
);
