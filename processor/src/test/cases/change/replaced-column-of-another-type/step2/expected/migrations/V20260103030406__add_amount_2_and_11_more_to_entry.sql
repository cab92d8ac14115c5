-- made by Electrified from the entities, never changed once it is committed
-- copies column amount of table entry to column amount_2
-- copies column code of table entry to column code_2
-- copies column count of table entry to column count_2
-- copies column day of table entry to column day_2
-- copies column done of table entry to column done_2
-- copies column open of table entry to column open_2
-- copies column price of table entry to column price_2
-- copies column size of table entry to column size_2
-- copies column token of table entry to column token_2
-- copies column total of table entry to column total_2
-- copies column unit of table entry to column unit_2
-- copies column unit of table entry to column unit_3
-- an UPDATE writes every row anew and keeps it locked until all are done
-- part 2 of 3
-- base: 2882ccc4b35bc4ec
-- head: 055eb4bba932f40a
-- body: sha256:626bfc41ad91ce7d52d5b75cb3e713161321682b4795d520f048396c4a24fe2b

SET LOCAL lock_timeout = '5s';
UPDATE entry SET
  amount_2 = COALESCE(amount_2, amount::integer),
  code_2 = COALESCE(code_2, code::uuid),
  count_2 = COALESCE(count_2, count::text),
  day_2 = COALESCE(day_2, day),
  done_2 = COALESCE(done_2, done::boolean),
  open_2 = COALESCE(open_2, open::integer),
  price_2 = COALESCE(price_2, price),
  size_2 = COALESCE(size_2, size),
  token_2 = COALESCE(token_2, token::text),
  total_2 = COALESCE(total_2, total),
  unit_2 = COALESCE(unit_2, unit),
  unit_3 = COALESCE(unit_3, unit::unit)
WHERE (amount_2 IS NULL AND amount IS NOT NULL)
  OR (code_2 IS NULL AND code IS NOT NULL)
  OR (count_2 IS NULL AND count IS NOT NULL)
  OR (day_2 IS NULL AND day IS NOT NULL)
  OR (done_2 IS NULL AND done IS NOT NULL)
  OR (open_2 IS NULL AND open IS NOT NULL)
  OR (price_2 IS NULL AND price IS NOT NULL)
  OR (size_2 IS NULL AND size IS NOT NULL)
  OR (token_2 IS NULL AND token IS NOT NULL)
  OR (total_2 IS NULL AND total IS NOT NULL)
  OR (unit_2 IS NULL AND unit IS NOT NULL)
  OR (unit_3 IS NULL AND unit IS NOT NULL);
