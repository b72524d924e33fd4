package vn.mocgioi.http.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A page of the report of an import: takes the whole report as it comes from the database and hands on the rows that are
 * asked for, with the sums, holding one row at a time however long the report is.
 */
final class ReportSelection extends OutputStream {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ReportPage page;
    private final JsonGenerator json;
    private final JsonParser parser;
    private final ByteArrayFeeder feeder;

    private int depth;
    private boolean inRows;
    private @Nullable TokenBuffer row;
    private long written;
    private long last;
    private boolean more;

    /** @param json where an object is open, to which the members of the report are written */
    ReportSelection(ReportPage page, JsonGenerator json) throws IOException {
        this.page = page;
        this.json = json;
        this.parser = FACTORY.createNonBlockingByteArrayParser();
        this.feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        // what is fed is kept until it is read, and the caller may use its array again
        byte[] own = Arrays.copyOfRange(bytes, offset, offset + length);
        feeder.feedInput(own, 0, own.length);
        take();
    }

    /** At the end of the report; the row after which there are more, or nothing. */
    @Nullable
    Long finish() throws IOException {
        feeder.endOfInput();
        take();
        return more ? last : null;
    }

    private void take() throws IOException {
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.NOT_AVAILABLE;
                token = parser.nextToken()) {
            take(token);
        }
    }

    private void take(JsonToken token) throws IOException {
        if (token.isStructEnd()) {
            depth--;
        }
        if (row != null) {
            row.copyCurrentEvent(parser);
            if (inRows && depth == 2 && token == JsonToken.END_OBJECT) {
                rowEnds(row);
                row = null;
            }
        } else if (inRows && depth == 2 && token == JsonToken.START_OBJECT) {
            row = new TokenBuffer(parser);
            row.copyCurrentEvent(parser);
        } else if (depth > 0 || !token.isStructStart() && !token.isStructEnd()) {
            // the report's own braces are those of the caller
            json.copyCurrentEvent(parser);
        }
        if (depth == 1 && token == JsonToken.START_ARRAY) {
            inRows = "rows".equals(parser.currentName());
        } else if (depth == 1 && token == JsonToken.END_ARRAY) {
            inRows = false;
        }
        if (token.isStructStart()) {
            depth++;
        }
    }

    private void rowEnds(TokenBuffer ended) throws IOException {
        JsonNode known = MAPPER.readTree(ended.asParser());
        long number = known.path("row").asLong();
        if (number <= page.after()
                || page.outcome() != null
                        && !page.outcome().equals(known.path("outcome").asText())) {
            return;
        }
        if (written == page.limit()) {
            more = true;
            return;
        }
        json.writeRaw('\n');
        ended.serialize(json);
        written++;
        last = number;
    }
}
