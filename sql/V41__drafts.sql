-- Change sets that wait: kept by whoever made them, or sent to be approved. They are an overlay for staff; no figure counts
-- them. What is written when one is approved is its body as it was sent, judged against what is known then.
--   login    of the human behind who made it: the approver has to be another one
--   zones    in which its rows lie; provincial where a row is about all of the province
create table if not exists draft (
    id bigint generated always as identity primary key,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
    key uuid not null unique,
    who text not null,
    login text,
    body bytea not null,
    row_count integer not null,
    layers text[] not null,
    zones text[] not null,
    provincial boolean not null,
    made_at timestamptz not null default clock_timestamp(),
    submitted_at timestamptz,
    decided_at timestamptz,
    decided_by text,
    decision text,
    change bigint references change (id) on delete set null
);
create index if not exists draft_open on draft (id) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
