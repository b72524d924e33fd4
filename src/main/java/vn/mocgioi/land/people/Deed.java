package vn.mocgioi.land.people;

/** What the audit tells of. */
public enum Deed {
    /** Holders, documents and amounts of a parcel were read; the object is its id. */
    PARCEL_READ,
    /** The clearance list of a zone with holders and amounts was taken; the object is its code and day. */
    LIST_READ,
    /** The report of an import was read, which quotes its rows; the object is its number and layer. */
    IMPORT_REPORT_READ,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    /** Too many failures: nobody is answered for a while. */
    SIGN_IN_PAUSED,
    PASSWORD_SET,
    TOTP_ON,
    TOTP_OFF,
    RECOVERY_CODE_USED,
    SESSIONS_ENDED,
    USER_ADDED,
    USER_DISABLED,
    USER_ENABLED,
    ROLE_GRANTED,
    ROLE_REVOKED,
    TOKEN_ADDED,
    TOKEN_REVOKED,
    AUDIT_READ
}
