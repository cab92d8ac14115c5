-- made by Electrified from the entities, never changed once it is committed
-- adds table wife for app.Wife
-- adds table husband for app.Husband
-- adds foreign key wife_husband_id_fkey from table wife to table husband
-- electrifies table wife
-- electrifies table husband
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 8f31dac308b2c88a
-- body: sha256:363b2e3beeaa02bea21b6788344da847712512674c56d519e7f3eba1cf9443c7

CREATE TABLE wife (
  id uuid NOT NULL,
  husband_id uuid,
  CONSTRAINT wife_pkey PRIMARY KEY (id)
);
CREATE TABLE husband (
  id uuid NOT NULL,
  wife_id uuid,
  CONSTRAINT husband_pkey PRIMARY KEY (id),
  CONSTRAINT husband_wife_id_fkey FOREIGN KEY (wife_id) REFERENCES wife (id)
);
ALTER TABLE wife ADD CONSTRAINT wife_husband_id_fkey FOREIGN KEY (husband_id) REFERENCES husband (id);
ALTER TABLE wife ENABLE ELECTRIC;
ALTER TABLE husband ENABLE ELECTRIC;
