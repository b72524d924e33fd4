package vn.mocgioi.land.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.land.catalogue.Layers;

/** What must hold between the columns of a row. */
class RowRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // layer; values; code and column of what is found
                "events;   milestone=PAID;                                        ''",
                "events;   milestone=NOT_APPLICABLE;                              missing_value of",
                "events;   milestone=NOT_APPLICABLE of=PAID;                      ''",
                "events;   milestone=NOT_APPLICABLE of=HANDED_OVER;               not_allowed of",
                "events;   milestone=PAID of=INVENTORY;                           not_allowed of",
                "events;   milestone=PAID void=true;                              missing_value correction",
                "events;   milestone=PAID void=true correction=typo;              ''",
                "events;   milestone=PAID amount_vnd=-1;                          out_of_range amount_vnd",
                "events;   milestone=PAID amount_vnd=0;                           ''",
                "zones;    valid_from=2024-01-01 valid_to=2024-01-02;             ''",
                "zones;    valid_from=2024-01-01 valid_to=2024-01-01;             dates_out_of_order valid_to",
                "zones;    official_area_ha=0;                                    out_of_range official_area_ha",
                "zones;    official_area_ha=0.1;                                  ''",
                "leases;   from=2024-01-01 to=2024-01-01;                         dates_out_of_order to",
                "leases;   from=2024-01-01;                                       ''",
                "leases;   area_m2=0;                                             out_of_range area_m2",
                "obstacles; opened=2024-01-01 closed=2024-01-01;                  ''",
                "obstacles; opened=2024-01-02 closed=2024-01-01;                  dates_out_of_order closed",
                "markers;  kind=REFERENCE;                                        missing_value of",
                "markers;  kind=REFERENCE of=M1;                                  ''",
                "markers;  kind=CORNER ring=#0;                                   out_of_range ring",
                "markers;  kind=CORNER ring=#1;                                   ''",
                "marker_events; x_northing=1;                                     missing_value y_easting",
                "marker_events; y_easting=1;                                      missing_value x_northing",
                "marker_events; x_northing=1 y_easting=1;                         ''",
                "projects; country=VN;                                            ''",
                "projects; country=vn;                                            unreadable_value country",
                "projects; country=VNM;                                           unreadable_value country",
                "projects; capital_usd=-0.01;                                     out_of_range capital_usd",
                "rules;    key=area.tolerance_share value='0.02;                  ''",
                "rules;    key=area.tolerance_share value='1.5;                   unreadable_value value",
                "rules;    key=area.tolerance_share value='two;                   unreadable_value value",
                "rules;    key=deadline.payment_days value='30.5;                 unreadable_value value",
                "rules;    key=leasable.land_use.IT_PARK value=SERVICE;           ''",
                "rules;    key=leasable.land_use.IT_PARK value=HOTEL;             unreadable_value value",
                "rules;    key=area.tolerance value='1;                           unknown_rule key"
            })
    void columnsFitEachOther(String row) {
        String[] parts = row.split(";");
        String expected = parts[2].strip().replace("''", "");
        assertEquals(
                expected,
                RowRules.check(Layers.find(parts[0].strip()).orElseThrow(), values(parts[1].strip())).stream()
                        .map(finding -> finding.code() + " " + finding.field())
                        .collect(Collectors.joining(" ")));
    }

    /** A quote before a value keeps it a text, a # makes it a whole number. */
    private static Map<String, Object> values(String text) {
        Map<String, Object> values = new HashMap<>();
        for (String each : text.split(" ")) {
            String[] nameAndValue = each.split("=", 2);
            values.put(nameAndValue[0], value(nameAndValue[1]));
        }
        return values;
    }

    private static Object value(String text) {
        if (text.startsWith("'")) {
            return text.substring(1);
        }
        if (text.startsWith("#")) {
            return Integer.valueOf(text.substring(1));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text);
        }
        if (text.matches("-?[0-9.]+")) {
            return new BigDecimal(text);
        }
        return text.equals("true") ? Boolean.TRUE : text;
    }
}
