-- Text as people type it: "song cong" is meant by who looks for "Sông Công". By decomposition and not by the locale, so
-- that every database gives the same answer; đ is a letter of its own that no decomposition takes apart.

create or replace function without_accents(value text) returns text
language sql immutable strict parallel safe
as $$
select translate(regexp_replace(normalize(value, NFD), U&'[\0300-\036f]', '', 'g'), 'đĐ', 'dD')
$$;

-- Text as people type it in a hurry: in small letters and without accents. The same is vn.mocgioi.land.terms.PlainText,
-- which leaves out spaces and marks too, and plainText of the page; one table of cases is asked of all three.
create or replace function bare(value text) returns text
language sql immutable strict parallel safe
as $$
select lower(without_accents(value) collate "C")
$$;

create or replace function in_lower_case(value text) returns text
language sql immutable strict parallel safe
as $$
select normalize(translate(lower(normalize(value, NFD) collate "C"), 'Đ', 'đ'), NFC)
$$;

create or replace function in_capitals(value text) returns text
language sql immutable strict parallel safe
as $$
select normalize(translate(upper(normalize(value, NFD) collate "C"), 'đ', 'Đ'), NFC)
$$;

-- The order in which people read names and numbers: đ after d, M2 before M10.
do $$
begin
    create collation if not exists natural_order (provider = icu, locale = 'vi-u-kn-true');
exception
    -- A PostgreSQL built without ICU sorts by code points instead.
    when feature_not_supported or undefined_object then
        create collation if not exists natural_order from "C";
end
$$;
