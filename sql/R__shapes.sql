-- How two shapes lie to one another, as a DE-9IM matrix, where what is nearer than a tolerance coincides: answers are
-- rounded, and a shape out of one of them is asked about with its last digits gone. Corners are drawn onto corners, and
-- into edges of the other that they lie on. A shape that the drawing would spoil is compared digit for digit.
create or replace function relation_within(a geometry, b geometry, tolerance float8) returns text
language sql immutable strict parallel safe
as $$
select case when ST_IsValid(drawn.a) and ST_IsValid(drawn.b) then ST_Relate(drawn.a, drawn.b) else ST_Relate(a, b) end
from (
    select onto.a, ST_Snap(b, onto.a, tolerance) as b
    from (select ST_Snap(a, b, tolerance) as a offset 0) onto
    offset 0) drawn
$$;
