package vn.mocgioi.exchange.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.PlainText;
import vn.mocgioi.land.terms.Spellings;

/**
 * Events from a table with a row a parcel and the days of its steps side by side, as offices keep clearance and as our own
 * clearance list is: 'Kiểm đếm: ngày', 'Ngày bàn giao', 'Chi trả: số tiền (đồng)'. Each step that a row has anything of
 * becomes a row.
 */
public final class StepColumns implements RowSource {
    private static final String MILESTONE = "milestone";
    private static final String DATE = "date";
    /** What stands behind, or before, the name of a step, and which column of an event that is. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("ngay", DATE),
            Map.entry("date", DATE),
            Map.entry("sovanban", "document_no"),
            Map.entry("vanban", "document_no"),
            Map.entry("document", "document_no"),
            Map.entry("sotien", "amount_vnd"),
            Map.entry("sotiendong", "amount_vnd"),
            Map.entry("amount", "amount_vnd"),
            Map.entry("amountvnd", "amount_vnd"));

    private static final List<String> MILESTONES =
            Arrays.stream(Milestone.values()).map(Enum::name).toList();
    private static final List<String> NOT_APPLICABLE = List.of("khongapdung", "notapplicable");

    private final RowSource source;
    private final Deque<RawRow> ready = new ArrayDeque<>();
    /** By step, by column, the heading. */
    private final Map<Milestone, Map<String, String>> steps = new TreeMap<>();

    private @Nullable Headings known;
    private boolean begun;
    private long given;
    private long inapplicable;

    /** A heading of one step. */
    private record Part(Milestone step, String column) {}

    private StepColumns(RowSource source) {
        this.source = source;
    }

    /** The rows of a file for a layer: of events its steps may stand side by side. */
    public static RowSource of(RowSource source, Headings headings) {
        return headings.layer().equals(Layers.EVENTS) && source.fixedColumns() ? new StepColumns(source) : source;
    }

    @Override
    public void expect(Headings headings) {
        known = headings;
        source.expect(headings);
    }

    @Override
    public @Nullable RawRow next() {
        while (ready.isEmpty()) {
            RawRow row = source.next();
            if (row == null) {
                return null;
            }
            if (!begun) {
                begun = true;
                findSteps(row);
            }
            if (steps.isEmpty()) {
                return row;
            }
            split(row);
        }
        return ready.remove();
    }

    private void findSteps(RawRow first) {
        boolean hasOwn = first.values().keySet().stream()
                .anyMatch(heading -> known != null && MILESTONE.equals(known.find(heading)));
        if (hasOwn) {
            return;
        }
        for (String heading : first.values().keySet()) {
            part(heading)
                    .ifPresent(part -> steps.computeIfAbsent(part.step(), step -> new LinkedHashMap<>())
                            .putIfAbsent(part.column(), heading));
        }
        steps.values().removeIf(columns -> !columns.containsKey(DATE));
    }

    private static Optional<Part> part(String heading) {
        String plain = PlainText.of(heading);
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            List<String> names = new ArrayList<>();
            if (plain.endsWith(part.getKey())) {
                names.add(plain.substring(0, plain.length() - part.getKey().length()));
            }
            if (plain.startsWith(part.getKey())) {
                names.add(plain.substring(part.getKey().length()));
            }
            for (String name : names) {
                Optional<String> step = Spellings.ofChoice(MILESTONE, MILESTONES, name);
                if (step.isPresent()) {
                    return Optional.of(new Part(Milestone.valueOf(step.get()), part.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    private void split(RawRow row) {
        List<String> ofSteps = steps.values().stream()
                .flatMap(columns -> columns.values().stream())
                .toList();
        Map<String, @Nullable Object> ofParcel = new LinkedHashMap<>(row.values());
        ofParcel.keySet().removeAll(ofSteps);
        steps.forEach((step, columns) -> {
            Object day = row.values().get(columns.get(DATE));
            if (day instanceof String text && NOT_APPLICABLE.contains(PlainText.of(text))) {
                // since when is not in the table
                inapplicable++;
            } else if (columns.values().stream()
                    .anyMatch(heading -> !isBlank(row.values().get(heading)))) {
                Map<String, @Nullable Object> event = new LinkedHashMap<>(ofParcel);
                event.put(MILESTONE, step.name());
                PARTS.values().stream().distinct().forEach(column -> {
                    String heading = columns.get(column);
                    event.put(column, heading == null ? null : row.values().get(heading));
                });
                given++;
                ready.add(new RawRow(given, event, row.geometry(), row.findings()));
            }
        });
    }

    private static boolean isBlank(@Nullable Object cell) {
        return cell == null || cell.toString().isBlank();
    }

    @Override
    public List<ImportReport.FileFinding> said() {
        List<ImportReport.FileFinding> said = new ArrayList<>(source.said());
        if (!steps.isEmpty()) {
            said.add(new ImportReport.FileFinding(
                    "steps_side_by_side",
                    "the steps %s stand side by side; each that a row has is an event, and rows are counted by events"
                            .formatted(steps.keySet().stream().map(Enum::name).collect(Collectors.joining(", "))),
                    false));
        }
        if (inapplicable > 0) {
            said.add(new ImportReport.FileFinding(
                    "inapplicable_left_out",
                    "%,d steps are said not to apply, without a day, and are left out".formatted(inapplicable),
                    false));
        }
        return said;
    }

    @Override
    public @Nullable String declaredCrs() {
        return source.declaredCrs();
    }

    @Override
    public boolean fixedColumns() {
        return source.fixedColumns();
    }

    @Override
    public boolean hasGeometry() {
        return source.hasGeometry();
    }

    @Override
    public double progress() {
        return source.progress();
    }

    @Override
    public @Nullable Envelope extent() {
        return source.extent();
    }

    @Override
    public void close() {
        source.close();
    }
}
