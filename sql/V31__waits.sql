-- Who waits was kept also for what had ceased to apply, and land in two zones was taken off by the last limits for all
-- days. The program counts anew where that can have mattered, once, as after V24.
insert into setting (key, value)
select 'clearance_recount_due', 'V31'
where exists (select from events where milestone = 'NOT_APPLICABLE')
   or exists (select from rules where key like 'clearance.%' group by key having count(*) > 1)
on conflict (key) do nothing;
