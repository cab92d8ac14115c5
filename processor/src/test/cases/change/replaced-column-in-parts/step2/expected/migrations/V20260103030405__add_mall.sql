-- made by Electrified from the entities, never changed once it is committed
-- adds table mall for app.Mall
-- adds column street to table shop
-- adds column title to table shop
-- adds column street to table shop_branches
-- leaves column name in table shop without attribute
-- leaves column str in table shop without attribute
-- leaves column str in table shop_branches without attribute
-- part 1 of 2
-- base: 8eb0889708375d04
-- head: 6db7534d598b50ea
-- body: sha256:8ebf1d9774334c52cae129c2b94df07d40e67aec92142a44ca3e1a651b512012

SET LOCAL lock_timeout = '5s';
CREATE TABLE mall (
  id uuid NOT NULL,
  title varchar(255),
  CONSTRAINT mall_pkey PRIMARY KEY (id)
);
ALTER TABLE shop ADD COLUMN street varchar(255);
ALTER TABLE shop ADD COLUMN title varchar(255);
ALTER TABLE shop_branches ADD COLUMN street varchar(255);
