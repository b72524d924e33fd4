package vn.mocgioi.http.desk;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.desk.ApprovalDue;
import vn.mocgioi.exchange.desk.BadChangeSet;
import vn.mocgioi.exchange.desk.ChangeBody;
import vn.mocgioi.exchange.desk.Desk;
import vn.mocgioi.exchange.desk.Posted;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Languages;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.NotAllowed;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.http.problem.Problem;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.desk.ChangeRecord;
import vn.mocgioi.land.desk.Draft;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Reach;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.desk.ChangeLog;
import vn.mocgioi.store.desk.ChangeQuery;
import vn.mocgioi.store.desk.UndoRefused;

/** Change sets over HTTP: written, taken back, and the log of all that was. */
public final class ChangePages {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 1_000;

    private final Desk desk;
    private final ChangeLog log;
    private final DraftPages drafts;

    public ChangePages(Desk desk, ChangeLog log, DraftPages drafts) {
        this.desk = desk;
        this.log = log;
        this.drafts = drafts;
    }

    /** Writes the rows of the body, or tells what would become of them. */
    public void post(Context ctx) {
        boolean dryRun = flag(ctx, "dry_run");
        byte[] body = Json.body(ctx);
        ChangeBody.Sent sent = ChangeBody.read(body);
        Person person = StaffDoor.requireStaff(ctx);
        Desk.Asking asking = new Desk.Asking(person, who(person), null, sha256(body));
        Language language = Languages.ofAnswer(ctx);
        if (dryRun) {
            Posted posted = desk.rehearse(sent.set(), asking);
            if (posted.isRejected()) {
                refuse(ctx, ChangeProblem.of(posted, language));
            } else {
                Answer.json(ctx, PostedAnswer.of(posted, true, language));
            }
            return;
        }
        Optional<Draft> kept = drafts.find(sent.set(), asking);
        if (kept.isPresent()) {
            drafts.answer(ctx, kept.get(), null);
            return;
        }
        if (sent.draft()) {
            Posted posted = desk.rehearse(sent.set(), asking);
            if (posted.isRejected()) {
                refuse(ctx, ChangeProblem.of(posted, language));
            } else {
                drafts.keep(ctx, sent, body, asking, posted);
            }
            return;
        }
        try {
            write(ctx, sent, asking, language);
        } catch (ApprovalDue e) {
            if (person.login() == null) {
                throw NotAllowed.because(
                        "a row has to be approved by another person, and nobody knows who you are: sign in,"
                                + " or use a token of a user");
            }
            drafts.keep(ctx, sent, body, asking, e.posted());
        }
    }

    private void write(Context ctx, ChangeBody.Sent sent, Desk.Asking asking, Language language) {
        Optional<Desk.Answered> before = desk.find(sent.set(), asking);
        Desk.Answered answered =
                before.isPresent() ? before.get() : desk.write(sent.set(), asking, posted -> told(posted, language));
        if (answered.rejected()) {
            ctx.status(Json.tree(answered.answer().getBytes(StandardCharsets.UTF_8))
                    .get("status")
                    .asInt());
            Answer.keeping(ctx);
            Answer.bytes(ctx, Problem.MEDIA_TYPE, answered.answer().getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (answered.change() != null) {
            ctx.status(201);
            ctx.header("Location", Links.base(ctx) + "/api/changes/" + answered.change());
        }
        Answer.keeping(ctx);
        Answer.bytes(ctx, Json.MEDIA_TYPE, answered.answer().getBytes(StandardCharsets.UTF_8));
    }

    static String told(Posted posted, Language language) {
        Object answer =
                posted.isRejected() ? ChangeProblem.of(posted, language) : PostedAnswer.of(posted, false, language);
        return new String(Json.bytes(answer), StandardCharsets.UTF_8);
    }

    private static void refuse(Context ctx, ChangeProblem problem) {
        ctx.status(problem.status());
        Answer.keeping(ctx);
        Answer.bytes(ctx, Problem.MEDIA_TYPE, Json.bytes(problem));
    }

    /** Takes a change set back. */
    public void undo(Context ctx) {
        ChangeRecord change = change(ctx);
        var body = Json.read(ctx);
        String reason = body.path("reason").asText("").strip();
        if (reason.isEmpty() || reason.length() > 1_000) {
            throw new BadParameter("reason", "to take a change back needs a reason of up to 1,000 characters");
        }
        Person person = StaffDoor.requireStaff(ctx);
        desk.requireMayUndo(change, person);
        try {
            ChangeRecord undone = desk.undo(change.id(), reason, who(person), null);
            ctx.status(201);
            ctx.header("Location", Links.base(ctx) + "/api/changes/" + undone.id());
            Answer.json(ctx, LogAnswer.ChangeEntry.of(undone, Links.base(ctx)));
        } catch (UndoRefused e) {
            refuse(ctx, ChangeProblem.of(String.valueOf(e.getMessage()), e.later()));
        }
    }

    public void list(Context ctx) {
        ChangeQuery query = query(ctx);
        List<ChangeRecord> found = log.list(query);
        String base = Links.base(ctx);
        String next = null;
        List<ChangeRecord> page = found;
        if (found.size() > query.limit()) {
            page = found.subList(0, query.limit());
            long last = page.get(page.size() - 1).id();
            next = Links.withParameter(ctx, query.after() == null ? "before" : "after", Long.toString(last));
        }
        Answer.json(
                ctx,
                new LogAnswer(
                        page.stream()
                                .map(change -> LogAnswer.ChangeEntry.of(change, base))
                                .toList(),
                        next));
    }

    public void one(Context ctx) {
        ChangeRecord change = change(ctx);
        int limit = limit(ctx);
        long after = number(ctx, "after") == null ? 0 : number(ctx, "after");
        List<ChangeRecord.Item> items = log.items(change.id(), after, limit);
        String next = items.size() > limit
                ? Links.withParameter(
                        ctx, "after", Long.toString(items.get(limit - 1).place()))
                : null;
        Answer.json(
                ctx,
                LogAnswer.WholeChange.of(
                        change,
                        log.effect(change.id()),
                        items.size() > limit ? items.subList(0, limit) : items,
                        next,
                        Links.base(ctx)));
    }

    private ChangeRecord change(Context ctx) {
        String id = ctx.pathParam("id");
        Reach reach = reach(ctx);
        return (id.matches("[0-9]{1,18}") ? log.find(Long.parseLong(id)) : Optional.<ChangeRecord>empty())
                .filter(change -> reach.province() || change.zones().stream().anyMatch(reach::zone))
                .orElseThrow(() -> new NotFound("there is no change '" + id + "'"));
    }

    private static Reach reach(Context ctx) {
        return StaffDoor.requireStaff(ctx).reach(Role.VIEWER, Days.today());
    }

    private static ChangeQuery query(Context ctx) {
        String layer = ctx.queryParam("layer");
        if (layer != null && Layers.find(layer).isEmpty()) {
            throw new BadParameter("layer", "there is no layer '" + layer + "'");
        }
        Long object = number(ctx, "object");
        if (object != null && layer == null) {
            throw new BadParameter("object", "object needs the layer that it is of");
        }
        Long before = number(ctx, "before");
        Long after = number(ctx, "after");
        if (before != null && after != null) {
            throw new BadParameter("before", "ask either before or after");
        }
        return new ChangeQuery(
                layer,
                ctx.queryParam("zone"),
                number(ctx, "parcel"),
                object,
                ctx.queryParam("who"),
                day(ctx, "from"),
                day(ctx, "to"),
                before,
                after,
                limit(ctx),
                reach(ctx));
    }

    private static int limit(Context ctx) {
        Long limit = number(ctx, "limit");
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new BadParameter("limit", "limit is from 1 to 1,000");
        }
        return limit == null ? DEFAULT_LIMIT : limit.intValue();
    }

    private static @Nullable Long number(Context ctx, String name) {
        String text = ctx.queryParam(name);
        if (text != null && !text.matches("[0-9]{1,18}")) {
            throw new BadParameter(name, "'" + text + "' is no number");
        }
        return text == null ? null : Long.valueOf(text);
    }

    private static @Nullable LocalDate day(Context ctx, String name) {
        String text = ctx.queryParam(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadParameter(name, "'" + text + "' is no day; write 2026-12-31");
        }
    }

    private static boolean flag(Context ctx, String name) {
        String text = ctx.queryParam(name);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw new BadParameter(name, name + " is true or false");
    }

    /** How the log names who acted. */
    static String who(Person person) {
        return "http:" + person.name();
    }

    static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every Java", e);
        }
    }

    /** What was sent is no change set. */
    public static Problem problem(BadChangeSet e) {
        return Problem.of(400, "Bad request", e.getMessage()).blaming(e.member());
    }
}
