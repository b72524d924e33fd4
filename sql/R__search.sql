-- What people write of a phase, in both languages; null of none.
create or replace function phase_words(number text) returns text
language sql immutable parallel safe
as $$ select 'giai đoạn ' || number || ' gđ' || number || ' phase ' || number $$;

-- The number that a sheet's or parcel's begins with, as far as it is one: of 12a and 12-1 it is 12.
create or replace function number_of(text) returns numeric
language sql immutable parallel safe
as $$ select substring($1 from '^\d{1,18}')::numeric $$;
