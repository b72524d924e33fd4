package vn.mocgioi.http;

import com.fasterxml.jackson.databind.JsonNode;

/** Collections for people: what each holds, where its features and files are, and what it looks like. */
final class CollectionHtml {
    private CollectionHtml() {}

    /** All of them, from the answer for programs. */
    static byte[] list(JsonNode answer) {
        Html page = new Html("Các lớp · Layers");
        for (JsonNode collection : answer.path("collections")) {
            page.raw("<h2>")
                    .link(href(collection, "alternate", "text/html"), title(collection))
                    .raw("</h2>\n");
            page.text(collection.path("description").asText());
            ways(page, collection);
        }
        return page.bytes();
    }

    /** One of them, with a picture of some of its features. */
    static byte[] one(JsonNode collection, String svg) {
        Html page = new Html(title(collection));
        page.text(collection.path("description").asText());
        ways(page, collection);
        page.raw("<p>" + svg + "</p>\n");
        page.heading("Hệ tọa độ · Coordinate systems")
                .raw("<p>Lưu trữ · Stored in: ")
                .value(collection.path("storageCrs"))
                .raw("</p>\n<details><summary>Tất cả · All "
                        + collection.path("crs").size() + "</summary>\n<p>")
                .value(collection.path("crs"))
                .raw("</p></details>\n");
        page.heading("Phạm vi · Extent")
                .value(collection.path("extent").path("spatial").path("bbox").path(0));
        return page.raw("\n<details><summary>Liên kết · Links</summary>\n")
                .links(collection.path("links"))
                .raw("</details>\n")
                .bytes();
    }

    private static void ways(Html page, JsonNode collection) {
        page.raw("<p>").link(href(collection, "items", "text/html"), "Các đối tượng · Features");
        page.link(href(collection, "describedby", Schemas.MEDIA_TYPE) + "?f=html", "Lược đồ · Schema");
        page.raw("Tải về · Download: ");
        for (JsonNode link : collection.path("links")) {
            if (link.path("rel").asText().equals("enclosure")) {
                page.link(link.path("href").asText(), link.path("title").asText());
            }
        }
        page.raw("</p>\n");
    }

    private static String title(JsonNode collection) {
        return collection.path("title").asText();
    }

    private static String href(JsonNode collection, String rel, String type) {
        for (JsonNode link : collection.path("links")) {
            if (link.path("rel").asText().equals(rel)
                    && link.path("type").asText().equals(type)) {
                return link.path("href").asText();
            }
        }
        throw new IllegalStateException("a collection has no link " + rel + " of " + type);
    }
}
