package vn.mocgioi.store.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.TestDatabase;

class StaffTokensTest {
    private static final LocalDate TODAY = Days.today();
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        database.execute("""
                insert into staff_user (login, full_name, made_by) values ('lan', 'Nguyễn Thị Lan', 'test');
                insert into staff_grant (user_id, role, granted_by) select id, 'CLERK', 'test' from staff_user
                """);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void theOperatorsOwnMayEverything() {
        Person bearer = tokens().find(tokens().add("may chu", "test")).orElseThrow();
        assertEquals(Set.of(Role.values()), bearer.roles(TODAY));
        assertTrue(bearer.may(Role.ADMIN, Scope.PROVINCE, TODAY));
        assertEquals(null, bearer.login());
    }

    @Test
    void oneWithRolesMayThoseAndNoMore() {
        String secret = tokens().add("may quet", null, List.of(clerk(null)), null, "test");
        Person bearer = tokens().find(secret).orElseThrow();
        assertEquals(Set.of(Role.CLERK), bearer.roles(TODAY));
        assertFalse(bearer.may(Role.ADMIN, TODAY));
    }

    @Test
    void oneOpensNothingFromItsLastDayOn() {
        String ended = tokens().add("da het", null, List.of(), TODAY, "test");
        assertTrue(tokens().find(ended).isEmpty());
        String last = tokens().add("ngay cuoi", null, List.of(), TODAY.plusDays(1), "test");
        Person bearer = tokens().find(last).orElseThrow();
        assertTrue(new LivePeople(database.database()).isLive(bearer));
        database.execute("update staff_token set ends_on = current_date - 1 where name = 'ngay cuoi'");
        assertTrue(tokens().find(last).isEmpty());
        assertFalse(new LivePeople(database.database()).isLive(bearer));
    }

    @Test
    void oneOfAUserEndsWithThem() {
        String secret = tokens().add("cua lan", "lan", List.of(), null, "test");
        Person bearer = tokens().find(secret).orElseThrow();
        assertEquals("lan", bearer.login());
        assertEquals("Nguyễn Thị Lan", bearer.fullName());
        assertEquals(Set.of(Role.CLERK, Role.VIEWER), bearer.roles(TODAY), "no more than the user may");
        database.execute("update staff_user set disabled_at = now() where login = 'lan'");
        assertTrue(tokens().find(secret).isEmpty());
        database.execute("update staff_user set disabled_at = null where login = 'lan'");
        assertTrue(tokens().find(secret).isPresent());
    }

    @Test
    void whatIsMisspeltMakesNoToken() {
        assertThrows(NoSuchUser.class, () -> tokens().add("a", "lann", List.of(), null, "test"));
        Grant nowhere = new Grant(Role.CLERK, Scope.zone("KCN-XX"), null, null);
        assertThrows(NoSuchScope.class, () -> tokens().add("a", null, List.of(nowhere), null, "test"));
        assertEquals("0", database.value("select count(*) from staff_token where name = 'a'"));
    }

    /** As another process has them, which has read nothing yet. */
    private static StaffTokens tokens() {
        return new StaffTokens(database.database());
    }

    private static Grant clerk(LocalDate to) {
        return new Grant(Role.CLERK, Scope.PROVINCE, null, to);
    }
}
