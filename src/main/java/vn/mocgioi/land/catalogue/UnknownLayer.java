package vn.mocgioi.land.catalogue;

/** A layer was named that there is not; says which there are. */
public final class UnknownLayer extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownLayer(String name) {
        super("there is no layer '" + name + "'; layers are "
                + String.join(", ", Layers.all().stream().map(Layer::name).toList()));
    }
}
