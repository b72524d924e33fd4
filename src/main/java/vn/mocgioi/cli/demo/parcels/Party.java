package vn.mocgioi.cli.demo.parcels;

import org.jspecify.annotations.Nullable;

/**
 * An invented holder of land.
 *
 * @param kind HOUSEHOLD, INDIVIDUAL, ORGANISATION, COMMUNITY or STATE
 */
record Party(
        String code,
        String name,
        String kind,
        String address,
        @Nullable String phone) {}
