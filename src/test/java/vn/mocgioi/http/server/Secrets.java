package vn.mocgioi.http.server;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mocgioi.store.db.TestDatabase;

/** Everything in a database that staff alone may know, and the search for any of it in a text. */
final class Secrets {
    private static final int SHORTEST = 6;
    private static final int LONGEST_AMOUNT = 25;
    private static final Pattern NUMBER = Pattern.compile("[0-9]++(?:[.,'\u00a0 ][0-9]++)*+");
    /** What answers to staff call what is secret; no public answer has a member of such a name. */
    private static final Pattern MEMBER = Pattern.compile(
            "\"(party|holdings|holders|obstacles|document_no|amount_vnd|recovered_area_m2|note|phone|address)\"\\s*:");

    private final Map<String, List<String>> byBeginning = new HashMap<>();
    private final Set<BigDecimal> amounts = new HashSet<>();
    private final boolean[] beginnings = new boolean[1 << 20];

    static Secrets of(TestDatabase database) {
        Secrets secrets = new Secrets();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            secrets.addTexts(statement, """
                    select code from parties union select name from parties union select address from parties
                    union select phone from parties union select document_no from events union select note from events
                    union select correction from events union select file_url from events
                    union select note from obstacles
                    """);
            secrets.addAmounts(statement, "select distinct amount_vnd from events where amount_vnd >= 100000");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return secrets;
    }

    private void addTexts(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String secret = rows.getString(1);
                if (secret != null && secret.length() >= SHORTEST) {
                    String beginning = secret.substring(0, SHORTEST);
                    byBeginning
                            .computeIfAbsent(beginning, key -> new ArrayList<>())
                            .add(secret);
                    beginnings[hash(secret, 0)] = true;
                }
            }
        }
    }

    private void addAmounts(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                amounts.add(rows.getBigDecimal(1).stripTrailingZeros());
            }
        }
    }

    int size() {
        return byBeginning.values().stream().mapToInt(List::size).sum() + amounts.size();
    }

    /** Those that the text gives away. */
    Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i + SHORTEST <= text.length(); i++) {
            if (beginnings[hash(text, i)]) {
                for (String secret : byBeginning.getOrDefault(text.substring(i, i + SHORTEST), List.of())) {
                    if (text.startsWith(secret, i)) {
                        found.add(secret);
                    }
                }
            }
        }
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            if (isAmount(number.group())) {
                found.add("the amount " + number.group());
            }
        }
        for (Matcher member = MEMBER.matcher(text); member.find(); ) {
            found.add("the member " + member.group());
        }
        return found;
    }

    /** Read as a plain number, and with whatever groups its digits taken out. */
    private boolean isAmount(String number) {
        if (number.length() > LONGEST_AMOUNT) {
            return false;
        }
        String whole = number.replaceFirst("[.,]0{1,2}$", "");
        boolean grouped = whole.matches("[0-9]{1,3}([.,'\u00a0 ][0-9]{3})++|[0-9]++");
        return grouped && amounts.contains(new BigDecimal(whole.replaceAll("[^0-9]", "")).stripTrailingZeros());
    }

    private static int hash(String text, int at) {
        int hash = 0;
        for (int i = 0; i < SHORTEST; i++) {
            hash = hash * 31 + text.charAt(at + i);
        }
        return (hash ^ hash >>> 20) & (1 << 20) - 1;
    }
}
