package vn.mocgioi.exchange.imports;

/** No other import is taken just now. */
public final class QueueFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private QueueFull(String message) {
        super(message);
    }

    static QueueFull waiting(int imports) {
        return new QueueFull(imports + " imports are waiting already; send the file again when some of them are done");
    }

    static QueueFull stopping() {
        return new QueueFull("the service is being stopped; send the file again when it is back");
    }
}
