package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.store.db.TestDatabase;
import vn.mocgioi.store.people.StaffTokens;

class TokenCommandTest {
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
    void aTokenIsPrintedOnceListedByNameAndRevoked() {
        String secret = run(0, "add", "Lan, GPMB Phú Bình").strip();
        assertTrue(secret.matches("mocgioi_[A-Za-z0-9_-]{43}"), secret);
        StaffTokens tokens = new StaffTokens(database.database());
        assertEquals("Lan, GPMB Phú Bình", tokens.find(secret).orElseThrow().name());

        String list = run(0, "list");
        assertTrue(list.contains("Lan, GPMB Phú Bình") && list.contains("LAST USED"), list);
        assertFalse(list.contains(secret.substring(8)), list);

        assertTrue(run(1, "add", "Lan, GPMB Phú Bình").contains("revoke that one first"));
        run(0, "revoke", "Lan, GPMB Phú Bình");
        assertTrue(run(1, "revoke", "Lan, GPMB Phú Bình").contains("there is no token named Lan"));
        assertTrue(new StaffTokens(database.database()).find(secret).isEmpty());

        String second = run(0, "add", "Lan, GPMB Phú Bình").strip();
        assertFalse(second.equals(secret));
        assertEquals(
                2,
                run(0, "list").lines().filter(line -> line.startsWith("Lan,")).count(),
                "the revoked one stays listed");
    }

    @Test
    void aNameThatIsNoneIsNotUnderstood() {
        assertTrue(run(2, "add", " ").contains("1 to 100 characters"));
        assertTrue(run(2, "add", "a\nb").contains("no control characters"));
    }

    @Test
    void aTokenMayBeNarrowedByRoleScopeAndDay() {
        run(0, "add", "máy quét", "--role", "clerk,viewer", "--until", "2999-01-01");
        String line = run(0, "list")
                .lines()
                .filter(one -> one.startsWith("máy quét"))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains("clerk province; viewer province") && line.contains("2999-01-01"), line);
        assertTrue(run(1, "add", "a", "--role", "boss").contains("roles are viewer, clerk"));
        assertTrue(run(1, "add", "a", "--scope", "zone:X").contains("name the role"));
        assertTrue(run(1, "add", "a", "--role", "clerk", "--scope", "X").contains("zone:CODE"));
        assertTrue(run(1, "add", "a", "--role", "clerk", "--scope", "zone:X").contains("there is no zone:X"));
        assertTrue(run(1, "add", "a", "--until", "soon").contains("2027-01-01"));
        assertTrue(run(1, "add", "a", "--user", "nobody").contains("there is no user nobody"));
    }

    /** What the command printed on standard output, or its errors when it failed. */
    private static String run(int code, String... arguments) {
        var url = database.url();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[arguments.length + 2];
        all[0] = "token";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = "--db=postgresql://" + url.user() + ":" + url.password() + "@" + url.place();
        int ended = Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
        assertEquals(code, ended, err.toString());
        return code == 0 ? out.toString() : err.toString();
    }
}
