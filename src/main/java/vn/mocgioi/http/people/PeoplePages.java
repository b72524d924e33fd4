package vn.mocgioi.http.people;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.http.problem.NotAllowed;
import vn.mocgioi.http.problem.NotSignedIn;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;
import vn.mocgioi.land.people.StaffToken;
import vn.mocgioi.land.people.User;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.people.Sessions;
import vn.mocgioi.store.people.StaffTokens;
import vn.mocgioi.store.people.Users;

/** The plain pages: sign in, one's account, users. Forms of theirs go to {@code /api} by a script of ours. */
public final class PeoplePages {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Days.ZONE);
    private static final byte[] SCRIPT = script();

    private final Users users;
    private final Sessions sessions;
    private final StaffTokens tokens;
    private final boolean oidc;

    /** @param oidc whether one can sign in with another service */
    PeoplePages(Users users, Sessions sessions, StaffTokens tokens, boolean oidc) {
        this.users = users;
        this.sessions = sessions;
        this.tokens = tokens;
        this.oidc = oidc;
    }

    void script(Context ctx) {
        ctx.header("Cache-Control", "no-cache");
        Answer.bytes(ctx, "text/javascript; charset=utf-8", SCRIPT);
    }

    void signIn(Context ctx) {
        send(ctx, "signin", Map.of("reader", Visitor.of(ctx), "oidc", oidc));
    }

    void account(Context ctx) {
        Sessions.Session session = StaffDoor.session(ctx);
        if (session == null) {
            toSignIn(ctx);
            return;
        }
        Person me = session.person();
        Visitor reader = Visitor.of(ctx);
        User user = users.find(me.name()).orElseThrow(NotSignedIn::refused);
        List<SessionRow> open = sessions.of(me.id()).stream()
                .map(one -> new SessionRow(
                        one.id(), minute(one.madeAt()), one.address(), one.client(), one.id() == session.id()))
                .toList();
        List<TokenRow> mine = tokens.list().stream()
                .filter(token -> me.name().equals(token.login()) && token.revokedAt() == null)
                .map(token -> new TokenRow(
                        token.id(), token.name(), may(token, reader), day(token.endsOn()), minute(token.usedAt())))
                .toList();
        send(
                ctx,
                "account",
                Map.of(
                        "reader", reader,
                        "user", user,
                        "admin", isAdmin(me),
                        "rights", words(user.grants(), reader),
                        "sessions", open,
                        "tokens", mine));
    }

    void users(Context ctx) {
        Sessions.Session session = StaffDoor.session(ctx);
        if (session == null) {
            toSignIn(ctx);
            return;
        }
        if (!isAdmin(session.person())) {
            throw NotAllowed.withoutRole(List.of(Role.ADMIN));
        }
        Visitor reader = Visitor.of(ctx);
        List<UserRow> all = users.list().stream()
                .map(user -> new UserRow(
                        user.login(),
                        user.fullName(),
                        words(user.grants(), reader),
                        minute(user.signedInAt()),
                        user.hasTotp(),
                        user.disabledAt() != null))
                .toList();
        send(ctx, "users", Map.of("reader", reader, "login", session.person().name(), "users", all));
    }

    private static boolean isAdmin(Person person) {
        return person.may(Role.ADMIN, Scope.PROVINCE, Days.today());
    }

    private static void toSignIn(Context ctx) {
        Answer.keeping(ctx);
        String lang = ctx.queryParam("lang");
        String here = ctx.path() + (lang == null ? "" : "?lang=" + lang);
        ctx.status(303);
        ctx.header(
                "Location",
                "/sign-in?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8)
                        + (lang == null ? "" : "&lang=" + URLEncoder.encode(lang, StandardCharsets.UTF_8)));
    }

    private static void send(Context ctx, String template, Map<String, Object> parts) {
        // Who signs out and goes back sees nothing of it.
        ctx.header("Cache-Control", "private, no-store");
        Answer.bytes(ctx, Html.MEDIA_TYPE, new Html(template, parts).bytes());
    }

    private static String may(StaffToken token, Visitor reader) {
        return token.grants().equals(Grant.EVERYTHING)
                ? reader.of("như bạn", "what you may")
                : words(token.grants(), reader);
    }

    private static String words(List<Grant> grants, Visitor reader) {
        if (grants.isEmpty()) {
            return reader.of("chưa được giao gì", "nothing yet");
        }
        return grants.stream()
                .map(grant -> role(grant.role(), reader.language()) + " · " + scope(grant.scope(), reader)
                        + (grant.validFrom() == null ? "" : reader.of(" từ ", " from ") + day(grant.validFrom()))
                        + (grant.validTo() == null ? "" : reader.of(" đến trước ", " until ") + day(grant.validTo())))
                .collect(Collectors.joining("; "));
    }

    private static String role(Role role, Language language) {
        return switch (role) {
            case VIEWER -> language.of("Xem", "Viewer");
            case CLERK -> language.of("Nhập liệu", "Clerk");
            case SURVEYOR -> language.of("Đo đạc", "Surveyor");
            case APPROVER -> language.of("Duyệt", "Approver");
            case LEAD -> language.of("Lãnh đạo", "Lead");
            case ADMIN -> language.of("Quản trị", "Administrator");
        };
    }

    private static String scope(Scope scope, Visitor reader) {
        return switch (scope.kind()) {
            case PROVINCE -> reader.of("toàn tỉnh", "province");
            case ZONE -> reader.of("khu ", "zone ") + scope.code();
            case COMMUNE -> reader.of("xã ", "commune ") + scope.code();
        };
    }

    private static String minute(@Nullable Instant moment) {
        return moment == null ? "–" : MINUTE.format(moment);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }

    private static byte[] script() {
        try (InputStream in = Objects.requireNonNull(PeoplePages.class.getResourceAsStream("people.js"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of one's own open sessions. */
    public record SessionRow(long id, String since, String address, String client, boolean here) {}

    /** One of one's own tokens. */
    public record TokenRow(long id, String name, String rights, String until, String used) {}

    /** One who signs in. */
    public record UserRow(
            String login, String fullName, String rights, String signedIn, boolean hasTotp, boolean disabled) {}
}
