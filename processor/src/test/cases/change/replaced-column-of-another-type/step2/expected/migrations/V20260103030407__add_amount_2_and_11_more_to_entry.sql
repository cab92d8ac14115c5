-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: adds check constraint entry_unit_2_check to table entry
-- part 3 of 3
-- base: 2882ccc4b35bc4ec
-- head: 055eb4bba932f40a
-- body: sha256:355e560e26a4410d89ee074ca0acdefe793b7dc1c08eff0879ab0d50dded8b56

SET LOCAL lock_timeout = '5s';
ALTER TABLE entry VALIDATE CONSTRAINT entry_unit_2_check;
