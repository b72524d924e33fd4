-- What time it is for what is recorded. A function of its own, so that a test can set it.
create or replace function clock() returns timestamptz
language sql volatile
as $$ select clock_timestamp() $$;

-- The moments of changes, on one row that no two can move at once, so that none is given twice and none runs back,
-- whatever the system's clock does.
--   sealed     of the last change
--   answered   up to here it was told what is known
--   modified   the whole second of the last change; every change has one of its own, as dates of HTTP have no finer ones
-- A change to come gets a moment after sealed and answered: what was told of a moment stays true for ever.
create table if not exists moment (
    sealed timestamptz not null,
    answered timestamptz not null,
    modified timestamptz not null
);
create unique index if not exists moment_is_one on moment ((true));

insert into moment (sealed, answered, modified)
select m.last, m.last, date_trunc('second', m.last)
from (
    select greatest(
        coalesce((select max(at) from change), '-infinity'), coalesce((select max(changed_at) from layer_version), '-infinity')
    ) as last) m
on conflict do nothing;

-- changed_at is the moment at which the layer's last change was sealed; modified is that change's second.
alter table layer_version add column if not exists modified timestamptz not null default '-infinity';
update layer_version set modified = date_trunc('second', changed_at) where modified = '-infinity';
