-- Every new version of a layer is told to whoever listens, in the moment it is committed: caches and open pages of
-- this process and of others (a command line beside a server) refresh by it.
create or replace function tell_layer_version() returns trigger
language plpgsql
as $$
begin
    perform pg_notify('layer_version', new.layer);
    return null;
end
$$;

create or replace trigger layer_version_told
    after insert or update on layer_version
    for each row execute function tell_layer_version();
