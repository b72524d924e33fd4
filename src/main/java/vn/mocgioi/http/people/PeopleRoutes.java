package vn.mocgioi.http.people;

import static vn.mocgioi.http.answer.Route.delete;
import static vn.mocgioi.http.answer.Route.get;
import static vn.mocgioi.http.answer.Route.post;

import java.util.List;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.people.Audit;
import vn.mocgioi.store.people.SecondFactor;
import vn.mocgioi.store.people.SecretBox;
import vn.mocgioi.store.people.Sessions;
import vn.mocgioi.store.people.SignIn;
import vn.mocgioi.store.people.StaffTokens;
import vn.mocgioi.store.people.Users;

/** The lines of the URL table that are about people. */
public final class PeopleRoutes {
    private static final String JSON = Json.MEDIA_TYPE;
    private static final String HTML = "text/html";
    private static final Param NEXT =
            new Param("next", "Where to go on, a path of ours.", "{\"type\":\"string\",\"example\":\"/account\"}");

    private final SessionPage session;
    private final AccountPage account;
    private final UsersPage users;
    private final AuditPage audit;
    private final PeoplePages pages;

    public PeopleRoutes(Database database, StaffTokens tokens, Sessions sessions, SecretBox box) {
        SecondFactor factor = new SecondFactor(database, box);
        Audit log = new Audit(database);
        Users people = new Users(database);
        session = new SessionPage(new SignIn(database, factor), sessions, log);
        account = new AccountPage(session, people, sessions, factor, tokens, log);
        users = new UsersPage(people);
        audit = new AuditPage(log);
        pages = new PeoplePages(people, sessions, tokens, false);
    }

    public List<Route> table() {
        return List.of(
                get("/people.js", pages::script),
                get("/sign-in", pages::signIn, Param.LANG, NEXT).about("The page to sign in", HTML),
                get("/account", pages::account, Param.LANG).tellingMore().about("The page of one's own account", HTML),
                get("/users", pages::users, Param.LANG)
                        .tellingMore()
                        .about("The page of the people who sign in, for ADMIN", HTML),
                get("/api/session", session::show)
                        .forStaff()
                        .about("Who asks, and what they may", JSON)
                        .telling(SessionPage.SessionAnswer.class),
                post("/api/session", session::begin)
                        .taking(SessionPage.SignInForm.class)
                        .about("Sign in; the answer sets a cookie", JSON)
                        .telling(SessionPage.SessionAnswer.class),
                delete("/api/session", session::end).forStaff().answering(204).about("Sign out"),
                post("/api/session/password", account::password)
                        .taking(AccountPage.PasswordForm.class)
                        .forStaff()
                        .answering(204)
                        .about(
                                "Change one's own password; all sessions end, and the answer sets the cookie of a new one"),
                post("/api/session/totp", account::beginTotp)
                        .taking()
                        .forStaff()
                        .about("Begin a second factor: the secret, and codes for when the device is lost", JSON)
                        .telling(AccountPage.NewFactor.class),
                post("/api/session/totp/on", account::confirmTotp)
                        .taking(AccountPage.CodeForm.class)
                        .forStaff()
                        .answering(204)
                        .about("Show a code of the second device; from then on one is asked for"),
                post("/api/session/totp/off", account::endTotp)
                        .taking(AccountPage.EndTotpForm.class)
                        .forStaff()
                        .answering(204)
                        .about("Do without a second factor"),
                delete("/api/session/sessions/{id}", account::endSession)
                        .forStaff()
                        .answering(204)
                        .about("End one of one's own sessions"),
                post("/api/session/tokens", account::addToken)
                        .taking(AccountPage.TokenForm.class)
                        .forStaff()
                        .answering(201)
                        .about("Make a token of one's own, for no more than one may", JSON)
                        .telling(AccountPage.NewToken.class),
                delete("/api/session/tokens/{id}", account::revokeToken)
                        .forStaff()
                        .answering(204)
                        .about("Revoke a token of one's own"),
                forAdmin(get("/api/users", users::list))
                        .about("The people who sign in", JSON)
                        .telling(UsersPage.UserList.class),
                forAdmin(post("/api/users", users::add).taking(UsersPage.UserForm.class))
                        .answering(204)
                        .about("Add somebody who signs in"),
                forAdmin(post("/api/users/{login}/grant", users::grant).taking(RightForm.class))
                        .answering(204)
                        .about("Give somebody a role"),
                forAdmin(post("/api/users/{login}/revoke", users::revoke).taking(UsersPage.RevokedForm.class))
                        .answering(204)
                        .about("Take a role away"),
                forAdmin(post("/api/users/{login}/password", users::password).taking(UsersPage.NewPasswordForm.class))
                        .answering(204)
                        .about("Set somebody's password; their sessions end"),
                forAdmin(post("/api/users/{login}/disable", users::disable).taking())
                        .answering(204)
                        .about("Let somebody in no more; their sessions end"),
                forAdmin(post("/api/users/{login}/enable", users::enable).taking())
                        .answering(204)
                        .about("Let somebody in again"),
                forAdmin(post("/api/users/{login}/totp-off", users::endTotp).taking())
                        .answering(204)
                        .about("Do without somebody's second factor"),
                forAdmin(get(
                                "/api/audit",
                                audit::json,
                                AuditPage.FROM,
                                AuditPage.TO,
                                AuditPage.WHO,
                                AuditPage.DEED,
                                AuditPage.BEFORE))
                        .about("Who read what is personal, who came in or failed to, who was given what", JSON)
                        .telling(AuditPage.AuditAnswer.class),
                forAdmin(get("/api/audit.csv", audit::csv, AuditPage.FROM, AuditPage.TO, AuditPage.WHO, AuditPage.DEED))
                        .about("The same as CSV, up to 100,000 rows", "text/csv"));
    }

    private static Route forAdmin(Route route) {
        return route.forStaff(Role.ADMIN).within(Route.Where.PROVINCE);
    }
}
