package vn.mocgioi.http.problem;

import java.util.Collection;

/** A parameter of the request cannot be used as it is: 400, naming it and saying what would do. */
public final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    public BadParameter(String parameter, String detail) {
        super(detail);
        this.parameter = parameter;
    }

    public static BadParameter unknown(String parameter, Collection<String> known) {
        return new BadParameter(
                parameter,
                known.isEmpty()
                        ? "there is no parameter '" + parameter + "' here; this path takes none"
                        : "there is no parameter '" + parameter + "' here; known are " + String.join(", ", known));
    }

    public String parameter() {
        return parameter;
    }
}
