-- Who may come in and what they may. Nothing here opens anything by itself: of passwords and tokens only hashes are kept.
create table if not exists staff_user (
    id bigint generated always as identity primary key,
    login text not null unique check (login ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
    full_name text not null check (length(full_name) between 1 and 200),
    email text check (length(email) between 3 and 254),
    password_hash text,
    made_at timestamptz not null default clock_timestamp(),
    made_by text not null,
    disabled_at timestamptz
);
comment on table staff_user is 'People who sign in. They are never deleted, so that a login name names one human for ever.';
comment on column staff_user.password_hash is 'Argon2id as PHC text; null: no password, so none opens';
create unique index if not exists staff_user_email on staff_user (lower(email));

alter table staff_token
    add column if not exists user_id bigint references staff_user (id),
    add column if not exists ends_on date,
    add column if not exists narrowed boolean not null default false;
comment on column staff_token.user_id is 'whose it is: it opens no more than the user may, and nothing once the user is disabled';
comment on column staff_token.ends_on is 'the first day on which it opens nothing';
comment on column staff_token.narrowed is 'its roles are in staff_grant; else it has all of its user, or all there are';

create table if not exists staff_grant (
    id bigint generated always as identity primary key,
    user_id bigint references staff_user (id),
    token_id bigint references staff_token (id),
    role text not null check (role in ('VIEWER', 'CLERK', 'SURVEYOR', 'APPROVER', 'LEAD', 'ADMIN')),
    zone text,
    commune text,
    valid_from date,
    valid_to date,
    granted_at timestamptz not null default clock_timestamp(),
    granted_by text not null,
    revoked_at timestamptz,
    revoked_by text,
    check (num_nonnulls(user_id, token_id) = 1),
    check (num_nonnulls(zone, commune) <= 1),
    check (valid_from < valid_to)
);
comment on table staff_grant is 'A role in the province, a zone or a commune, from a day to the day before another.';
create index if not exists staff_grant_user on staff_grant (user_id);
create index if not exists staff_grant_token on staff_grant (token_id);
