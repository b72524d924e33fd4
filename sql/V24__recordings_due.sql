-- When events were recorded is kept since V15, which left out those that were there before. They are counted by the
-- program, once: it finds this note after the migrations and takes it away when it is done.
insert into setting (key, value)
select 'clearance_recount_due', 'V24'
where exists (select from events) and not exists (select from clearance_recordings);
