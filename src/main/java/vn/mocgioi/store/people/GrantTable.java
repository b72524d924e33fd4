package vn.mocgioi.store.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;

/** What users and tokens were granted and still have, by the column that says whose it is. */
enum GrantTable {
    OF_USERS("user_id"),
    OF_TOKENS("token_id");

    private final String whose;

    GrantTable(String whose) {
        this.whose = whose;
    }

    /** All that hold, held or will hold on some day, by the id of whose they are. */
    Map<Long, List<Grant>> all(Connection connection) throws SQLException {
        Map<Long, List<Grant>> all = new HashMap<>();
        new NamedSql("""
                select %1$s as whose, role, zone, commune, valid_from, valid_to from staff_grant
                where %1$s is not null and revoked_at is null order by id
                """.formatted(whose))
                .forEach(
                        connection,
                        row -> all.computeIfAbsent(row.longInteger("whose"), id -> new ArrayList<>())
                                .add(grant(row)));
        return all;
    }

    void add(Connection connection, long id, Grant grant, String by) throws SQLException {
        Scope scope = grant.scope();
        requireKnown(connection, scope);
        new NamedSql("""
                insert into staff_grant (%s, role, zone, commune, valid_from, valid_to, granted_by)
                values (:whose, :role, :zone, :commune, :valid_from, :valid_to, :by)
                """.formatted(whose))
                .bind("whose", id)
                .bind("role", grant.role().name())
                .bind("zone", scope.kind() == Scope.Kind.ZONE ? scope.code() : null)
                .bind("commune", scope.kind() == Scope.Kind.COMMUNE ? scope.code() : null)
                .bind("valid_from", grant.validFrom())
                .bind("valid_to", grant.validTo())
                .bind("by", by)
                .update(connection);
    }

    /** A misspelt code would be a grant of nothing, and found out on the day that it is needed. */
    private static void requireKnown(Connection connection, Scope scope) throws SQLException {
        if (scope.kind() == Scope.Kind.PROVINCE) {
            return;
        }
        String layer = scope.kind() == Scope.Kind.ZONE ? "zones" : "communes";
        boolean known = new NamedSql("select exists (select from %s where code = :code and superseded is null) as known"
                        .formatted(layer))
                .bind("code", scope.code())
                .get(connection, row -> row.bool("known"));
        if (!known) {
            throw new NoSuchScope(scope);
        }
    }

    private static Grant grant(Row row) throws SQLException {
        String zone = row.textOrNull("zone");
        String commune = row.textOrNull("commune");
        Scope scope = zone != null ? Scope.zone(zone) : commune != null ? Scope.commune(commune) : Scope.PROVINCE;
        return new Grant(Role.valueOf(row.text("role")), scope, row.dayOrNull("valid_from"), row.dayOrNull("valid_to"));
    }
}
