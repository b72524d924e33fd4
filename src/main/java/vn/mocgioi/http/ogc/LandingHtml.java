package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.ToLongFunction;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.land.catalogue.PublishedLayer;

/** The first page for people: the layers, how programs are connected, and where the interface is described. */
final class LandingHtml {
    private LandingHtml() {}

    static Html of(JsonNode json, Visitor reader, ToLongFunction<PublishedLayer> counts) {
        Html page = new Html(reader.of("Dữ liệu của tỉnh", "Data of the province"), reader);
        page.text(reader.of(
                "Khu công nghiệp, mốc giới, thửa đất và giải phóng mặt bằng: xem, tải về, hoặc mở thẳng trong phần mềm GIS.",
                "Industrial zones, boundary markers, parcels and land clearance: to look at, to download, or to open"
                        + " right in a GIS."));
        CollectionHtml.cards(page.heading(reader.of("Các lớp", "Layers")), counts);
        page.heading(reader.of("Kết nối", "Connect")).raw("<div class=\"wide\"><table class=\"list\">\n");
        String address = reader.base() + "/ogc";
        row(
                page,
                "QGIS",
                reader.of("Lớp › Thêm lớp › WFS / OGC API - Features", "Layer › Add Layer › WFS / OGC API - Features"),
                address);
        row(
                page,
                "ArcGIS Pro",
                reader.of("Chèn › Kết nối › Máy chủ OGC API", "Insert › Connections › New OGC API Server"),
                address);
        row(page, "GDAL", "", "ogrinfo OAPIF:" + address + " zones");
        row(
                page,
                reader.of("Ô bản đồ vector", "Vector tiles"),
                reader.of("MVT, ví dụ lớp thửa đất", "MVT, of the parcels for example"),
                address + "/collections/parcels/tiles/WebMercatorQuad/{z}/{y}/{x}");
        page.raw("</table></div>\n").heading(reader.of("Dành cho lập trình", "For programs"));
        return page.links(json.path("links"));
    }

    private static void row(Html page, String name, String where, String address) {
        page.raw("<tr><th>" + Html.escaped(name) + "</th><td>"
                + (where.isEmpty() ? "" : Html.escaped(where) + "<br>\n") + "<code>" + Html.escaped(address)
                + "</code></td></tr>\n");
    }
}
