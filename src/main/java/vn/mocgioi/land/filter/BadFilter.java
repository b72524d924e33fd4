package vn.mocgioi.land.filter;

/** A filter cannot be read, or asks for what makes no sense; says where and what would do. */
public final class BadFilter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadFilter(String message) {
        super(message);
    }
}
