package vn.mocgioi.store.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "postgresql://an:bí%40mật@db:5433/dat,        jdbc:postgresql://db:5433/dat, an, bí@mật",
                "postgres://an@db/dat,                        jdbc:postgresql://db/dat, an, -",
                "jdbc:postgresql://db:5432/dat?user=an&password=x%26y, jdbc:postgresql://db:5432/dat, an, x&y",
                "postgresql://an:a+b@db/dat?sslmode=require,  jdbc:postgresql://db/dat?sslmode=require, an, a+b",
                "postgresql://db/dat?connect_timeout=3,       jdbc:postgresql://db/dat?connectTimeout=3, -, -",
                "postgresql://[::1]:5432/dat,                 jdbc:postgresql://[::1]:5432/dat, -, -",
                "'postgresql://a:x@h1:1,h2:2/dat',            'jdbc:postgresql://h1:1,h2:2/dat', a, x",
                "postgresql:///dat,                           jdbc:postgresql://localhost/dat, -, -",
                "' postgresql://db/dat ',                     jdbc:postgresql://db/dat, -, -",
            })
    void addressesAreReadAsPeopleWriteThem(String text, String jdbc, String user, String password) {
        DatabaseUrl url = DatabaseUrl.parse(text);
        assertEquals(jdbc, url.jdbc());
        assertEquals(user, url.user());
        assertEquals(password, url.password());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "db/dat",
                "mysql://an:secret@db/dat",
                "postgresql:/an:secret@db",
                "postgresql://an:sec%zzret@db/d"
            })
    void whatIsNoAddressIsRefusedWithoutRepeatingIt(String text) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> DatabaseUrl.parse(text));
        assertFalse(refused.getMessage().contains("sec"), refused.getMessage());
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertEquals(
                "jdbc:postgresql://db/dat as an",
                DatabaseUrl.parse("postgresql://an:secret@db/dat").toString());
    }

    @Test
    void whatTheAddressNamesWinsOverTheEnvironment() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://an@db/dat").or("binh", "secret");
        assertEquals("an", url.user());
        assertEquals("secret", url.password());
    }
}
