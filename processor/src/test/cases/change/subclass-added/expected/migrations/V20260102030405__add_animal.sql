-- made by Electrified from the entities, never changed once it is committed
-- adds table animal for app.Animal, app.Cat
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: a11b45c4e3a2b5ef
-- body: sha256:9dad09f483aa349bfd12522e298298df6dd18cfda76b6470f8cb85417868be62

CREATE TABLE animal (
  id uuid NOT NULL,
  dtype varchar(31) NOT NULL,
  CONSTRAINT animal_pkey PRIMARY KEY (id),
  CONSTRAINT animal_dtype_check CHECK (dtype IN ('Cat'))
);
