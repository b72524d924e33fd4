package vn.mocgioi.http.files;

import static vn.mocgioi.http.answer.JsonNumbers.number;
import static vn.mocgioi.http.answer.JsonNumbers.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import vn.mocgioi.land.rules.ImportJob;
import vn.mocgioi.land.rules.OtherWriter;

/** An import as JSON: members of an object that the caller begins and ends. */
final class ImportJson {
    private ImportJson() {}

    static void job(JsonGenerator json, ImportJob job, String base) throws IOException {
        json.writeNumberField("id", job.id());
        json.writeStringField("state", job.state().name());
        text(json, "phase", job.phase());
        OtherWriter other = job.otherWriter();
        if (other != null) {
            json.writeObjectFieldStart("other_writer");
            text(json, "who", other.who());
            text(json, "since", other.since());
            json.writeEndObject();
        }
        json.writeStringField("layer", job.layer());
        json.writeStringField("file", job.fileName());
        json.writeNumberField("file_bytes", job.fileBytes());
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, String> option : job.options().entrySet()) {
            json.writeStringField(option.getKey(), option.getValue());
        }
        json.writeEndObject();
        json.writeBooleanField("dry_run", job.dryRun());
        json.writeStringField("who", job.who());
        text(json, "queued_at", job.queuedAt());
        text(json, "started_at", job.startedAt());
        text(json, "ended_at", job.endedAt());
        if (job.state() == ImportJob.State.WAITING) {
            json.writeNumberField("waiting_before", job.waitingBefore());
        }
        json.writeNumberField("rows_read", job.rowsRead());
        number(json, "percent", job.percent());
        ImportJob.Outcome outcome = job.outcome();
        if (outcome != null) {
            json.writeNumberField("accepted", outcome.accepted());
            json.writeNumberField("rejected", outcome.rejected());
            json.writeNumberField("unchanged", outcome.unchanged());
            json.writeBooleanField("written", outcome.written());
        }
        text(json, "problem", job.problem());
        json.writeStringField("href", href(job, base));
        text(json, "report_href", hasReport(job) ? reportHref(job, base) : null);
    }

    private static String href(ImportJob job, String base) {
        return base + "/api/imports/" + job.id();
    }

    static String reportHref(ImportJob job, String base) {
        return href(job, base) + "/report";
    }

    /** Whether every row was judged. */
    static boolean hasReport(ImportJob job) {
        return job.state() == ImportJob.State.DONE && job.outcome() != null;
    }
}
