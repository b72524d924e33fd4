-- Who writes, for those who wait: the session that holds the writers' lock, noted by a session of its own, so that it is
-- seen at once. It says nothing once the session has let go of the lock.
create table if not exists writer (
    pid integer not null,
    who text not null,
    since timestamptz not null
);
create unique index if not exists writer_is_one on writer ((true));

alter table import_job add column if not exists other_writer text;
alter table import_job add column if not exists other_writer_since timestamptz;
alter table import_job drop constraint if exists import_job_phase_check;
alter table import_job add constraint import_job_phase_check check (phase in ('READING', 'WAITING_FOR_WRITER', 'SETTLING'));
