INSERT INTO shop (id, name, str) VALUES
  ('00000000-0000-0000-0000-000000000001', 'Bakery', 'Main Street');
INSERT INTO shop_branches (shop_id, str) VALUES
  ('00000000-0000-0000-0000-000000000001', 'Side Street');
