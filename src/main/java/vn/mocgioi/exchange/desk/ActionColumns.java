package vn.mocgioi.exchange.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.desk.ChangeAction;
import vn.mocgioi.land.rules.RowFinding;

/** Says an action in the columns of the layer, where it has some for it: events keep their reason, obstacles their end. */
record ActionColumns(
        Layer layer, ChangeAction action, @Nullable String reason) {
    private static final List<String> ENDS = List.of(Layer.VALID_TO, "closed", "to");

    /** To end something, its day may be called the date. */
    String column(String name) {
        String end = end();
        return action == ChangeAction.END && end != null && name.equals("date") && !layer.has(name) ? end : name;
    }

    private @Nullable String end() {
        return ENDS.stream().filter(layer::has).findFirst().orElse(null);
    }

    void apply(Map<String, @Nullable Object> cells, List<RowFinding> findings) {
        if (layer.equals(Layers.EVENTS) && action.needsReason()) {
            cells.put("correction", reason);
            cells.put("void", action == ChangeAction.VOID);
        }
        if (action == ChangeAction.END) {
            end(cells, findings);
        }
    }

    private void end(Map<String, @Nullable Object> cells, List<RowFinding> findings) {
        String end = end();
        if (end == null) {
            findings.add(RowFinding.error(
                            "cannot_end",
                            null,
                            "rows of layer %s have no end; correct them, or make them void".formatted(layer.name()))
                    .with("layer", layer.name()));
            return;
        }
        if (cells.get(end) == null) {
            findings.add(RowFinding.error("missing_value", end, "to end needs the day in " + end));
        }
    }
}
