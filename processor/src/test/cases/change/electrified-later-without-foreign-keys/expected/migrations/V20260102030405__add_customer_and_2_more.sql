-- made by Electrified from the entities, never changed once it is committed
-- adds table customer for app.Customer
-- adds table product for app.Product
-- adds table zz_orders for app.Order
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 6bb2f25399a52fdb
-- body: sha256:23a7a257ad585ecb568f3f7bf5f5361a1f4254825784cc3aefc422c7170246d5

CREATE TABLE customer (
  id bigint NOT NULL,
  CONSTRAINT customer_pkey PRIMARY KEY (id)
);
CREATE TABLE product (
  id uuid NOT NULL,
  code varchar(30),
  CONSTRAINT product_pkey PRIMARY KEY (id),
  CONSTRAINT product_code_key UNIQUE (code)
);
CREATE TABLE zz_orders (
  id uuid NOT NULL,
  customer_id bigint,
  product_code varchar(30),
  CONSTRAINT zz_orders_pkey PRIMARY KEY (id),
  CONSTRAINT zz_orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT zz_orders_product_code_fkey FOREIGN KEY (product_code) REFERENCES product (code)
);
