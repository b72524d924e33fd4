package vn.mocgioi.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of several layers of a file is meant: the only one, or the one that is said; never a guess. */
final class LayerChoice {
    private LayerChoice() {}

    /**
     * A file out of several, and the layer in it.
     *
     * @param layer what is wanted of that file, or null to take the only one
     */
    record Member(String file, @Nullable String layer) {}

    /**
     * @param wanted what the user said with --layer, or null
     * @throws FileProblem that lists them when none or several can be meant
     */
    static String choose(List<String> layers, @Nullable String wanted, String fileName) {
        if (layers.isEmpty()) {
            throw new FileProblem(fileName + " has no layers");
        }
        if (wanted == null) {
            if (layers.size() > 1) {
                throw several(layers, fileName);
            }
            return layers.get(0);
        }
        return first(layers, wanted::equals)
                .or(() -> first(layers, wanted::equalsIgnoreCase))
                .orElseThrow(() -> new FileProblem(
                        "%s has no layer '%s'; it has %s".formatted(fileName, wanted, String.join(", ", layers))));
    }

    /**
     * The only file of a ZIP or a folder; of several the one whose name, with or without its ending, is wanted, or with
     * which it begins: {@code ranh.kml/Thửa đất} is a layer of ranh.kml.
     *
     * @throws FileProblem that lists them when none or several can be meant
     */
    static Member ofFiles(List<String> files, @Nullable String wanted, String name) {
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
        return new Member(choose(files, wanted, name), null);
    }

    private static FileProblem several(List<String> layers, String fileName) {
        return new FileProblem("%s has %d layers; bring them in one by one: %s"
                .formatted(fileName, layers.size(), String.join(", ", layers)));
    }

    private static Optional<String> first(List<String> names, Predicate<String> wanted) {
        return names.stream().filter(wanted).findFirst();
    }
}
