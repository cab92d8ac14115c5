-- made by Electrified from the entities, never changed once it is committed
-- adds column next to table todo
-- part 2 of 2
-- base: acf7574de5c95d21
-- head: 6c6308fb086dd5ab
-- body: sha256:263aab557d646772b78580cd915c22d1d22ec4a5f0aa3974362de9b181e6b69c

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN next state DEFAULT 'LATE' NOT NULL;
