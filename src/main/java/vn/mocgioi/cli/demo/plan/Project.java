package vn.mocgioi.cli.demo.plan;

import java.time.LocalDate;

/** An invented investment project. */
public record Project(
        String code,
        String zone,
        String name,
        String investor,
        String country,
        String sector,
        long capitalUsd,
        LocalDate licensed) {

    public boolean foreign() {
        return !country.equals("VN");
    }
}
