package vn.mocgioi.http.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.desk.ChangeBody;
import vn.mocgioi.exchange.desk.Desk;
import vn.mocgioi.exchange.desk.Posted;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Languages;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.Conflict;
import vn.mocgioi.http.problem.NotAllowed;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.http.problem.Problem;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.desk.ChangeSet;
import vn.mocgioi.land.desk.Draft;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Reach;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.desk.Drafts;

/** Change sets that wait: kept, submitted, approved by another person, returned, withdrawn. */
public final class DraftPages {
    private static final int LONGEST = 1_000;

    private final Desk desk;
    private final Drafts drafts;

    public DraftPages(Desk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    /** The draft that a change set was kept as, by its key. */
    Optional<Draft> find(ChangeSet set, Desk.Asking asking) {
        Optional<Draft> kept = drafts.find(set.key());
        kept.ifPresent(draft -> {
            if (!draft.who().equals(asking.who())
                    || !Arrays.equals(ChangePages.sha256(drafts.body(draft.id())), asking.body())) {
                throw new Conflict("key " + set.key() + " was sent before with another body");
            }
        });
        return kept;
    }

    /** Keeps a change set that was judged, and answers with it. */
    void keep(Context ctx, ChangeBody.Sent sent, byte[] body, Desk.Asking asking, Posted posted) {
        Person person = asking.person();
        Draft draft = drafts.add(new Drafts.Made(
                sent.draft() ? Draft.State.DRAFT : Draft.State.SUBMITTED,
                sent.set().key(),
                asking.who(),
                person.login(),
                body,
                sent.set().rows().size(),
                sent.set().rows().stream()
                        .map(row -> row.layer())
                        .distinct()
                        .map(Layer::name)
                        .toList(),
                posted.zones(),
                posted.provincial()));
        answer(ctx, draft, PostedAnswer.of(posted, true, Languages.ofAnswer(ctx)));
    }

    void answer(Context ctx, Draft draft, @Nullable PostedAnswer now) {
        String base = Links.base(ctx);
        ctx.status(202);
        ctx.header("Location", base + "/api/drafts/" + draft.id());
        Answer.json(ctx, DraftAnswer.of(draft, base, now, null));
    }

    public void list(Context ctx) {
        String asked = ctx.queryParam("state");
        Draft.State state = asked == null
                ? null
                : Arrays.stream(Draft.State.values())
                        .filter(each -> each.name().equalsIgnoreCase(asked))
                        .findFirst()
                        .orElseThrow(() ->
                                new BadParameter("state", "state is one of " + Arrays.toString(Draft.State.values())));
        Person person = StaffDoor.requireStaff(ctx);
        String base = Links.base(ctx);
        Answer.json(
                ctx,
                new DraftAnswer.DraftList(drafts.list(state).stream()
                        .filter(draft -> isSeenBy(draft, person))
                        .map(draft -> DraftAnswer.of(draft, base))
                        .toList()));
    }

    private static boolean isSeenBy(Draft draft, Person person) {
        return draft.isOf(person) || covers(person.reach(Role.VIEWER, Days.today()), draft);
    }

    private static boolean covers(Reach reach, Draft draft) {
        return reach.province()
                || !draft.provincial()
                        && !draft.zones().isEmpty()
                        && draft.zones().stream().allMatch(reach::zone);
    }

    public void one(Context ctx) {
        Draft draft = draft(ctx);
        Language language = Languages.ofAnswer(ctx);
        Posted posted = switch (draft.state()) {
            case DRAFT, SUBMITTED, RETURNED -> desk.rehearse(set(draft), asking(draft, null));
            case APPROVED, WITHDRAWN -> null;
        };
        boolean good = posted != null && !posted.isRejected();
        Answer.json(
                ctx,
                DraftAnswer.of(
                        draft,
                        Links.base(ctx),
                        good ? PostedAnswer.of(posted, true, language) : null,
                        posted != null && !good ? ChangeProblem.of(posted, language) : null));
    }

    public void submit(Context ctx) {
        Draft draft = draft(ctx);
        requireMaker(draft, StaffDoor.requireStaff(ctx));
        move(draft, Draft.State.SUBMITTED, null, null, null);
        answer(ctx, draft(ctx), null);
    }

    public void withdraw(Context ctx) {
        Draft draft = draft(ctx);
        requireMaker(draft, StaffDoor.requireStaff(ctx));
        move(draft, Draft.State.WITHDRAWN, null, null, null);
        Answer.json(ctx, DraftAnswer.of(draft(ctx), Links.base(ctx)));
    }

    /** Gives it back to its maker, with a reason. */
    public void giveBack(Context ctx) {
        Draft draft = draft(ctx);
        Person approver = StaffDoor.requireStaff(ctx);
        requireApprover(draft, approver);
        JsonNode body = Json.read(ctx);
        String why = body.path("reason").asText("").strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new BadParameter("reason", "to return a draft needs a reason of up to 1,000 characters");
        }
        move(draft, Draft.State.RETURNED, ChangePages.who(approver), why, null);
        Answer.json(ctx, DraftAnswer.of(draft(ctx), Links.base(ctx)));
    }

    /** Writes it, judged against what is known now. */
    public void approve(Context ctx) {
        Draft draft = draft(ctx);
        Person approver = StaffDoor.requireStaff(ctx);
        requireApprover(draft, approver);
        if (!draft.state().leadsTo(Draft.State.APPROVED)) {
            throw stays(draft);
        }
        Language language = Languages.ofAnswer(ctx);
        String by = ChangePages.who(approver);
        Desk.Answered answered =
                desk.write(set(draft), asking(draft, by), posted -> ChangePages.told(posted, language));
        if (answered.rejected()) {
            byte[] problem = answered.answer().getBytes(StandardCharsets.UTF_8);
            ctx.status(Json.tree(problem).get("status").asInt());
            Answer.keeping(ctx);
            Answer.bytes(ctx, Problem.MEDIA_TYPE, problem);
            return;
        }
        move(draft, Draft.State.APPROVED, by, null, answered.change());
        String base = Links.base(ctx);
        if (answered.change() != null) {
            ctx.status(201);
            ctx.header("Location", base + "/api/changes/" + answered.change());
        }
        Answer.json(ctx, DraftAnswer.of(draft(ctx), base));
    }

    private void move(Draft draft, Draft.State next, @Nullable String by, @Nullable String why, @Nullable Long change) {
        if (!draft.state().leadsTo(next) || !drafts.move(draft, next, by, why, change)) {
            throw stays(draft);
        }
    }

    private static Conflict stays(Draft draft) {
        return new Conflict("draft %d is %s; it cannot be moved so".formatted(draft.id(), draft.state()));
    }

    private static void requireMaker(Draft draft, Person person) {
        if (!draft.isOf(person)) {
            throw NotAllowed.because("draft " + draft.id() + " was made by " + draft.who());
        }
    }

    private static void requireApprover(Draft draft, Person person) {
        if (!covers(person.reach(Role.APPROVER, Days.today()), draft)) {
            throw NotAllowed.because("draft " + draft.id() + " lies beyond where you approve");
        }
        if (!draft.isSurelyOfAnotherThan(person)) {
            throw NotAllowed.because(
                    "nobody approves their own: draft %d was made by %s; another user has to approve it"
                            .formatted(draft.id(), draft.who()));
        }
    }

    private ChangeSet set(Draft draft) {
        return ChangeBody.read(drafts.body(draft.id())).set();
    }

    /** Whoever made it was allowed to when it was kept; now it is for the approver to say. */
    private Desk.Asking asking(Draft draft, @Nullable String approvedBy) {
        return new Desk.Asking(
                Person.commandLine(draft.who()), draft.who(), approvedBy, ChangePages.sha256(drafts.body(draft.id())));
    }

    private Draft draft(Context ctx) {
        String id = ctx.pathParam("id");
        return (id.matches("[0-9]{1,18}") ? drafts.find(Long.parseLong(id)) : Optional.<Draft>empty())
                .filter(draft -> isSeenBy(draft, StaffDoor.requireStaff(ctx)))
                .orElseThrow(() -> new NotFound("there is no draft '" + id + "'"));
    }
}
