package vn.mocgioi.http.files;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.mocgioi.exchange.report.LayerTemplate;
import vn.mocgioi.exchange.report.Spreadsheet;
import vn.mocgioi.http.answer.Languages;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;

/** An empty table of a layer to fill in: parcels.xlsx, parcels.csv. */
public final class TemplatePage {
    private static final String CSV = "text/csv; charset=utf-8";

    public void send(Context ctx) throws IOException {
        String file = ctx.pathParam("file");
        int dot = file.lastIndexOf('.');
        String ending = file.substring(dot + 1);
        Layer layer = Layers.find(dot < 0 ? file : file.substring(0, dot))
                .orElseThrow(() -> new NotFound("'" + file + "' names no layer; they are "
                        + String.join(
                                ", ", Layers.all().stream().map(Layer::name).toList())));
        boolean isWorkbook = ending.equals("xlsx");
        if (!isWorkbook && !ending.equals("csv")) {
            throw new NotFound("'" + file + "' has no known format; templates are .xlsx and .csv");
        }
        LayerTemplate template = new LayerTemplate(layer, Languages.of(ctx));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (isWorkbook) {
            template.xlsx(bytes);
        } else {
            template.csv(bytes);
        }
        ctx.header("Content-Disposition", "attachment; filename=\"" + layer.name() + "." + ending + "\"");
        ctx.contentType(isWorkbook ? Spreadsheet.MEDIA_TYPE : CSV).result(bytes.toByteArray());
    }
}
