package vn.mocgioi.land.terms;

/** Khu công nghiệp, cụm công nghiệp, khu công nghệ thông tin tập trung. */
public enum ZoneKind {
    INDUSTRIAL_PARK,
    INDUSTRIAL_CLUSTER,
    IT_PARK
}
