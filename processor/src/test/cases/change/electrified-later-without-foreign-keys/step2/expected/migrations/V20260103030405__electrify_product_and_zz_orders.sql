-- made by Electrified from the entities, never changed once it is committed
-- drops foreign key zz_orders_customer_id_fkey of table zz_orders
-- drops foreign key zz_orders_product_code_fkey of table zz_orders
-- drops unique constraint product_code_key of table product
-- alters column code of table product
-- alters column product_code of table zz_orders
-- electrifies table product
-- electrifies table zz_orders
-- part 1 of 1
-- base: 6bb2f25399a52fdb
-- head: 4af2dd65c82e4206
-- body: sha256:590b82c10abcada5a1a1a33c66ba8a2707ae6a41b7b493ffb52e6e9539180406

SET LOCAL lock_timeout = '5s';
ALTER TABLE zz_orders DROP CONSTRAINT zz_orders_customer_id_fkey;
ALTER TABLE zz_orders DROP CONSTRAINT zz_orders_product_code_fkey;
ALTER TABLE product DROP CONSTRAINT product_code_key;
ALTER TABLE product ALTER COLUMN code TYPE text;
ALTER TABLE zz_orders ALTER COLUMN product_code TYPE text;
ALTER TABLE product ENABLE ELECTRIC;
ALTER TABLE zz_orders ENABLE ELECTRIC;
