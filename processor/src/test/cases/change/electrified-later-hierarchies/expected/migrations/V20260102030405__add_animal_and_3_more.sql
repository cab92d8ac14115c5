-- made by Electrified from the entities, never changed once it is committed
-- adds table animal for app.Animal, app.Dog
-- adds table vehicle for app.Vehicle
-- adds table car for app.Car
-- adds table papers for app.Vehicle
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 128427cc973284dc
-- body: sha256:d4bc4aa092908b5dd983ccc99dcbee88354d0b1f61383bd3bd6f73e7fa66c543

CREATE TABLE animal (
  id uuid NOT NULL,
  breed varchar(50),
  dtype varchar(20) NOT NULL,
  vaccinated boolean,
  CONSTRAINT animal_pkey PRIMARY KEY (id),
  CONSTRAINT animal_check CHECK (dtype <> 'Dog' or (vaccinated is not null)),
  CONSTRAINT animal_dtype_check CHECK (dtype IN ('Animal', 'Dog'))
);
CREATE TABLE vehicle (
  id uuid NOT NULL,
  CONSTRAINT vehicle_pkey PRIMARY KEY (id)
);
CREATE TABLE car (
  id uuid NOT NULL,
  engine varchar(40),
  CONSTRAINT car_pkey PRIMARY KEY (id),
  CONSTRAINT car_engine_key UNIQUE (engine),
  CONSTRAINT car_id_fkey FOREIGN KEY (id) REFERENCES vehicle (id)
);
CREATE TABLE papers (
  id uuid NOT NULL,
  plate varchar(12),
  CONSTRAINT papers_pkey PRIMARY KEY (id),
  CONSTRAINT papers_id_fkey FOREIGN KEY (id) REFERENCES vehicle (id)
);
