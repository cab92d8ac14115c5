-- made by Electrified from the entities, never changed once it is committed
-- adds table member for app.Member
-- electrifies table member
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: f66b99fb89bd8237
-- body: sha256:ea9701782efab0c787a8d7267666d65a7d0f000b9829a13bf1206a47be3fbf9a

CREATE TABLE member (
  id uuid NOT NULL,
  name text,
  CONSTRAINT member_pkey PRIMARY KEY (id)
);
ALTER TABLE member ENABLE ELECTRIC;
