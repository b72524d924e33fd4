package vn.mocgioi.land.catalogue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.mocgioi.land.terms.Language;

/**
 * A published layer: what anybody may see of it. The view {@code published_<name>} has exactly these properties.
 *
 * @param name in paths and file names
 * @param layer the layer whose version number its answers hang on
 * @param dependsOn further layers whose writes change what is published here
 * @param properties in the order they are written
 */
public record PublishedLayer(
        String name,
        Layer layer,
        List<Layer> dependsOn,
        Shape shape,
        String titleVi,
        String titleEn,
        String descriptionVi,
        String descriptionEn,
        List<Property> properties) {

    public PublishedLayer {
        dependsOn = List.copyOf(dependsOn);
        properties = List.copyOf(properties);
    }

    /** Its title in a language. */
    public String title(Language language) {
        return language.of(titleVi, titleEn);
    }

    /** What it holds, in a language. */
    public String description(Language language) {
        return language.of(descriptionVi, descriptionEn);
    }

    /** Whether its features have dates of validity. */
    public boolean versioned() {
        return layer.versioned();
    }

    public Optional<Property> find(String propertyName) {
        return properties.stream().filter(p -> p.name().equals(propertyName)).findFirst();
    }

    /** The property of this name; throws when there is none. */
    public Property get(String propertyName) {
        return find(propertyName)
                .orElseThrow(() -> new NoSuchElementException(name + " has no property " + propertyName));
    }
}
