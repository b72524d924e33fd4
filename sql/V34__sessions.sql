-- Those who are signed in, the second factor, and the record of who read what is personal.
create table if not exists staff_session (
    id bigint generated always as identity primary key,
    sha256 bytea not null unique check (length(sha256) = 32),
    user_id bigint not null references staff_user (id),
    made_at timestamptz not null default clock_timestamp(),
    used_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    way text not null check (way in ('PASSWORD', 'OIDC')),
    address text not null,
    client text not null
);
comment on column staff_session.sha256 is 'of the cookie, which is told once';
comment on column staff_session.used_at is 'to the minute';
create index if not exists staff_session_live on staff_session (user_id) where ended_at is null;

alter table staff_user
    add column if not exists totp_secret bytea,
    add column if not exists totp_on timestamptz,
    add column if not exists totp_step bigint not null default 0,
    add column if not exists oidc_issuer text,
    add column if not exists oidc_subject text,
    add column if not exists signed_in_at timestamptz;
comment on column staff_user.totp_secret is 'encrypted with a key that is not in the database';
comment on column staff_user.totp_on is 'since when a code is asked for; null while none is';
comment on column staff_user.totp_step is 'of the last code that was taken: none is taken twice';
create unique index if not exists staff_user_oidc on staff_user (oidc_issuer, oidc_subject);

create table if not exists staff_recovery (
    user_id bigint not null references staff_user (id),
    sha256 bytea not null check (length(sha256) = 32),
    primary key (user_id, sha256)
);
comment on table staff_recovery is 'Codes that stand in for a lost second factor, once each: 100 random bits.';

create table if not exists staff_audit (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    who text not null,
    kind text not null check (kind in ('USER', 'TOKEN', 'COMMAND_LINE', 'NOBODY')),
    login text,
    deed text not null,
    object text,
    address text
);
comment on table staff_audit is 'Who read what is personal, who came in or failed to, who was given what. No secret, no content.';
comment on column staff_audit.login is 'of the human behind it, where one is known';
