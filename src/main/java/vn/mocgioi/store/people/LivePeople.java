package vn.mocgioi.store.people;

import vn.mocgioi.land.people.Person;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** Whether who asked for something some time ago might still come in now. */
public final class LivePeople {
    private final Database database;
    private final StaffTokens tokens;

    public LivePeople(Database database) {
        this.database = database;
        this.tokens = new StaffTokens(database);
    }

    /** As the database has it now: no user that was disabled, no token that was revoked or has ended. */
    public boolean isLive(Person person) {
        return switch (person.kind()) {
            case COMMAND_LINE -> true;
            case TOKEN -> tokens.isLive(person.id());
            case USER ->
                database.withConnection(connection -> new NamedSql(
                                "select exists (select from staff_user where id = :id and disabled_at is null) as live")
                        .bind("id", person.id())
                        .get(connection, row -> row.bool("live")));
        };
    }
}
