INSERT INTO note (id, text, stars, kind) VALUES
  ('00000000-0000-0000-0000-000000000001', 'Water the plants', 3, 'chore'),
  ('00000000-0000-0000-0000-000000000002', NULL, NULL, 'memo');
