package vn.mocgioi.land.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.Step;
import vn.mocgioi.land.terms.Terms;

/** The catalogue of what is published: the seven collections and their properties. */
public final class PublishedLayers {
    private PublishedLayers() {}

    private static final Property AREA_M2 = decimal("area_m2", "m2", "Diện tích (lưới VN-2000)", "Area (VN-2000 grid)");
    private static final Property AREA_HA = decimal("area_ha", "ha", "Diện tích (lưới VN-2000)", "Area (VN-2000 grid)");
    private static final Property GEODESIC_HA =
            decimal("geodesic_area_ha", "ha", "Diện tích trắc địa", "Geodesic area");
    private static final Property OFFICIAL_HA =
            decimal("official_area_ha", "ha", "Diện tích theo quyết định", "Official area");
    private static final Property COUNTING_HA =
            decimal("counting_area_ha", "ha", "Diện tích được tính", "Area that counts");
    /** Which one that is: {@link vn.mocgioi.land.zones.FourAreas} decides, in SQL the function {@code counting_m2}. */
    private static final Property COUNTS = new Property(
            "counts", ColumnType.CHOICE, List.of("official", "grid"), "Tính theo", "Which area counts", "");

    /** What may be had of a lot: {@link vn.mocgioi.land.zones.LotHistory} decides. */
    private static final Property AVAILABILITY = new Property(
            "availability",
            ColumnType.CHOICE,
            List.of("FREE", "LEASED", "NOT_CLEARED", "ZONE_NOT_OPERATING", "NOT_LEASABLE"),
            "Khả năng thuê",
            "Availability",
            "");

    private static final Property LOCATED = text("located_commune", "Thuộc xã", "Located in commune");

    public static final PublishedLayer ZONES = of(
            Layers.ZONES,
            List.of(Layers.STAGES, Layers.PHASES, Layers.COMMUNES, Layers.RULES),
            "Khu, cụm công nghiệp",
            "Industrial zones",
            "Ranh giới khu công nghiệp, cụm công nghiệp và khu công nghệ thông tin tập trung",
            "Boundaries of industrial parks, industrial clusters and the concentrated IT park",
            List.of(
                    column(Layers.ZONES, "code"),
                    column(Layers.ZONES, "name"),
                    column(Layers.ZONES, "name_en"),
                    column(Layers.ZONES, "kind"),
                    choice("stage", "Bước đã đạt", "Stage reached", Step.class),
                    bool("operating", "Đang hoạt động", "Operating"),
                    AREA_M2,
                    AREA_HA,
                    GEODESIC_HA,
                    OFFICIAL_HA,
                    COUNTING_HA,
                    COUNTS,
                    column(Layers.ZONES, "decision_no"),
                    column(Layers.ZONES, "decision_date"),
                    column(Layers.ZONES, "operating_since"),
                    LOCATED,
                    column(Layers.ZONES, Layer.VALID_FROM),
                    column(Layers.ZONES, Layer.VALID_TO)));

    public static final PublishedLayer PHASES = of(
            Layers.PHASES,
            List.of(Layers.ZONES, Layers.STAGES, Layers.COMMUNES, Layers.RULES),
            "Giai đoạn",
            "Phases",
            "Ranh giới từng giai đoạn của khu",
            "Boundaries of the phases of zones",
            List.of(
                    column(Layers.PHASES, "zone"),
                    column(Layers.PHASES, "number"),
                    column(Layers.PHASES, "name"),
                    AREA_M2,
                    AREA_HA,
                    GEODESIC_HA,
                    OFFICIAL_HA,
                    COUNTING_HA,
                    COUNTS,
                    column(Layers.PHASES, "decision_no"),
                    column(Layers.PHASES, "decision_date"),
                    column(Layers.PHASES, "operating_since"),
                    LOCATED,
                    column(Layers.PHASES, Layer.VALID_FROM),
                    column(Layers.PHASES, Layer.VALID_TO)));

    public static final PublishedLayer LOTS = of(
            Layers.LOTS,
            List.of(
                    Layers.ZONES,
                    Layers.PHASES,
                    Layers.STAGES,
                    Layers.LEASES,
                    Layers.PARCELS,
                    Layers.EVENTS,
                    Layers.COMMUNES,
                    Layers.RULES),
            "Lô đất theo quy hoạch",
            "Planned lots",
            "Lô đất theo quy hoạch của khu, chức năng và tình trạng cho thuê",
            "Lots of the zones' plans with their use and whether they are leased",
            List.of(
                    column(Layers.LOTS, "zone"),
                    column(Layers.LOTS, "code"),
                    column(Layers.LOTS, "phase"),
                    column(Layers.LOTS, "land_use"),
                    column(Layers.LOTS, "leasable"),
                    bool("leased", "Đã cho thuê", "Leased"),
                    AVAILABILITY,
                    AREA_M2,
                    AREA_HA,
                    GEODESIC_HA,
                    OFFICIAL_HA,
                    COUNTING_HA,
                    COUNTS,
                    LOCATED));

    public static final PublishedLayer PARCELS = of(
            Layers.PARCELS,
            List.of(Layers.EVENTS, Layers.COMMUNES),
            "Thửa đất",
            "Parcels",
            "Thửa đất và tiến độ giải phóng mặt bằng của từng thửa",
            "Land parcels with the progress of their clearance",
            parcelProperties());

    public static final PublishedLayer MARKERS = of(
            Layers.MARKERS,
            List.of(Layers.MARKER_EVENTS, Layers.ZONES, Layers.COMMUNES, Layers.RULES),
            "Mốc giới",
            "Boundary markers",
            "Mốc giới theo thiết kế và tình trạng cắm mốc",
            "Boundary markers as designed, with their status",
            List.of(
                    column(Layers.MARKERS, "zone"),
                    column(Layers.MARKERS, "phase"),
                    column(Layers.MARKERS, "number"),
                    column(Layers.MARKERS, "ring"),
                    column(Layers.MARKERS, "order"),
                    column(Layers.MARKERS, "kind"),
                    column(Layers.MARKERS, "of"),
                    column(Layers.MARKERS, "legal_type"),
                    column(Layers.MARKERS, "h_m"),
                    decimal("x_northing", "m", "X (Bắc) thiết kế", "X (northing), designed"),
                    decimal("y_easting", "m", "Y (Đông) thiết kế", "Y (easting), designed"),
                    new Property(
                            "status",
                            ColumnType.CHOICE,
                            List.of("PLANNED", "SET", "HANDED_OVER", "DAMAGED", "LOST", "RESTORED"),
                            "Tình trạng",
                            "Status",
                            ""),
                    date("status_on", "Từ ngày", "Since"),
                    decimal("set_x_northing", "m", "X (Bắc) thực địa", "X (northing), as set"),
                    decimal("set_y_easting", "m", "Y (Đông) thực địa", "Y (easting), as set"),
                    decimal("off_design_m", "m", "Lệch so với thiết kế", "Off design"),
                    bool("off_design", "Lệch quá mức cho phép", "Off design by more than allowed"),
                    LOCATED));

    public static final PublishedLayer PROJECTS = of(
            Layers.PROJECTS,
            List.of(Layers.ZONES),
            "Dự án đầu tư",
            "Investment projects",
            "Dự án đầu tư trong các khu; vị trí là một điểm trong khu",
            "Investment projects of the zones; the point is one inside the zone",
            Layers.PROJECTS.columns().stream().map(Property::of).toList());

    public static final PublishedLayer COMMUNES = of(
            Layers.COMMUNES,
            List.of(),
            "Xã, phường",
            "Communes",
            "Địa giới xã, phường",
            "Communes and wards",
            List.of(
                    column(Layers.COMMUNES, "code"),
                    column(Layers.COMMUNES, "fullname"),
                    column(Layers.COMMUNES, "fullnameen"),
                    column(Layers.COMMUNES, "kind"),
                    AREA_M2,
                    AREA_HA,
                    GEODESIC_HA,
                    column(Layers.COMMUNES, Layer.VALID_FROM),
                    column(Layers.COMMUNES, Layer.VALID_TO)));

    private static final List<PublishedLayer> ALL = List.of(ZONES, PHASES, LOTS, PARCELS, MARKERS, PROJECTS, COMMUNES);

    public static List<PublishedLayer> all() {
        return ALL;
    }

    public static Optional<PublishedLayer> find(String name) {
        return ALL.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private static List<Property> parcelProperties() {
        List<Property> properties = new ArrayList<>(List.of(
                column(Layers.PARCELS, "commune"),
                column(Layers.PARCELS, "sheet_no"),
                column(Layers.PARCELS, "parcel_no"),
                column(Layers.PARCELS, "land_use"),
                AREA_M2,
                AREA_HA,
                GEODESIC_HA,
                column(Layers.PARCELS, "official_area_m2"),
                new Property(
                        "milestone",
                        ColumnType.CHOICE,
                        List.of(
                                "NONE",
                                "RECOVERY_NOTICE",
                                "INVENTORY",
                                "PLAN_APPROVED",
                                "RECOVERY_DECISION",
                                "PAID",
                                "HANDED_OVER"),
                        "Bước GPMB đã đạt",
                        "Clearance milestone reached",
                        "")));
        for (Milestone milestone : Milestone.values()) {
            properties.add(
                    date(milestone.dateColumn(), Terms.of(milestone, Language.VI), Terms.of(milestone, Language.EN)));
        }
        properties.add(LOCATED);
        properties.add(column(Layers.PARCELS, "replaces"));
        properties.add(column(Layers.PARCELS, Layer.VALID_FROM));
        properties.add(column(Layers.PARCELS, Layer.VALID_TO));
        return properties;
    }

    private static PublishedLayer of(
            Layer layer,
            List<Layer> dependsOn,
            String titleVi,
            String titleEn,
            String descriptionVi,
            String descriptionEn,
            List<Property> properties) {
        Shape shape = layer.shape() == Shape.NONE ? Shape.POINT : layer.shape();
        return new PublishedLayer(
                layer.name(), layer, dependsOn, shape, titleVi, titleEn, descriptionVi, descriptionEn, properties);
    }

    private static Property column(Layer layer, String name) {
        return Property.of(layer.column(name));
    }

    private static Property text(String name, String titleVi, String titleEn) {
        return new Property(name, ColumnType.TEXT, List.of(), titleVi, titleEn, "");
    }

    private static Property decimal(String name, String unit, String titleVi, String titleEn) {
        return new Property(name, ColumnType.DECIMAL, List.of(), titleVi, titleEn, unit);
    }

    private static Property date(String name, String titleVi, String titleEn) {
        return new Property(name, ColumnType.DATE, List.of(), titleVi, titleEn, "");
    }

    private static Property bool(String name, String titleVi, String titleEn) {
        return new Property(name, ColumnType.BOOLEAN, List.of(), titleVi, titleEn, "");
    }

    private static <E extends Enum<E>> Property choice(String name, String titleVi, String titleEn, Class<E> choices) {
        return Property.of(Column.choice(name, titleVi, titleEn, choices));
    }
}
