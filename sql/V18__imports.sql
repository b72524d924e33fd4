-- Imports by HTTP: what was uploaded, how far it is, what became of it. The uploaded file itself is never kept here.
create sequence import_owner as integer cycle;

create table import_job (
    id bigint generated always as identity primary key,
    owner integer not null,
    who text not null,
    layer text not null,
    file_name text not null,
    file_bytes bigint not null,
    options jsonb not null,
    dry_run boolean not null,
    state text not null default 'WAITING'
        check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
    phase text check (phase in ('READING', 'SETTLING')),
    queued_at timestamptz not null default clock_timestamp(),
    started_at timestamptz,
    ended_at timestamptz,
    rows_read bigint not null default 0,
    percent numeric(4, 1),
    accepted bigint,
    rejected bigint,
    unchanged bigint,
    written boolean,
    problem text
);
comment on column import_job.owner is
    'of the process that works on it, which holds an advisory lock of this number while it lives';
create index import_job_open on import_job (id) where state in ('WAITING', 'RUNNING');

-- The row report of a job as compressed JSON, in parts, so that nobody has to hold all of it.
create table import_report (
    job bigint not null references import_job (id) on delete cascade,
    part integer not null,
    deflated bytea not null,
    primary key (job, part)
);
