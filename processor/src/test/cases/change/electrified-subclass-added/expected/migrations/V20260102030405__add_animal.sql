-- made by Electrified from the entities, never changed once it is committed
-- adds table animal for app.Animal, app.Cat
-- electrifies table animal
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 60466d97a31caa56
-- body: sha256:4a2145893676cc446ecff612cbd55a16782ffbb476dbec9615f073c6ed1506a9

CREATE TABLE animal (
  id uuid NOT NULL,
  dtype text NOT NULL,
  CONSTRAINT animal_pkey PRIMARY KEY (id)
);
ALTER TABLE animal ENABLE ELECTRIC;
