-- Whom staff paths open to. Only the SHA-256 of a token is kept: whoever reads the table can open nothing with it.
create table staff_token (
    id bigint generated always as identity primary key,
    name text not null check (length(name) between 1 and 100),
    sha256 bytea not null unique check (length(sha256) = 32),
    made_at timestamptz not null default clock_timestamp(),
    made_by text not null,
    used_at timestamptz,
    revoked_at timestamptz
);
comment on column staff_token.used_at is 'to the minute: it is not written for every request';
-- A name can be given again once its token is revoked.
create unique index staff_token_name on staff_token (name) where revoked_at is null;
