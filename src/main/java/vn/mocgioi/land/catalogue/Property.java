package vn.mocgioi.land.catalogue;

import java.util.List;
import vn.mocgioi.land.terms.Language;

/**
 * One published property of a collection.
 *
 * @param name as in answers, and the column of the collection's view
 * @param type how its values are written
 * @param choices the values a {@link ColumnType#CHOICE} can have, else empty
 * @param titleVi its title in Vietnamese
 * @param titleEn its title in English
 * @param unit of its numbers, or empty
 */
public record Property(
        String name, ColumnType type, List<String> choices, String titleVi, String titleEn, String unit) {

    public Property {
        choices = List.copyOf(choices);
    }

    /** Its title in a language. */
    public String title(Language language) {
        return language.of(titleVi, titleEn);
    }

    static Property of(Column column) {
        return new Property(
                column.name(), column.type(), column.choices(), column.titleVi(), column.titleEn(), column.unit());
    }
}
