package vn.mocgioi.http.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Origin;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.people.Deed;
import vn.mocgioi.store.people.Audit;

/** Who read what is personal, who came in or failed to, who was given what; as JSON, and as CSV to keep elsewhere. */
final class AuditPage {
    static final Param FROM =
            new Param("from", "The first day.", "{\"type\":\"string\",\"format\":\"date\",\"example\":\"2024-01-01\"}");
    static final Param TO =
            new Param("to", "The last day.", "{\"type\":\"string\",\"format\":\"date\",\"example\":\"2999-12-31\"}");
    static final Param WHO =
            new Param("who", "Of one user or token, by its name.", "{\"type\":\"string\",\"example\":\"lan\"}");
    static final Param DEED = new Param(
            "deed",
            "Of this kind.",
            "{\"type\":\"string\",\"enum\":["
                    + Arrays.stream(Deed.values())
                            .map(deed -> '"' + deed.name() + '"')
                            .collect(Collectors.joining(","))
                    + "]}");
    static final Param BEFORE = new Param(
            "before",
            "Only those older than the one with this id.",
            "{\"type\":\"integer\",\"minimum\":1,\"example\":1000000}");
    private static final String CSV = "text/csv; charset=utf-8";
    private static final int PAGE = 500;
    private static final int MOST_ROWS = 100_000;

    private final Audit audit;

    AuditPage(Audit audit) {
        this.audit = audit;
    }

    void json(Context ctx) {
        List<Audit.Entry> entries = audit.list(question(ctx, PAGE));
        Long next = entries.size() < PAGE ? null : entries.get(PAGE - 1).id();
        Answer.json(ctx, new AuditAnswer(entries.stream().map(EntryAnswer::of).toList(), next));
    }

    void csv(Context ctx) {
        Audit.Question question = question(ctx, MOST_ROWS);
        audit.note(
                StaffDoor.requireStaff(ctx),
                Deed.AUDIT_READ,
                "csv",
                Origin.of(ctx).caller());
        StringWriter text = new StringWriter();
        // Without a buffer of its own, which would keep the last rows.
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("id", "at", "who", "kind", "login", "deed", "object", "address");
        for (Audit.Entry entry : audit.list(question)) {
            csv.writeRecord(
                    Long.toString(entry.id()),
                    entry.at().toString(),
                    plain(entry.who()),
                    entry.kind(),
                    plain(entry.login()),
                    entry.deed().name(),
                    plain(entry.object()),
                    plain(entry.address()));
        }
        Answer.keeping(ctx);
        ctx.header("Content-Disposition", "attachment; filename=\"audit.csv\"");
        Answer.bytes(ctx, CSV, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a spreadsheet would take for a formula is made a text: names of tokens are what people typed. */
    private static String plain(@Nullable String text) {
        return text == null ? "" : text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static Audit.Question question(Context ctx, int limit) {
        String deed = ctx.queryParam(DEED.name());
        String before = ctx.queryParam(BEFORE.name());
        if (before != null && !before.matches("[0-9]{1,18}")) {
            throw new BadParameter(BEFORE.name(), "'before' is the id of an entry");
        }
        return new Audit.Question(
                day(ctx, FROM),
                day(ctx, TO),
                ctx.queryParam(WHO.name()),
                deed == null ? null : deed(deed),
                before == null ? Long.MAX_VALUE : Long.parseLong(before),
                limit);
    }

    private static Deed deed(String name) {
        try {
            return Deed.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(
                    DEED.name(), "there is no deed '" + name + "'; known are " + Arrays.toString(Deed.values()));
        }
    }

    private static @Nullable LocalDate day(Context ctx, Param param) {
        String text = ctx.queryParam(param.name());
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadParameter(param.name(), "'" + text + "' is no day; write it as 2027-01-01");
        }
    }

    @Told("Who did what, the newest first.")
    record AuditAnswer(
            List<EntryAnswer> entries,

            @Told("To be sent as before for the next page; null on the last.") @Nullable
            Long next) {}

    @Told("One thing that somebody did. Never what was read or typed.")
    record EntryAnswer(
            long id,
            Instant at,

            @Told("The login name, the name of a token, or cli: and the account; empty for nobody who is known.")
            String who,

            @Told("USER, TOKEN, COMMAND_LINE or NOBODY.") String kind,

            @Told("Of the human behind it; null when nobody is known.") @Nullable
            String login,

            @Told("What was done.") String deed,

            @Told("What it was done to: an id, a code, a login name.") @Nullable
            String object,

            @Told("From which address.") @Nullable String address) {

        static EntryAnswer of(Audit.Entry entry) {
            return new EntryAnswer(
                    entry.id(),
                    entry.at(),
                    entry.who(),
                    entry.kind(),
                    entry.login(),
                    entry.deed().name(),
                    entry.object(),
                    entry.address());
        }
    }
}
