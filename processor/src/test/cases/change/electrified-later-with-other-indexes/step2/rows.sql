INSERT INTO task (id, code, name, done) VALUES
  ('00000000-0000-0000-0000-00000000000a', 'a', 'first', false),
  ('00000000-0000-0000-0000-00000000000b', 'b', 'second', true);
