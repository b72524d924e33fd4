package vn.mocgioi.http.desk;

import static vn.mocgioi.http.answer.Route.get;
import static vn.mocgioi.http.answer.Route.post;

import java.util.List;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.files.PaperPages;
import vn.mocgioi.http.files.ReceivedFile;
import vn.mocgioi.land.people.Role;

/** The paths by which people and programs write, and read what was written. */
public final class DeskRoutes {
    private static final String JSON = Json.MEDIA_TYPE;
    private static final String WHOLE = "{\"type\":\"integer\",\"minimum\":0,\"example\":17}";
    private static final String DAY = "{\"type\":\"string\",\"format\":\"date\",\"example\":\"2026-11-20\"}";

    private static final Param DRY_RUN =
            new Param("dry_run", "Only tell what would become of it.", "{\"type\":\"boolean\",\"default\":false}");
    private static final Param LAYER = new Param("layer", "Only what touched this layer.", Param.text("events"));
    private static final Param OF_ZONE =
            new Param("zone", "Only what touched this zone, by its code.", Param.text("KCN-SC2"));
    private static final Param PARCEL = new Param("parcel", "Only what touched the parcel with this id.", WHOLE);
    private static final Param OBJECT =
            new Param("object", "Only what touched the object of the layer with this id.", WHOLE);
    private static final Param WHO =
            new Param("who", "Only what this user, token or account wrote.", Param.text("lan"));
    private static final Param FROM = new Param("from", "Only from this day on, in Viet Nam.", DAY);
    private static final Param TO = new Param("to", "Only up to this day, in Viet Nam.", DAY);
    private static final Param BEFORE = new Param("before", "Only older ones than this one.", WHOLE);
    private static final Param AFTER =
            new Param("after", "Only newer ones than this one, the oldest first: a feed.", WHOLE);
    private static final Param AFTER_ROW =
            new Param("after", "Where the page before ended; taken from its next link.", WHOLE);
    private static final Param LIMIT = new Param(
            "limit", "How many at most.", "{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,\"default\":50}");

    private static final Param STATE = new Param(
            "state",
            "Only drafts in this state.",
            "{\"type\":\"string\",\"enum\":[\"DRAFT\",\"SUBMITTED\",\"APPROVED\",\"RETURNED\",\"WITHDRAWN\"]}");
    private static final Param FILE_NAME =
            new Param("file", "What its sender calls it, where it is not sent in a form.", Param.text("bien-ban.pdf"));
    private static final Param PREVIEW =
            new Param("preview", "A small JPEG of an image instead.", "{\"type\":\"boolean\",\"default\":false}");
    private static final Role[] WRITERS = {Role.CLERK, Role.SURVEYOR, Role.LEAD, Role.ADMIN};

    private DeskRoutes() {}

    public static List<Route> of(ChangePages changes, DraftPages drafts, PaperPages papers) {
        return List.of(
                post("/api/changes", changes::post, DRY_RUN)
                        .answering(201)
                        .forStaff(WRITERS)
                        .about("Write rows, all of them or none; or with dry_run tell what would become of them", JSON)
                        .telling(PostedAnswer.class),
                get("/api/changes", changes::list, LAYER, OF_ZONE, PARCEL, OBJECT, WHO, FROM, TO, BEFORE, AFTER, LIMIT)
                        .forStaff(Role.VIEWER)
                        .about("What was written, by whom, when and why", JSON)
                        .telling(LogAnswer.class),
                get("/api/changes/{id}", changes::one, AFTER_ROW, LIMIT)
                        .forStaff(Role.VIEWER)
                        .about("A change set with what it did to each object", JSON)
                        .telling(LogAnswer.WholeChange.class),
                post("/api/changes/{id}/undo", changes::undo)
                        .answering(201)
                        .forStaff(WRITERS)
                        .about("Take a change set back, of rows or of a file; nothing is erased", JSON)
                        .telling(LogAnswer.ChangeEntry.class),
                post("/api/files", papers::add, FILE_NAME)
                        .taking("application/pdf", "image/jpeg", "image/png", ReceivedFile.FORM)
                        .answering(201)
                        .forStaff(WRITERS)
                        .as(Route.Work.UPLOAD)
                        .about("Keep a paper or photo that changes refer to, up to 20 MB", JSON)
                        .telling(PaperPages.StoredPaper.class),
                get("/api/files/{sha256}", papers::one, PREVIEW)
                        .forStaff(Role.VIEWER)
                        .about("A paper or photo", "application/pdf", "image/jpeg", "image/png"),
                get("/api/drafts", drafts::list, STATE)
                        .forStaff(Role.VIEWER)
                        .about("Change sets that wait, or did", JSON)
                        .telling(DraftAnswer.DraftList.class),
                get("/api/drafts/{id}", drafts::one)
                        .forStaff(Role.VIEWER)
                        .about("A change set that waits, and what would become of it now", JSON)
                        .telling(DraftAnswer.class),
                post("/api/drafts/{id}/submit", drafts::submit)
                        .answering(202)
                        .forStaff(WRITERS)
                        .about("Ask for approval of a draft of one's own", JSON)
                        .telling(DraftAnswer.class),
                post("/api/drafts/{id}/withdraw", drafts::withdraw)
                        .forStaff(WRITERS)
                        .about("Take a draft of one's own back", JSON)
                        .telling(DraftAnswer.class),
                post("/api/drafts/{id}/approve", drafts::approve)
                        .answering(201)
                        .forStaff(Role.APPROVER)
                        .about("Write a draft of another person", JSON)
                        .telling(DraftAnswer.class),
                post("/api/drafts/{id}/return", drafts::giveBack)
                        .forStaff(Role.APPROVER)
                        .about("Give a draft back to its maker, with a reason", JSON)
                        .telling(DraftAnswer.class));
    }
}
