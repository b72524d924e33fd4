package vn.mocgioi.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import vn.mocgioi.exchange.ClearanceWorkbook;
import vn.mocgioi.exchange.Spreadsheet;
import vn.mocgioi.land.ClearanceRow;
import vn.mocgioi.store.ClearanceList;
import vn.mocgioi.store.Database;

/** The clearance list of a zone for staff, streamed. */
final class ClearanceListPage {
    private final Database database;
    private final Province province;

    ClearanceListPage(Database database, Province province) {
        this.database = database;
        this.province = province;
    }

    void send(Context ctx) throws IOException {
        String zone = ctx.pathParam("code");
        LocalDate day = AsOfParams.asOf(ctx).day();
        ClearanceWorkbook workbook = new ClearanceWorkbook(zone, day, Languages.of(ctx), province.demo());
        try (ClearanceList list = ClearanceList.open(database, zone, day)) {
            ClearanceRow first = list.next();
            Answer.keeping(ctx);
            ctx.header(
                    "Content-Disposition",
                    "attachment; filename=\"" + zone.replaceAll("[^A-Za-z0-9_-]", "_") + "-clearance-" + day
                            + ".xlsx\"");
            Streamed.sendPacked(ctx, Spreadsheet.MEDIA_TYPE, out -> workbook.write(list, first, out));
        }
    }
}
