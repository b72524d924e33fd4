package vn.mocgioi.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several layers of a file is meant: the only one, or the one that is said; never a guess. */
final class LayerChoice {
    private LayerChoice() {}

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
                throw new FileProblem("%s has %d layers; bring them in one by one: %s"
                        .formatted(fileName, layers.size(), String.join(", ", layers)));
            }
            return layers.get(0);
        }
        return layers.stream()
                .filter(wanted::equals)
                .findFirst()
                .or(() -> layers.stream().filter(wanted::equalsIgnoreCase).findFirst())
                .orElseThrow(() -> new FileProblem(
                        "%s has no layer '%s'; it has %s".formatted(fileName, wanted, String.join(", ", layers))));
    }
}
