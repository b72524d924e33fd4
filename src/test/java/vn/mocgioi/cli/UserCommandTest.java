package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.User;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.TestDatabase;
import vn.mocgioi.store.people.Users;

class UserCommandTest {
    private static final String GOOD = "bốn từ không liền nhau";
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aUserIsAddedListedGrantedAndDisabled() {
        String added = run(0, GOOD, "add", "Lan", "--name", "Nguyễn Thị Lan", "--role", "clerk,viewer");
        assertTrue(added.contains("User lan is added and may: clerk province; viewer province"), added);
        User lan = user("lan");
        assertEquals(Set.of(Role.CLERK, Role.VIEWER), lan.person().roles(Days.today()));
        assertTrue(lan.hasPassword());

        run(0, "", "grant", "lan", "--role", "lead", "--from", "2999-01-01", "--until", "2999-02-01");
        assertTrue(run(0, "", "list").contains("lead province from 2999-01-01 until 2999-02-01"));
        run(0, "", "revoke", "lan", "--role", "clerk");
        assertEquals(Set.of(Role.VIEWER), user("lan").person().roles(Days.today()));
        assertTrue(run(1, "", "revoke", "lan", "--role", "clerk").contains("does not hold that"));

        run(0, "", "disable", "lan");
        assertTrue(user("lan").disabledAt() != null);
        run(0, "", "enable", "lan");
        assertEquals(null, user("lan").disabledAt());
        assertEquals(
                "ROLE_GRANTED ROLE_GRANTED USER_ADDED ROLE_GRANTED ROLE_REVOKED USER_DISABLED USER_ENABLED",
                database.value("select string_agg(deed, ' ' order by id) from staff_audit where object like 'lan%'"));
    }

    @Test
    void aPasswordIsReadFromStandardInputAndKeptAsAHash() {
        run(0, GOOD, "add", "mai", "--name", "Trần Thị Mai");
        String before = hash("mai");
        assertTrue(before.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), before);
        run(0, GOOD, "password", "mai");
        assertFalse(before.equals(hash("mai")), "a new salt");
        assertEquals("0", database.value("select count(*) from staff_user u where u::text like '%bốn từ%'"));
    }

    @Test
    void whatIsNoneIsSaidSo() {
        assertTrue(run(1, "ngắn", "add", "binh", "--name", "Bình").contains("10 to 200 characters"));
        assertTrue(run(1, "aaaaaaaaaaaaa", "add", "binh", "--name", "Bình").contains("different characters"));
        assertTrue(run(1, "mat khau binh 12", "add", "binh", "--name", "Bình").contains("login name"));
        assertTrue(run(1, GOOD, "add", "Bình!", "--name", "Bình").contains("letters a to z"));
        assertTrue(run(1, GOOD, "add", "binh", "--name", " ").contains("full name"));
        assertTrue(run(1, GOOD, "add", "binh", "--name", "B", "--email", "x").contains("e-mail"));
        assertTrue(run(1, "", "add", "binh", "--name", "Bình").contains("one line of standard input"));
        assertTrue(run(1, GOOD, "password", "nobody").contains("there is no user nobody"));
        assertTrue(run(1, "", "disable", "nobody").contains("there is no user nobody"));
        run(0, GOOD, "add", "thu", "--name", "Thu", "--email", "Thu@example.vn");
        assertTrue(run(1, GOOD, "add", "thu", "--name", "Thu").contains("there is a user thu already"));
        assertTrue(run(1, GOOD, "add", "thu2", "--name", "Thu", "--email", "thu@example.vn")
                .contains("that e-mail address"));
        assertEquals("0", database.value("select count(*) from staff_user where login in ('binh', 'thu2')"));
    }

    private static String hash(String login) {
        return String.valueOf(database.value("select password_hash from staff_user where login = '" + login + "'"));
    }

    private static User user(String login) {
        return new Users(database.database()).find(login).orElseThrow();
    }

    private static String run(int code, String typed, String... arguments) {
        var url = database.url();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[arguments.length + 2];
        all[0] = "user";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = "--db=postgresql://" + url.user() + ":" + url.password() + "@" + url.place();
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(code, Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true)), err.toString());
        } finally {
            System.setIn(before);
        }
        return code == 0 ? out.toString() : err.toString();
    }
}
