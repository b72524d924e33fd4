package vn.mocgioi.http.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.zip.InflaterOutputStream;
import vn.mocgioi.exchange.desk.Desk;
import vn.mocgioi.exchange.imports.ImportQueue;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.Upload;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Origin;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.answer.Streamed;
import vn.mocgioi.http.problem.Conflict;
import vn.mocgioi.http.problem.NotAllowed;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.http.problem.TooBusy;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.people.Deed;
import vn.mocgioi.land.people.LayerRoles;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;
import vn.mocgioi.land.rules.ImportJob;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.people.Audit;
import vn.mocgioi.store.staff.ImportJobs;

/** Imports over HTTP: send a file, see how far it is, read what became of every row. */
public final class ImportPages {
    private static final int MOST_AT_ONCE = 3;
    private static final int MOST_LISTED = 50;
    private static final Set<String> PERSONAL =
            Set.of(Layers.PARTIES.name(), Layers.HOLDINGS.name(), Layers.EVENTS.name());

    private final ImportQueue queue;
    private final Desk desk;
    private final ImportJobs jobs;
    private final long limitBytes;
    private final Audit audit;
    private final Semaphore receiving = new Semaphore(MOST_AT_ONCE);

    public ImportPages(ImportQueue queue, Desk desk, long limitBytes, Audit audit) {
        this.audit = audit;
        this.queue = queue;
        this.desk = desk;
        this.jobs = queue.jobs();
        this.limitBytes = limitBytes;
    }

    public void add(Context ctx) {
        Map<String, String> options = ImportParams.ofAddress(ctx);
        ImportParams.check(options);
        ReceivedFile.requireSize(ctx, limitBytes);
        if (!receiving.tryAcquire()) {
            throw new TooBusy(MOST_AT_ONCE + " files are being received already; send it again in a moment");
        }
        long id;
        try {
            id = receive(ctx, options);
        } finally {
            receiving.release();
        }
        ctx.status(202);
        ctx.header("Location", Links.base(ctx) + "/api/imports/" + id);
        ImportJob job = get(id);
        Answer.json(ctx, ImportAnswer.of(job, Links.base(ctx)));
    }

    private long receive(Context ctx, Map<String, String> options) {
        Upload upload = ReceivedFile.isForm(ctx)
                ? ReceivedFile.inForm(ctx, limitBytes, options)
                : ReceivedFile.bare(ctx, ImportParams.fileName(options), limitBytes);
        try {
            Person bearer = StaffDoor.requireStaff(ctx);
            ImportRequest request = ImportParams.request(upload, options, bearer.name());
            requireWriter(bearer, request.layer().name());
            return queue.add(upload, withApproval(request, bearer), bearer, ImportParams.told(options));
        } catch (RuntimeException | Error e) {
            upload.close();
            throw e;
        }
    }

    /** A file may be of the whole province, and so must be the role of who sends it. */
    private static void requireWriter(Person person, String layer) {
        Role writer = LayerRoles.writer(layer);
        if (!person.may(writer, Scope.PROVINCE, Days.today())) {
            throw NotAllowed.because("files of " + layer + " are brought in by " + writer + " of the province");
        }
    }

    /** What another person has to approve is sent as rows of the desk, where it waits for that. */
    private ImportRequest withApproval(ImportRequest request, Person bearer) {
        String layer = request.layer().name();
        if (request.dryRun()) {
            return request;
        }
        return switch (desk.approval(bearer, layer)) {
            case NEVER -> request;
            case CORRECTIONS -> request.wishing(ImportRequest.Wish.KNOWN_STAYS);
            case ALWAYS ->
                throw NotAllowed.because("what is written to " + layer
                        + " has to be approved by another person: send its rows to /api/changes");
        };
    }

    /** Reports quote the rows of a file: they are for who may read what staff are told, or may write that layer. */
    private static boolean mayRead(Context ctx, ImportJob job) {
        Person person = StaffDoor.requireStaff(ctx);
        return person.may(Role.VIEWER, Scope.PROVINCE, Days.today())
                || person.may(LayerRoles.writer(job.layer()), Scope.PROVINCE, Days.today());
    }

    public void list(Context ctx) {
        String base = Links.base(ctx);
        Answer.json(
                ctx,
                new ImportAnswer.Imports(jobs.recent(MOST_LISTED).stream()
                        .filter(job -> mayRead(ctx, job))
                        .map(job -> ImportAnswer.of(job, base))
                        .toList()));
    }

    /** How far it is; in the end with the report of its first rows. */
    public void one(Context ctx) throws IOException {
        ImportJob job = get(ctx);
        String base = Links.base(ctx);
        Answer.keeping(ctx);
        noteReading(ctx, job);
        JsonSerializable report = ImportAnswer.hasReport(job) ? report(job, ReportPage.FIRST, base) : null;
        Streamed.send(ctx, Json.MEDIA_TYPE, out -> Json.write(out, ImportAnswer.of(job, base, report)));
    }

    public void report(Context ctx) throws IOException {
        ReportPage page = ReportPage.of(ctx);
        ImportJob job = get(ctx);
        if (!ImportAnswer.hasReport(job)) {
            throw new NotFound("import " + job.id() + " has no report: it is "
                    + job.state().name().toLowerCase(java.util.Locale.ROOT));
        }
        noteReading(ctx, job);
        String base = Links.base(ctx);
        Answer.keeping(ctx);
        ctx.header("Content-Disposition", "attachment; filename=\"import-" + job.id() + ".json\"");
        Streamed.send(ctx, Json.MEDIA_TYPE, out -> Json.write(out, report(job, page, base)));
    }

    /** Reports quote rows, and those of some layers name holders or amounts. */
    private void noteReading(Context ctx, ImportJob job) {
        if (PERSONAL.contains(job.layer()) && ImportAnswer.hasReport(job)) {
            audit.note(
                    StaffDoor.requireStaff(ctx),
                    Deed.IMPORT_REPORT_READ,
                    job.id() + " " + job.layer(),
                    Origin.of(ctx).caller());
        }
    }

    /** As it comes from the database. */
    private JsonSerializable report(ImportJob job, ReportPage page, String base) {
        return new JsonSerializable.Base() {
            @Override
            public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeStartObject();
                ReportSelection selection = new ReportSelection(page, json);
                InflaterOutputStream inflated = new InflaterOutputStream(selection);
                jobs.report(job.id(), inflated);
                inflated.finish();
                Long last = selection.finish();
                if (last != null) {
                    json.writeStringField("next", page.next(ImportAnswer.reportHref(job, base), last));
                }
                json.writeEndObject();
            }

            @Override
            public void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer type)
                    throws IOException {
                serialize(json, provider);
            }
        };
    }

    public void cancel(Context ctx) {
        ImportJob job = get(ctx);
        requireWriter(StaffDoor.requireStaff(ctx), job.layer());
        if (!queue.cancel(job.id())) {
            throw new Conflict("import " + job.id() + " cannot be taken back any more: it is "
                    + get(job.id()).state().name().toLowerCase(java.util.Locale.ROOT));
        }
        ctx.status(204);
    }

    private ImportJob get(Context ctx) {
        String id = ctx.pathParam("id");
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("there is no import '" + id + "'");
        }
        ImportJob job = get(Long.parseLong(id));
        if (!mayRead(ctx, job)) {
            throw NotAllowed.because("imports of " + job.layer() + " are shown to who reads or writes that layer");
        }
        return job;
    }

    private ImportJob get(long id) {
        return jobs.find(id).orElseThrow(() -> new NotFound("there is no import " + id));
    }
}
