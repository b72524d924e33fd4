package vn.mocgioi.land.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a layer: what a file may bring, how it is stored, and how it is called in print.
 *
 * @param name the name in files, tables and answers
 * @param type how its values are read
 * @param required whether a row without it is rejected
 * @param key whether it is part of what identifies the object when a file comes again
 * @param choices the allowed values of a {@link ColumnType#CHOICE}, else empty
 * @param titleVi its title in Vietnamese
 * @param titleEn its title in English
 * @param unit the unit of its numbers ("ha", "m2", "m", "USD", "VND"), or empty
 * @param absent what an absent value means, as it would be typed, or null when it means nothing is known
 * @param spellings other headings under which files bring it; compared without accents, case and punctuation
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        boolean key,
        List<String> choices,
        String titleVi,
        String titleEn,
        String unit,
        @Nullable String absent,
        List<String> spellings) {

    public Column {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a column name: " + name);
        }
        if ((type == ColumnType.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("choices belong to CHOICE columns: " + name);
        }
        choices = List.copyOf(choices);
        spellings = List.copyOf(spellings);
    }

    static Column text(String name, String titleVi, String titleEn) {
        return of(name, ColumnType.TEXT, titleVi, titleEn);
    }

    static Column integer(String name, String titleVi, String titleEn) {
        return of(name, ColumnType.INTEGER, titleVi, titleEn);
    }

    static Column decimal(String name, String unit, String titleVi, String titleEn) {
        return new Column(name, ColumnType.DECIMAL, false, false, List.of(), titleVi, titleEn, unit, null, List.of());
    }

    static Column date(String name, String titleVi, String titleEn) {
        return of(name, ColumnType.DATE, titleVi, titleEn);
    }

    static Column bool(String name, String titleVi, String titleEn) {
        return of(name, ColumnType.BOOLEAN, titleVi, titleEn);
    }

    static Column choice(String name, String titleVi, String titleEn, List<String> choices) {
        return new Column(name, ColumnType.CHOICE, false, false, choices, titleVi, titleEn, "", null, List.of());
    }

    static <E extends Enum<E>> Column choice(String name, String titleVi, String titleEn, Class<E> choices) {
        return choice(
                name,
                titleVi,
                titleEn,
                List.of(choices.getEnumConstants()).stream().map(Enum::name).toList());
    }

    private static Column of(String name, ColumnType type, String titleVi, String titleEn) {
        return new Column(name, type, false, false, List.of(), titleVi, titleEn, "", null, List.of());
    }

    /** The same column, part of the key and required. */
    Column requiredKey() {
        return new Column(name, type, true, true, choices, titleVi, titleEn, unit, absent, spellings);
    }

    /** The same column, part of the key; absent is a value of its own. */
    Column optionalKey() {
        return new Column(name, type, false, true, choices, titleVi, titleEn, unit, absent, spellings);
    }

    Column mandatory() {
        return new Column(name, type, true, key, choices, titleVi, titleEn, unit, absent, spellings);
    }

    /** The same column, where an absent value means this one. */
    Column absentMeans(String value) {
        return new Column(name, type, required, key, choices, titleVi, titleEn, unit, value, spellings);
    }

    Column spelt(String... others) {
        return new Column(name, type, required, key, choices, titleVi, titleEn, unit, absent, List.of(others));
    }
}
