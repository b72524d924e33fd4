package vn.mocgioi.land.parcels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.land.terms.ObstacleReason;

class ParcelObstacleTest {
    @ParameterizedTest
    @CsvSource({
        // closed, handed over, blocks until
        " , , ",
        "2024-03-01, , 2024-03-01",
        " , 2024-02-01, 2024-02-01",
        "2024-03-01, 2024-02-01, 2024-02-01",
        "2024-03-01, 2024-04-01, 2024-03-01",
        // handed over before it was opened: it never did
        " , 2023-12-31, 2024-01-01",
        "2024-01-01, , 2024-01-01"
    })
    void anObstacleBlocksUntilItIsClosedOrTheSiteIsHandedOver(
            @Nullable LocalDate closed, @Nullable LocalDate handedOver, @Nullable LocalDate until) {
        ParcelObstacle obstacle =
                new ParcelObstacle(7, ObstacleReason.GRAVES, LocalDate.of(2024, 1, 1), closed, handedOver);
        assertEquals(until, obstacle.blocksUntil());
    }
}
