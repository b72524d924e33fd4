package vn.mocgioi.land.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.mocgioi.land.Property;

/** A value, or what gives one for each feature. */
public sealed interface Operand {

    record Of(Property property) implements Operand {}

    record Text(String value) implements Operand {}

    record Number(BigDecimal value) implements Operand {}

    record Bool(boolean value) implements Operand {}

    record Day(LocalDate value) implements Operand {}
}
