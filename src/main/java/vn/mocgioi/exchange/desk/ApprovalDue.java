package vn.mocgioi.exchange.desk;

/** A change set has to be approved by another person before it is written. Nothing of it was. */
public final class ApprovalDue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Posted posted;

    ApprovalDue(Posted posted) {
        super("another person has to approve this");
        this.posted = posted;
    }

    /** What would become of it. */
    public Posted posted() {
        return posted;
    }
}
