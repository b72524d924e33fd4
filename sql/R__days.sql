-- What day it is in Viet Nam; or, within a transaction that asks how things stood, the day it asks for:
-- select set_config('mocgioi.day', '2024-06-30', true). All views of what is published then show that day.
create or replace function today() returns date
language sql stable parallel safe
as $$
select coalesce(
    nullif(current_setting('mocgioi.day', true), '')::date,
    (now() at time zone 'Asia/Ho_Chi_Minh')::date)
$$;
