package vn.mocgioi.cli.demo;

import java.time.LocalDate;

/** An invented investment project. */
record Project(
        String code,
        String zone,
        String name,
        String investor,
        String country,
        String sector,
        long capitalUsd,
        LocalDate licensed) {

    boolean foreign() {
        return !country.equals("VN");
    }
}
