package vn.mocgioi.exchange.desk;

/** What was sent is no change set at all, whatever its rows say. */
public final class BadChangeSet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String member;

    /** @param member of the body that is at fault */
    BadChangeSet(String member, String message) {
        super(message);
        this.member = member;
    }

    public String member() {
        return member;
    }
}
