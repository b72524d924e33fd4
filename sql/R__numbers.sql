-- A power that never fails by its size: past all numbers it is infinite, and under all it is nothing. PostgreSQL's own
-- refuses the whole statement for one row.
create or replace function power_of(base float8, exponent float8) returns float8
language sql immutable strict parallel safe
as $$
select case
    when base = 0 or abs(exponent * ln(abs(base))) < 700 then power(base, exponent)
    when base < 0 and exponent <> trunc(exponent) then power(base, exponent)
    when exponent * ln(abs(base)) < 0 then 0
    when base < 0 and exponent / 2 <> trunc(exponent / 2) then '-Infinity'::float8
    else 'Infinity'::float8
end
$$;
