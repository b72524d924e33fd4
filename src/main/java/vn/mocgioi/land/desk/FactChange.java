package vn.mocgioi.land.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;

/**
 * What a row of a change set changes of an object that is known: fact by fact, one column each. Of events the whole row is
 * one fact: that a parcel reached a milestone.
 *
 * @param seen whether the row says which state of the object it was made from, and that state is on record
 * @param facts those that the row would change
 * @param theirs who wrote what is known
 */
public record FactChange(
        long row, Layer layer, ChangeAction action, boolean seen, boolean isVoid, List<Fact> facts, Theirs theirs) {

    /**
     * One column.
     *
     * @param base what stood there as it was last seen; null where it was not seen, or empty
     * @param yours what the row says, as text; of a place nothing
     * @param theirs what is known
     * @param moved whether that is another than base
     */
    public record Fact(
            String column,
            @Nullable String base,
            @Nullable String yours,
            @Nullable String theirs,
            boolean moved) {}

    /** @param change the number of the change set */
    public record Theirs(String who, Instant at, @Nullable String document, long change, long tag) {}

    public FactChange {
        facts = List.copyOf(facts);
    }

    /**
     * The facts on which the row and what is known conflict.
     *
     * <p>Whoever puts a fact may fill what is empty and say what is known; where something else is known, it must have been
     * seen, and not be an event. A correction prevails, unless another wrote to the same fact after it was seen.
     */
    public List<Fact> conflicts() {
        return facts.stream().filter(this::conflicts).toList();
    }

    private boolean conflicts(Fact fact) {
        if (seen && fact.moved()) {
            return true;
        }
        if (action.needsReason()) {
            return false;
        }
        if (layer.equals(Layers.EVENTS)) {
            // what was made void can happen again
            return !isVoid;
        }
        return fact.theirs() != null && !seen;
    }
}
