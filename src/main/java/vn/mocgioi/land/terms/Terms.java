package vn.mocgioi.land.terms;

/** What people call the things of this package; the map has the same words. */
public final class Terms {
    private Terms() {}

    public static String of(ZoneKind kind, Language language) {
        return switch (kind) {
            case INDUSTRIAL_PARK -> language.of("Khu công nghiệp", "Industrial parks");
            case INDUSTRIAL_CLUSTER -> language.of("Cụm công nghiệp", "Industrial clusters");
            case IT_PARK -> language.of("Khu công nghệ thông tin tập trung", "Concentrated IT parks");
        };
    }

    public static String of(Milestone milestone, Language language) {
        return switch (milestone) {
            case RECOVERY_NOTICE -> language.of("Thông báo thu hồi", "Recovery notice");
            case INVENTORY -> language.of("Kiểm đếm", "Inventory");
            case PLAN_APPROVED -> language.of("Duyệt phương án", "Plan approved");
            case RECOVERY_DECISION -> language.of("Quyết định thu hồi", "Recovery decision");
            case PAID -> language.of("Chi trả", "Paid");
            case HANDED_OVER -> language.of("Bàn giao", "Handed over");
        };
    }

    public static String of(Step step, Language language) {
        return switch (step) {
            case RESOLUTION -> language.of("Có nghị quyết", "Resolution passed");
            case PREPARED -> language.of("Lập quy hoạch", "Plan prepared");
            case APPRAISAL -> language.of("Thẩm định", "Appraisal");
            case APPROVED -> language.of("Phê duyệt", "Approved");
            case ANNOUNCED -> language.of("Công bố", "Announced");
            case INVESTMENT_POLICY -> language.of("Chủ trương đầu tư", "Investment policy");
            case ESTABLISHED -> language.of("Thành lập", "Established");
            case LAND_ALLOCATED -> language.of("Giao đất, cho thuê đất", "Land allocated");
            case MARKERS_PLANNED -> language.of("Lập phương án cắm mốc", "Markers planned");
            case MARKERS_SET -> language.of("Cắm mốc", "Markers set");
            case CLEARANCE -> language.of("Giải phóng mặt bằng", "Land clearance");
            case INFRASTRUCTURE -> language.of("Xây dựng hạ tầng", "Infrastructure");
            case OPERATING -> language.of("Hoạt động", "Operating");
            case REVOKED -> language.of("Thu hồi chủ trương", "Revoked");
        };
    }

    public static String of(ObstacleReason reason, Language language) {
        return switch (reason) {
            case DISPUTE -> language.of("Tranh chấp", "Dispute");
            case MISSING_CERTIFICATE -> language.of("Thiếu giấy chứng nhận", "Certificate missing");
            case OWNER_ABSENT -> language.of("Chủ vắng mặt", "Owner absent");
            case PRICE_OBJECTION -> language.of("Khiếu nại giá bồi thường", "Objection to the price");
            case RESETTLEMENT -> language.of("Chờ tái định cư", "Resettlement pending");
            case GRAVES -> language.of("Mồ mả", "Graves");
            case UTILITY_LINE -> language.of("Đường dây, đường ống", "Utility line");
            case OTHER -> language.of("Lý do khác", "Other");
        };
    }

    /** The value of a property that has a fixed list of them; one without a word of its own stays as it is. */
    public static String ofChoice(String property, String value, Language language) {
        return switch (property + " " + value) {
            case "kind INDUSTRIAL_PARK" -> language.of("Khu công nghiệp", "Industrial park");
            case "kind INDUSTRIAL_CLUSTER" -> language.of("Cụm công nghiệp", "Industrial cluster");
            case "kind IT_PARK" -> language.of("Khu công nghệ thông tin tập trung", "Concentrated IT park");
            case "kind CORNER" -> language.of("Mốc góc", "Corner marker");
            case "kind LINE" -> language.of("Mốc trên cạnh", "Line marker");
            case "kind REFERENCE" -> language.of("Mốc tham chiếu", "Reference marker");
            case "status PLANNED" -> language.of("Chưa cắm", "Not set yet");
            case "status SET" -> language.of("Đã cắm", "Set");
            case "status HANDED_OVER" -> language.of("Đã bàn giao", "Handed over");
            case "status DAMAGED" -> language.of("Hư hỏng", "Damaged");
            case "status LOST" -> language.of("Mất", "Lost");
            case "status RESTORED" -> language.of("Đã khôi phục", "Restored");
            case "milestone NONE" -> language.of("Chưa thông báo", "Not yet notified");
            case "land_use INDUSTRIAL" -> language.of("Công nghiệp", "Industrial");
            case "land_use WAREHOUSE" -> language.of("Kho bãi", "Warehouse");
            case "land_use SERVICE" -> language.of("Dịch vụ", "Service");
            case "land_use ADMINISTRATION" -> language.of("Hành chính", "Administration");
            case "land_use GREEN" -> language.of("Cây xanh", "Green");
            case "land_use TRAFFIC" -> language.of("Giao thông", "Traffic");
            case "land_use UTILITY" -> language.of("Hạ tầng kỹ thuật", "Utilities");
            case "land_use WATER" -> language.of("Mặt nước", "Water");
            case "land_use HOUSING" -> language.of("Nhà ở", "Housing");
            default -> ofProgress(property, value, language);
        };
    }

    private static String ofProgress(String property, String value, Language language) {
        return switch (property) {
            case "stage" -> of(Step.valueOf(value), language);
            case "milestone" -> of(Milestone.valueOf(value), language);
            default -> value;
        };
    }

    /** The measure of a target; one that is not known stays as it was written. */
    public static String ofMeasure(String measure, Language language) {
        return switch (measure) {
            case "HANDED_OVER_HA" -> language.of("Bàn giao mặt bằng (ha)", "Site handed over (ha)");
            case "NEW_PROJECTS" -> language.of("Dự án mới", "New projects");
            case "NEW_FOREIGN_PROJECTS" -> language.of("Dự án mới có vốn nước ngoài", "New foreign projects");
            case "OCCUPANCY" -> language.of("Tỷ lệ lấp đầy", "Occupancy");
            case "OPERATING_ZONES" -> language.of("Khu, cụm hoạt động", "Operating zones");
            default -> measure;
        };
    }

    /** A country by its code of two letters; Java knows their names in both languages. */
    public static String ofCountry(String code, Language language) {
        return new java.util.Locale("", code).getDisplayCountry(new java.util.Locale(language.code()));
    }
}
