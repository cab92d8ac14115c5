INSERT INTO customer VALUES (7);
INSERT INTO product VALUES ('00000000-0000-0000-0000-00000000000a', 'alpha');
INSERT INTO zz_orders (id, customer_id, product_code)
  VALUES ('00000000-0000-0000-0000-00000000000b', 7, 'alpha');
