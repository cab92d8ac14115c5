-- made by Electrified from the entities, never changed once it is committed
-- adds table member for app.Member
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: cdf398351c087987
-- body: sha256:3bd9f2d358d3aa2d949807355733331acf185255555430c7609c886c6305f3c5

CREATE TABLE member (
  id uuid NOT NULL,
  name varchar(255),
  CONSTRAINT member_pkey PRIMARY KEY (id)
);
