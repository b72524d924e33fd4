package vn.mocgioi.land.catalogue;

import static vn.mocgioi.land.catalogue.Column.bool;
import static vn.mocgioi.land.catalogue.Column.choice;
import static vn.mocgioi.land.catalogue.Column.date;
import static vn.mocgioi.land.catalogue.Column.decimal;
import static vn.mocgioi.land.catalogue.Column.integer;
import static vn.mocgioi.land.catalogue.Column.text;
import static vn.mocgioi.land.catalogue.Reference.COMMUNE;
import static vn.mocgioi.land.catalogue.Reference.PARCEL;
import static vn.mocgioi.land.catalogue.Reference.PHASE;
import static vn.mocgioi.land.catalogue.Reference.ZONE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mocgioi.land.terms.EventKind;
import vn.mocgioi.land.terms.LandUse;
import vn.mocgioi.land.terms.MarkerStatus;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.terms.Step;
import vn.mocgioi.land.terms.ZoneKind;

/** The catalogue of all layers: the one place that knows which columns there are. */
public final class Layers {
    private Layers() {}

    private static final Column ZONE_KEY = text("zone", "Mã khu", "Zone code")
            .requiredKey()
            .spelt("ma khu", "ma kcn", "khu cong nghiep", "kcn", "ccn");
    private static final Column PHASE_KEY =
            text("phase", "Giai đoạn", "Phase").optionalKey().spelt("giai doan", "gd");
    private static final Column COMMUNE_KEY = text("commune", "Mã xã", "Commune code")
            .optionalKey()
            .spelt("ma xa", "ma phuong", "xa", "maxa", "ma dvhc", "ma dvhc xa");
    private static final Column SHEET = text("sheet_no", "Số tờ bản đồ", "Map sheet no.")
            .requiredKey()
            .spelt(
                    "so to",
                    "to ban do",
                    "so to ban do",
                    "so hieu to ban do",
                    "to bd",
                    "so to bd",
                    "shbando",
                    "sh to bd",
                    "sh to",
                    "to so",
                    "sheet");
    private static final Column PARCEL_NO = text("parcel_no", "Số thửa", "Parcel no.")
            .requiredKey()
            .spelt("so thua", "thua", "thua dat so", "so thu tu thua", "stt thua", "thua so", "sh thua", "parcel");
    private static final Column DECISION_NO =
            text("decision_no", "Số quyết định", "Decision no.").spelt("so quyet dinh", "so qd", "quyet dinh");
    private static final Column DECISION_DATE = date("decision_date", "Ngày quyết định", "Decision date")
            .spelt("ngay quyet dinh", "ngay qd", "ngay ban hanh");
    private static final Column OFFICIAL_HA = decimal(
                    "official_area_ha", "ha", "Diện tích theo quyết định", "Official area")
            .spelt("dien tich quy hoach", "dien tich theo quyet dinh", "dien tich ha", "dt ha");
    private static final Column OFFICIAL_M2 = decimal("official_area_m2", "m2", "Diện tích pháp lý", "Official area")
            .spelt("dien tich", "dien tich phap ly", "dien tich m2", "dien tich pl", "dt phap ly", "dtpl", "dt m2");
    private static final Column OPERATING_SINCE =
            date("operating_since", "Hoạt động từ", "Operating since").spelt("hoat dong tu", "ngay hoat dong");
    private static final Column VALID_FROM =
            date(Layer.VALID_FROM, "Hiệu lực từ", "Valid from").spelt("hieu luc tu");
    private static final Column VALID_TO =
            date(Layer.VALID_TO, "Hiệu lực đến", "Valid to").spelt("hieu luc den");
    private static final Column FILE_URL =
            text("file_url", "Tệp đính kèm", "File").spelt("tep", "duong dan");
    private static final Column DOCUMENT_NO =
            text("document_no", "Số văn bản", "Document no.").spelt("so van ban", "van ban", "so hieu van ban");
    private static final Column NOTE = text("note", "Ghi chú", "Note").spelt("ghi chu");

    public static final Layer COMMUNES = areal(
            "communes",
            List.of(
                    text("code", "Mã xã", "Commune code").requiredKey().spelt("ma xa", "ma", "ma dvhc"),
                    text("fullname", "Tên xã, phường", "Name").mandatory().spelt("ten", "ten xa", "ten day du", "name"),
                    text("fullnameen", "Tên tiếng Anh", "English name").spelt("ten tieng anh", "full name en"),
                    text("kind", "Loại", "Kind").spelt("loai", "cap"),
                    VALID_FROM,
                    VALID_TO),
            List.of());

    public static final Layer ZONES = areal(
            "zones",
            List.of(
                    text("code", "Mã khu", "Zone code").requiredKey().spelt("ma khu", "ma", "ma kcn", "ky hieu"),
                    text("name", "Tên khu", "Name").mandatory().spelt("ten", "ten khu", "ten kcn"),
                    text("name_en", "Tên tiếng Anh", "English name").spelt("ten tieng anh"),
                    choice("kind", "Loại", "Kind", ZoneKind.class).mandatory().spelt("loai", "loai khu"),
                    OFFICIAL_HA,
                    DECISION_NO,
                    DECISION_DATE,
                    OPERATING_SINCE,
                    bool("public", "Đã công bố", "Announced")
                            .absentMeans("true")
                            .spelt("cong bo", "cong khai"),
                    VALID_FROM,
                    VALID_TO),
            List.of());

    public static final Layer PHASES = areal(
            "phases",
            List.of(
                    ZONE_KEY,
                    text("number", "Giai đoạn", "Phase").requiredKey().spelt("giai doan", "so", "phase"),
                    text("name", "Tên", "Name").spelt("ten", "ten giai doan"),
                    OFFICIAL_HA,
                    DECISION_NO,
                    DECISION_DATE,
                    OPERATING_SINCE,
                    VALID_FROM,
                    VALID_TO),
            List.of(ZONE));

    public static final Layer STAGES = plain(
            "stages",
            List.of(
                    ZONE_KEY,
                    PHASE_KEY,
                    choice("plan", "Loại quy hoạch", "Plan", List.of("TASK", "GENERAL", "ZONING_2000", "DETAILED_500"))
                            .optionalKey()
                            .spelt("quy hoach", "loai quy hoach"),
                    choice("step", "Bước", "Step", Step.class).requiredKey().spelt("buoc", "noi dung"),
                    date("date", "Ngày", "Date").requiredKey().spelt("ngay"),
                    DECISION_NO,
                    text("authority", "Cơ quan ban hành", "Authority").spelt("co quan", "co quan ban hanh"),
                    OFFICIAL_HA,
                    FILE_URL),
            List.of(ZONE, PHASE));

    public static final Layer LOTS = new Layer(
            "lots",
            Shape.AREAL,
            false,
            List.of(
                    ZONE_KEY,
                    text("code", "Ký hiệu lô", "Lot code").requiredKey().spelt("ky hieu lo", "ma lo", "lo", "ten lo"),
                    text("phase", "Giai đoạn", "Phase").spelt("giai doan", "gd"),
                    choice("land_use", "Chức năng sử dụng đất", "Land use", LandUse.class)
                            .mandatory()
                            .spelt("loai dat", "chuc nang", "muc dich su dung"),
                    bool("leasable", "Được cho thuê", "Leasable").spelt("cho thue"),
                    OFFICIAL_M2),
            List.of(ZONE, PHASE));

    public static final Layer PROJECTS = plain(
            "projects",
            List.of(
                    text("code", "Mã dự án", "Project code").requiredKey().spelt("ma du an", "ma", "ma so du an"),
                    text("zone", "Mã khu", "Zone code").mandatory().spelt("ma khu", "ma kcn", "kcn", "ccn"),
                    text("name", "Tên dự án", "Name").mandatory().spelt("ten", "ten du an"),
                    text("investor", "Nhà đầu tư", "Investor").spelt("nha dau tu", "chu dau tu"),
                    text("country", "Quốc gia", "Country").spelt("quoc gia", "nuoc"),
                    text("sector", "Lĩnh vực", "Sector").spelt("linh vuc", "nganh"),
                    decimal("capital_usd", "USD", "Vốn đăng ký", "Capital").spelt("von", "von dang ky", "von usd"),
                    date("licence_date", "Ngày cấp phép", "Licence date").spelt("ngay cap phep", "ngay cap"),
                    bool("foreign", "Vốn nước ngoài", "Foreign").spelt("fdi", "nuoc ngoai")),
            List.of(ZONE));

    public static final Layer LEASES = plain(
            "leases",
            List.of(
                    ZONE_KEY,
                    text("lot", "Ký hiệu lô", "Lot code").requiredKey().spelt("ky hieu lo", "ma lo", "lo"),
                    date("from", "Từ ngày", "From").requiredKey().spelt("tu ngay", "tu"),
                    date("to", "Đến ngày", "To").spelt("den ngay", "den"),
                    text("project", "Mã dự án", "Project code").spelt("ma du an", "du an"),
                    decimal("area_m2", "m2", "Diện tích thuê", "Leased area").spelt("dien tich", "dien tich thue")),
            List.of(
                    ZONE,
                    Reference.to("lots", List.of("zone", "lot"), List.of("zone", "code")),
                    Reference.to("projects", List.of("project"), List.of("code"))));

    public static final Layer PARCELS = areal(
            "parcels",
            List.of(
                    COMMUNE_KEY,
                    SHEET,
                    PARCEL_NO,
                    text("land_use", "Loại đất", "Land use")
                            .spelt("loai dat", "ma loai dat", "kh loai dat", "muc dich su dung", "mdsd", "mdsdd"),
                    OFFICIAL_M2,
                    VALID_FROM,
                    VALID_TO,
                    text("replaces", "Thay cho thửa", "Replaces").spelt("thay cho", "thua cu")),
            List.of(COMMUNE));

    public static final Layer PARTIES = plain(
            "parties",
            List.of(
                    text("code", "Mã chủ sử dụng", "Party code").requiredKey().spelt("ma", "ma chu", "ma ho"),
                    text("name", "Chủ sử dụng", "Name")
                            .mandatory()
                            .spelt(
                                    "chu su dung",
                                    "ten chu",
                                    "ten chu sd",
                                    "chu sd",
                                    "chu ho",
                                    "ho ten",
                                    "ten",
                                    "ho va ten",
                                    "chu su dung dat"),
                    choice(
                                    "kind",
                                    "Loại",
                                    "Kind",
                                    List.of("HOUSEHOLD", "INDIVIDUAL", "ORGANISATION", "COMMUNITY", "STATE"))
                            .mandatory()
                            .spelt("loai", "doi tuong"),
                    text("address", "Địa chỉ", "Address").spelt("dia chi"),
                    text("phone", "Điện thoại", "Phone").spelt("dien thoai", "so dien thoai", "sdt")),
            List.of());

    public static final Layer HOLDINGS = plain(
            "holdings",
            List.of(
                    COMMUNE_KEY,
                    SHEET,
                    PARCEL_NO,
                    text("party", "Mã chủ sử dụng", "Party code").requiredKey().spelt("ma chu", "ma ho", "chu su dung"),
                    date("from", "Từ ngày", "From").spelt("tu ngay", "tu"),
                    date("to", "Đến ngày", "To").spelt("den ngay", "den")),
            List.of(PARCEL, Reference.to("parties", List.of("party"), List.of("code"))));

    public static final Layer EVENTS = plain(
            "events",
            List.of(
                    COMMUNE_KEY,
                    SHEET,
                    PARCEL_NO,
                    choice("milestone", "Bước GPMB", "Milestone", EventKind.class)
                            .requiredKey()
                            .spelt("buoc", "moc", "su kien", "buoc gpmb"),
                    choice("of", "Của bước", "Of milestone", Milestone.class)
                            .optionalKey()
                            .spelt("cua buoc"),
                    date("date", "Ngày", "Date").mandatory().spelt("ngay"),
                    DOCUMENT_NO,
                    decimal("amount_vnd", "VND", "Số tiền", "Amount").spelt("so tien", "tien"),
                    decimal("recovered_area_m2", "m2", "Diện tích thu hồi", "Recovered area")
                            .spelt("dien tich thu hoi", "dt thu hoi"),
                    NOTE,
                    FILE_URL,
                    text("correction", "Lý do đính chính", "Reason of correction")
                            .spelt("dinh chinh", "ly do dinh chinh"),
                    bool("void", "Huỷ", "Void").absentMeans("false").spelt("huy", "huy bo")),
            List.of(PARCEL));

    public static final Layer OBSTACLES = plain(
            "obstacles",
            List.of(
                    COMMUNE_KEY,
                    SHEET,
                    PARCEL_NO,
                    choice("reason", "Vướng mắc", "Reason", ObstacleReason.class)
                            .requiredKey()
                            .spelt("vuong mac", "ly do"),
                    date("opened", "Phát sinh", "Opened").requiredKey().spelt("phat sinh", "tu ngay", "ngay phat sinh"),
                    date("closed", "Tháo gỡ", "Closed").spelt("thao go", "den ngay", "ngay thao go"),
                    NOTE),
            List.of(PARCEL));

    public static final Layer MARKERS = new Layer(
            "markers",
            Shape.POINT,
            false,
            List.of(
                    ZONE_KEY,
                    PHASE_KEY,
                    text("number", "Số hiệu mốc", "Marker no.")
                            .requiredKey()
                            .spelt("so hieu", "so hieu moc", "ten moc", "moc", "ten diem", "diem", "stt moc"),
                    integer("ring", "Vòng ranh", "Ring").absentMeans("1").spelt("vong", "vong ranh"),
                    integer("order", "Thứ tự", "Order").spelt("thu tu", "stt"),
                    choice("kind", "Loại mốc", "Kind", List.of("CORNER", "LINE", "REFERENCE"))
                            .absentMeans("CORNER")
                            .spelt("loai", "loai moc"),
                    text("of", "Mốc được dẫn", "Reference of").spelt("cua moc"),
                    text("legal_type", "Ký hiệu pháp lý", "Legal type").spelt("ky hieu", "loai phap ly"),
                    decimal("h_m", "m", "Cao độ", "Height").spelt("cao do", "h")),
            List.of(ZONE, PHASE));

    public static final Layer MARKER_EVENTS = plain(
            "marker_events",
            List.of(
                    ZONE_KEY,
                    PHASE_KEY,
                    text("number", "Số hiệu mốc", "Marker no.")
                            .requiredKey()
                            .spelt("so hieu", "so hieu moc", "ten moc", "moc", "ten diem", "diem"),
                    choice("status", "Tình trạng", "Status", MarkerStatus.class)
                            .requiredKey()
                            .spelt("tinh trang", "trang thai"),
                    date("date", "Ngày", "Date").requiredKey().spelt("ngay"),
                    decimal("x_northing", "m", "X (Bắc)", "X (northing)")
                            .spelt("x", "toa do x", "x m", "bac", "northing"),
                    decimal("y_easting", "m", "Y (Đông)", "Y (easting)")
                            .spelt("y", "toa do y", "y m", "dong", "easting"),
                    text("method", "Phương pháp", "Method").spelt("phuong phap"),
                    decimal("accuracy_m", "m", "Độ chính xác", "Accuracy").spelt("do chinh xac", "sai so"),
                    DOCUMENT_NO,
                    FILE_URL),
            List.of(Reference.to("markers", List.of("zone", "phase", "number"), List.of("zone", "phase", "number"))));

    public static final Layer TARGETS = plain(
            "targets",
            List.of(
                    text("zone", "Mã khu", "Zone code").optionalKey().spelt("ma khu", "ma kcn"),
                    PHASE_KEY,
                    text("measure", "Chỉ tiêu", "Measure").requiredKey().spelt("chi tieu"),
                    text("period", "Kỳ", "Period").requiredKey().spelt("ky", "nam"),
                    decimal("value", "", "Giá trị", "Value").mandatory().spelt("gia tri", "ke hoach"),
                    DECISION_NO),
            List.of(ZONE, PHASE));

    public static final Layer RULES = plain(
            "rules",
            List.of(
                    text("key", "Quy định", "Rule").requiredKey().spelt("quy dinh", "khoa"),
                    date(Layer.VALID_FROM, "Hiệu lực từ", "Valid from")
                            .requiredKey()
                            .spelt("hieu luc tu"),
                    VALID_TO,
                    text("value", "Giá trị", "Value").mandatory().spelt("gia tri"),
                    text("source", "Nguồn", "Source").spelt("nguon", "can cu")),
            List.of());

    private static final List<Layer> ALL = List.of(
            COMMUNES,
            ZONES,
            PHASES,
            STAGES,
            LOTS,
            PROJECTS,
            LEASES,
            PARCELS,
            PARTIES,
            HOLDINGS,
            EVENTS,
            OBSTACLES,
            MARKERS,
            MARKER_EVENTS,
            TARGETS,
            RULES);

    private static final Set<String> KEYS = ALL.stream()
            .flatMap(layer -> layer.columns().stream())
            .filter(column -> column.type() == ColumnType.TEXT)
            .map(Column::name)
            .filter(name -> ALL.stream().filter(layer -> layer.has(name)).allMatch(layer -> identifies(layer, name)))
            .collect(Collectors.toUnmodifiableSet());

    /** All layers, each after those it refers to. */
    public static List<Layer> all() {
        return ALL;
    }

    public static Optional<Layer> find(String name) {
        return ALL.stream().filter(layer -> layer.name().equals(name)).findFirst();
    }

    /** Whether a text of this name tells objects apart, in all layers that have it. */
    public static boolean isKey(String column) {
        return KEYS.contains(column);
    }

    /** The layer of this name; {@link UnknownLayer} when there is none. */
    public static Layer get(String name) {
        return find(name).orElseThrow(() -> new UnknownLayer(name));
    }

    private static boolean identifies(Layer layer, String column) {
        return layer.keyColumns().stream().anyMatch(key -> key.name().equals(column))
                || layer.references().stream()
                        .anyMatch(reference -> reference.columns().contains(column));
    }

    private static Layer areal(String name, List<Column> columns, List<Reference> references) {
        return new Layer(name, Shape.AREAL, true, columns, references);
    }

    private static Layer plain(String name, List<Column> columns, List<Reference> references) {
        return new Layer(name, Shape.NONE, false, columns, references);
    }
}
