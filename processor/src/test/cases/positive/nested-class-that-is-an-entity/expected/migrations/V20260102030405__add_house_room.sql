-- made by Electrified from the entities, never changed once it is committed
-- adds table house\u0024room for app.House.Room
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: 5ca7234c59358811
-- body: sha256:c123cec1a8f871d539948dd6c00ff8c2d80c09fbd1afbbbb9f870caaf64bfa82

CREATE TABLE "house$room" (
  id uuid NOT NULL,
  above_id uuid,
  CONSTRAINT "house$room_pkey" PRIMARY KEY (id),
  CONSTRAINT "house$room_above_id_fkey" FOREIGN KEY (above_id) REFERENCES "house$room" (id)
);
