package vn.mocgioi.http.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.exchange.desk.BadChangeSet;
import vn.mocgioi.exchange.desk.NotYours;
import vn.mocgioi.exchange.desk.OtherBody;
import vn.mocgioi.exchange.export.OgrFile;
import vn.mocgioi.exchange.imports.QueueFull;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Streamed;
import vn.mocgioi.http.desk.ChangePages;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.Conflict;
import vn.mocgioi.http.problem.NoRoom;
import vn.mocgioi.http.problem.NotAcceptable;
import vn.mocgioi.http.problem.NotAllowed;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.http.problem.NotSignedIn;
import vn.mocgioi.http.problem.NotStaff;
import vn.mocgioi.http.problem.Problem;
import vn.mocgioi.http.problem.TooBusy;
import vn.mocgioi.http.problem.TooLarge;
import vn.mocgioi.http.problem.TooManyTries;
import vn.mocgioi.land.clearance.UnknownTerritory;
import vn.mocgioi.land.filter.BadFilter;
import vn.mocgioi.store.clearance.Effort;
import vn.mocgioi.store.disk.FullDisk;
import vn.mocgioi.store.failure.DatabaseBusy;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.DatabaseLost;
import vn.mocgioi.store.failure.DiskFull;
import vn.mocgioi.store.failure.OtherWriterStays;
import vn.mocgioi.store.failure.StatementTimedOut;
import vn.mocgioi.store.failure.StoreFailure;
import vn.mocgioi.store.features.NotComputable;
import vn.mocgioi.store.people.NoSuchScope;
import vn.mocgioi.store.people.NoSuchUser;
import vn.mocgioi.store.people.TokenNameTaken;
import vn.mocgioi.store.people.TooManySignIns;
import vn.mocgioi.store.people.UserTaken;

/** The one table from exception to status. What is not in it is ours: 500, logged under a number the caller sees. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    private Problems() {}

    static void addTo(RoutesConfig routes) {
        on(
                routes,
                BadParameter.class,
                e -> Problem.of(400, "Bad request", e.getMessage()).blaming(e.parameter()));
        on(routes, BadChangeSet.class, ChangePages::problem);
        on(routes, OtherBody.class, e -> Problem.of(409, "Conflict", e.getMessage()));
        on(routes, NotYours.class, e -> Problem.of(403, "Not yours", e.getMessage()));
        on(routes, OtherWriterStays.class, e -> Problem.of(503, "Another writes", e.getMessage()));
        on(routes, BadFilter.class, e -> Problem.of(400, "Bad request", e.getMessage()));
        routes.exception(Transform.OutOfRange.class, (e, ctx) -> {
            Problem problem = Problem.of(400, "Bad request", e.getMessage());
            send(ctx, ctx.queryParam("filter") == null ? problem : problem.blaming("filter"));
        });
        on(routes, OgrFile.TooLarge.class, e -> Problem.of(413, "Too large", e.getMessage()));
        on(routes, TooLarge.class, e -> Problem.of(413, "Too large", e.getMessage()));
        on(routes, Effort.TooMuch.class, e -> Problem.of(413, "Too large", e.getMessage()));
        routes.exception(Effort.Unwanted.class, (e, ctx) -> Streamed.cut(ctx, new EofException(e)));
        on(routes, NoRoom.class, Problems::ofTemporaryFiles);
        on(routes, Conflict.class, e -> Problem.of(409, "Conflict", e.getMessage()));
        on(routes, QueueFull.class, e -> Problem.of(503, "Busy", e.getMessage()));
        on(routes, NotFound.class, e -> Problem.of(404, "Not found", e.getMessage()));
        on(routes, UnknownTerritory.class, e -> Problem.of(404, "Not found", e.getMessage()));
        on(routes, NotAcceptable.class, e -> Problem.of(406, "Not acceptable", e.getMessage()));
        on(routes, TooBusy.class, e -> Problem.of(503, "Busy", e.getMessage()));
        on(
                routes,
                NotComputable.class,
                e -> Problem.of(400, "Bad request", e.getMessage()).blaming("filter"));
        on(routes, DatabaseBusy.class, e -> Problem.of(503, "Busy", e.getMessage()));
        on(routes, StatementTimedOut.class, e -> Problem.of(503, "Took too long", e.getMessage()));
        on(routes, DatabaseException.class, Problems::ofDatabase);
        routes.exception(TooManyTries.class, (e, ctx) -> {
            ctx.header("Retry-After", Long.toString(e.waitSeconds()));
            send(ctx, Problem.of(429, "Too many tries", e.getMessage()));
        });
        routes.exception(NotStaff.class, (e, ctx) -> {
            ctx.header("WWW-Authenticate", e.challenge());
            send(ctx, Problem.of(401, "For staff", e.getMessage()));
        });
        on(
                routes,
                NotSignedIn.class,
                e -> Problem.of(401, e.codeNeeded() ? "Code needed" : "Not signed in", e.getMessage()));
        on(routes, TooManySignIns.class, e -> Problem.of(503, "Busy", e.getMessage()));
        on(routes, NoSuchUser.class, e -> Problem.of(404, "Not found", e.getMessage()));
        on(routes, UserTaken.class, e -> Problem.of(409, "Conflict", e.getMessage()));
        on(routes, TokenNameTaken.class, e -> Problem.of(409, "Conflict", e.getMessage()));
        on(
                routes,
                NoSuchScope.class,
                e -> Problem.of(400, "Bad request", e.getMessage()).blaming("scope"));
        on(routes, NotAllowed.class, e -> Problem.of(403, "Not allowed", e.getMessage()));
        on(routes, UnsupportedCharsetException.class, e -> ofCharset(e.getCharsetName()));
        on(routes, IllegalCharsetNameException.class, e -> ofCharset(e.getCharsetName()));
        on(routes, HttpResponseException.class, Problems::ofJavalin);
        on(routes, Exception.class, Problems::ofCause);
    }

    private static <E extends Exception> void on(RoutesConfig routes, Class<E> type, Function<E, Problem> problem) {
        routes.exception(type, (e, ctx) -> send(ctx, problem.apply(e)));
    }

    /** Whoever looks at the type of a body finds out that nobody knows its encoding. */
    private static Problem ofCharset(String name) {
        return Problem.of(
                415, "Unsupported media type", "the charset '" + name + "' of the body is not known; send UTF-8");
    }

    private static Problem ofJavalin(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> Problem.of(404, "Not found", "there is nothing at this path; the API begins at /ogc");
            case 413 -> Problem.of(413, "Content too large", "the body is larger than this path takes");
            default -> Problem.of(e.getStatus(), "Request refused", e.getMessage());
        };
    }

    /** What the database cannot do, its operator can mend; where and how is for the log. */
    private static Problem ofDatabase(DatabaseException e) {
        if (e instanceof StoreFailure) {
            return ours(e);
        }
        LOG.warn("{}: {}", e.getClass().getSimpleName(), e.getMessage());
        if (e instanceof DiskFull) {
            return Problem.of(507, "Insufficient storage", "the disk under the database is full");
        }
        return e instanceof DatabaseLost
                ? Problem.of(503, "Database lost", e.getMessage())
                : Problem.of(503, "Database out of reach", "the database cannot be worked with just now; try again");
    }

    private static Problem ofTemporaryFiles(NoRoom e) {
        LOG.warn("{}: {}", e.getMessage(), String.valueOf(e.getCause()));
        return Problem.of(507, "Insufficient storage", e.getMessage());
    }

    /** The cause may have come through a reader or writer that knows files only, or from another thread. */
    private static Problem ofCause(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseException database) {
                return ofDatabase(database);
            }
        }
        return FullDisk.isBehind(e) ? ofTemporaryFiles(new NoRoom(e)) : ours(e);
    }

    private static Problem ours(Exception e) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {}", number, e);
        return Problem.of(500, "Internal error", "the fault is ours; it is logged as error " + number);
    }

    static void send(Context ctx, Problem problem) {
        ctx.status(problem.status());
        ctx.header("Cache-Control", "no-store");
        if (problem.status() == 503) {
            ctx.header("Retry-After", String.valueOf(RETRY_AFTER_SECONDS));
        }
        ctx.contentType(Problem.MEDIA_TYPE);
        Answer.whole(ctx, Json.bytes(problem));
    }
}
