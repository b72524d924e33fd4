package vn.mocgioi.store.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.people.PasswordRule;
import vn.mocgioi.land.people.User;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** Whether a login name, a password and a code are somebody's. */
public final class SignIn {
    private final Database database;
    private final SecondFactor factor;

    /** What became of it. */
    public enum Outcome {
        IN,
        /** The password is right, and a code is asked for. */
        CODE_NEEDED,
        REFUSED
    }

    /** @param user who, when they are in */
    public record Tried(Outcome outcome, Optional<User> user) {
        private static final Tried REFUSED = new Tried(Outcome.REFUSED, Optional.empty());
    }

    private record Known(User user, @Nullable String hash) {}

    public SignIn(Database database, SecondFactor factor) {
        this.database = database;
        this.factor = factor;
    }

    /**
     * Looks whether this is somebody who may come in. Who does not exist, has no password or is disabled costs the same
     * work and is told the same.
     *
     * @param code null when none was given
     */
    public Tried by(String login, String password, @Nullable String code) {
        Known known = PasswordRule.fits(login) ? known(User.plainLogin(login)) : null;
        boolean right = PasswordRule.fits(password)
                && PasswordHash.matches(PasswordRule.plain(password), known == null ? null : known.hash());
        if (!right || known == null || known.user().disabledAt() != null) {
            return Tried.REFUSED;
        }
        if (known.user().hasTotp()) {
            if (code == null || code.isBlank()) {
                return new Tried(Outcome.CODE_NEEDED, Optional.empty());
            }
            if (!factor.takes(known.user(), code)) {
                return Tried.REFUSED;
            }
        }
        return new Tried(Outcome.IN, Optional.of(known.user()));
    }

    /** Whether it is a login name: what else people type where it belongs is kept nowhere, it may be a password. */
    public boolean isLogin(String typed) {
        return known(User.plainLogin(typed)) != null;
    }

    /** Lets go of its connection before the password is looked at, which takes much longer. */
    private @Nullable Known known(String login) {
        return database.inTransaction(connection -> {
            Optional<User> user = Users.read(connection, "where u.login = :which", login).stream()
                    .findFirst();
            Optional<String> hash = new NamedSql(
                            "select coalesce(password_hash, '') as hash from staff_user where login = :login")
                    .bind("login", login)
                    .find(connection, row -> row.text("hash"));
            return user.map(one ->
                            new Known(one, hash.filter(text -> !text.isEmpty()).orElse(null)))
                    .orElse(null);
        });
    }
}
