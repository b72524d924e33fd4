package vn.mocgioi.cli.demo.plan;

import java.time.LocalDate;

/**
 * How land is cleared in one phase, or one zone without phases.
 *
 * @param start of the recovery notices
 * @param middle when half of what is ever handed over has been
 * @param spreadDays how slowly: the scale of the logistic curve
 * @param ceiling the share by parcels at which handing over comes to a halt for the time being
 * @param label for document numbers and notes
 * @param faulty whether its cadastral map has an overlap and a gap
 * @param divides whether a field of it is divided between its heirs meanwhile
 */
public record ClearancePlan(
        String zone,
        String phase,
        LocalDate start,
        LocalDate middle,
        double spreadDays,
        double ceiling,
        String label,
        boolean faulty,
        boolean divides) {

    public ClearancePlan {
        if (ceiling <= 0 || ceiling > 1 || spreadDays <= 0) {
            throw new IllegalArgumentException("not a pace: " + ceiling + ", " + spreadDays);
        }
    }
}
