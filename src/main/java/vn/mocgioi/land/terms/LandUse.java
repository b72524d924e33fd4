package vn.mocgioi.land.terms;

/** The planned use of a lot. Which uses are leasable is a dated rule, not a property of this list. */
public enum LandUse {
    INDUSTRIAL,
    WAREHOUSE,
    SERVICE,
    ADMINISTRATION,
    GREEN,
    TRAFFIC,
    UTILITY,
    WATER,
    HOUSING
}
