INSERT INTO category VALUES (7);
INSERT INTO users (id, name) VALUES
  ('00000000-0000-0000-0000-00000000000a', 'Ada'),
  ('00000000-0000-0000-0000-00000000000b', repeat('b', 40));
INSERT INTO projects
  (id, name, info, state, level, due, started, daily, priority, owner_id, category_id, code, currency)
VALUES
  ('00000000-0000-0000-0000-0000000000a1', repeat('n', 255), repeat('i', 2000), 'OPEN', 1,
   '2026-01-02 03:04:05.678901+00', '2026-01-02 03:04:05.678901', '03:04:05', 9,
   '00000000-0000-0000-0000-00000000000a', 7, 'alpha', 'EUR'),
  ('00000000-0000-0000-0000-0000000000a2', 'empty', NULL, NULL, NULL, NULL, NULL, NULL, 5,
   '00000000-0000-0000-0000-00000000000b', NULL, NULL, NULL);
