package vn.mocgioi.exchange.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which of several layers of a file is meant: the only one, or the one that is said; never a guess. */
public final class LayerChoice {
    private static final int MOST_LISTED = 40;

    private LayerChoice() {}

    /**
     * Something to choose.
     *
     * @param holds what is in it, such as {@code 1,204 rows}; empty where that is not known
     */
    public record Named(String name, String holds) {
        /** @param one what is counted, in the singular */
        public static Named counted(String name, long count, String one) {
            return new Named(name, "%,d %s%s".formatted(count, one, count == 1 ? "" : "s"));
        }

        @Override
        public String toString() {
            return holds.isEmpty() ? name : "%s (%s)".formatted(name, holds);
        }
    }

    /**
     * A file out of several, and the layer in it.
     *
     * @param layer what is wanted of that file, or null to take the only one
     */
    public record Member(String file, @Nullable String layer) {}

    /**
     * @param wanted what the user said with --layer, or null
     * @throws FileProblem that lists them when none or several can be meant
     */
    public static String choose(List<Named> layers, @Nullable String wanted, String fileName) {
        if (layers.isEmpty()) {
            throw new FileProblem(fileName + " has no layers");
        }
        if (wanted == null) {
            if (layers.size() > 1) {
                throw several(layers, fileName);
            }
            return layers.get(0).name();
        }
        return find(layers, wanted).orElseThrow(() -> unknown(layers, wanted, fileName));
    }

    /** The layer of just this name, or of this name but for capitals. */
    public static Optional<String> find(List<Named> layers, String wanted) {
        List<String> names = layers.stream().map(Named::name).toList();
        return first(names, wanted::equals).or(() -> first(names, wanted::equalsIgnoreCase));
    }

    public static FileProblem unknown(List<Named> layers, String wanted, String fileName) {
        return new FileProblem("%s has no layer '%s'; it has %s".formatted(fileName, wanted, listed(layers)));
    }

    /**
     * The only file of a ZIP or a folder; of several the one whose name, with or without its ending, is wanted, or with
     * which it begins: {@code ranh.kml/Thửa đất} is a layer of ranh.kml.
     *
     * @throws FileProblem that lists them when none or several can be meant
     */
    public static Member ofFiles(List<String> files, @Nullable String wanted, String name) {
        if (wanted != null) {
            Optional<Member> said = first(files, wanted::equalsIgnoreCase)
                    .or(() -> first(files, file -> wanted.equalsIgnoreCase(file.replaceFirst("\\.[^./]*$", ""))))
                    .map(file -> new Member(file, null))
                    .or(() -> first(files, file -> wanted.startsWith(file + "/"))
                            .map(file -> new Member(file, wanted.substring(file.length() + 1))));
            if (said.isPresent()) {
                return said.get();
            }
        }
        if (files.size() == 1) {
            return new Member(files.get(0), wanted);
        }
        return new Member(choose(files.stream().map(file -> new Named(file, "")).toList(), wanted, name), null);
    }

    public static FileProblem several(List<Named> layers, String fileName) {
        return new FileProblem(
                "%s has %d layers; choose one with --layer: %s".formatted(fileName, layers.size(), listed(layers)));
    }

    private static String listed(List<Named> layers) {
        String first = layers.stream().limit(MOST_LISTED).map(Named::toString).collect(Collectors.joining(", "));
        return layers.size() > MOST_LISTED ? "%s and %,d more".formatted(first, layers.size() - MOST_LISTED) : first;
    }

    private static Optional<String> first(List<String> names, Predicate<String> wanted) {
        return names.stream().filter(wanted).findFirst();
    }
}
