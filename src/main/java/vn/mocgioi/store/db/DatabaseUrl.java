package vn.mocgioi.store.db;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and as whom to connect; prints without its password.
 *
 * @param jdbc the address as pgjdbc takes it, without user and password
 * @param user null for what the driver takes by itself: the operating system's user
 * @param password null for none, or the one in ~/.pgpass
 * @param provenOnly whether the server must not be told the password, but shown that we know it (SCRAM), as it must
 *     show us that it does: then it may be anybody who listens there
 */
public record DatabaseUrl(
        String jdbc, @Nullable String user, @Nullable String password, boolean provenOnly) {

    private static final String SCHEME = "jdbc:postgresql://";
    private static final Pattern ADDRESS =
            Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:([^@/?]*)@)?([^/?]*)(?:/([^?]*))?(?:\\?(.*))?");

    /** Parameters that PostgreSQL's own clients spell otherwise than pgjdbc does. */
    private static final Map<String, String> SPELT_IN_PGJDBC =
            Map.of("connect_timeout", "connectTimeout", "application_name", "ApplicationName");

    public DatabaseUrl(String jdbc, @Nullable String user, @Nullable String password) {
        this(jdbc, user, password, false);
    }

    public DatabaseUrl {
        if (!jdbc.startsWith(SCHEME)) {
            throw new IllegalArgumentException("a database address starts with postgresql://");
        }
    }

    /**
     * Reads {@code postgresql://user:password@host:port/database?parameters}, with or without {@code jdbc:} before it;
     * user and password may also be parameters, as pgjdbc has them.
     *
     * @throws IllegalArgumentException when it is neither; the message never repeats the text, which may hold a password
     */
    public static DatabaseUrl parse(String text) {
        Matcher address = ADDRESS.matcher(text.strip());
        if (!address.matches()) {
            throw new IllegalArgumentException(
                    "this is no address of a PostgreSQL database; write postgresql://user:password@host:5432/database");
        }
        String user = null;
        String password = null;
        if (address.group(1) != null) {
            String[] credentials = address.group(1).split(":", 2);
            user = decoded(credentials[0]);
            password = credentials.length > 1 ? decoded(credentials[1]) : null;
        }
        List<String> parameters = new ArrayList<>();
        for (String parameter :
                address.group(4) == null ? new String[0] : address.group(4).split("&")) {
            String[] pair = parameter.split("=", 2);
            String value = pair.length > 1 ? pair[1] : "";
            switch (pair[0]) {
                case "" -> {}
                case "user" -> user = decoded(value);
                case "password" -> password = decoded(value);
                default -> parameters.add(SPELT_IN_PGJDBC.getOrDefault(pair[0], pair[0]) + "=" + value);
            }
        }
        String host = address.group(2).isEmpty() ? "localhost" : address.group(2);
        String database = address.group(3) == null ? "" : address.group(3);
        String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        return new DatabaseUrl(SCHEME + host + "/" + database + query, user, password);
    }

    /** The same address with this user and password where it names none. */
    public DatabaseUrl or(@Nullable String otherUser, @Nullable String otherPassword) {
        return new DatabaseUrl(
                jdbc, user != null ? user : otherUser, password != null ? password : otherPassword, provenOnly);
    }

    /** Host, port and database, for messages. */
    public String place() {
        return jdbc.substring(SCHEME.length()).replaceFirst("\\?.*", "");
    }

    private static String decoded(String text) {
        // A plus sign stands for itself in an address, unlike in a form.
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("write a % in the user or password of a database address as %25");
        }
    }

    @Override
    public String toString() {
        return jdbc + (user == null ? "" : " as " + user);
    }

    /** What the driver is told beside the address: who connects, and how soon a server that is not there is given up. */
    public Properties properties() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        if (provenOnly) {
            properties.setProperty("requireAuth", "scram-sha-256");
        }
        properties.setProperty("ApplicationName", "mocgioi");
        properties.setProperty("connectTimeout", "5");
        // A server that takes the connection and then says nothing: it was stopped, or the machine is.
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        // What is read of this type of PostGIS comes as a geometry of JTS.
        properties.setProperty("datatype.geometry", JtsGeometry.class.getName());
        return properties;
    }
}
