package vn.mocgioi.cli.demo.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Millimetre;

/** Faces joined to areas by group. A face that is cut off from its group joins the neighbour it borders on longest. */
final class Districting {
    private final List<Polygon> faces;
    private final int[] groupOf;
    private final int groups;

    Districting(List<Polygon> faces, int[] groupOf) {
        this.faces = faces;
        this.groupOf = groupOf.clone();
        this.groups = Arrays.stream(groupOf).max().orElseThrow() + 1;
    }

    /** One polygon for each group, in the order of the groups. */
    List<Polygon> areas() {
        for (int round = 0; round < 10; round++) {
            List<List<Polygon>> pieces = pieces();
            if (pieces.stream().allMatch(p -> p.size() == 1)) {
                return pieces.stream().map(p -> p.get(0)).toList();
            }
            for (int i = 0; i < faces.size(); i++) {
                if (!pieces.get(groupOf[i]).get(0).contains(faces.get(i).getInteriorPoint())) {
                    groupOf[i] = longestNeighbour(i);
                }
            }
        }
        throw new IllegalStateException("some group has no connected area of its own");
    }

    private List<List<Polygon>> pieces() {
        List<List<Polygon>> pieces = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            List<Polygon> members = new ArrayList<>();
            for (int i = 0; i < faces.size(); i++) {
                if (groupOf[i] == group) {
                    members.add(faces.get(i));
                }
            }
            if (members.isEmpty()) {
                throw new IllegalStateException("group " + group + " has no face");
            }
            pieces.add(Millimetre.union(members));
        }
        return pieces;
    }

    private int longestNeighbour(int face) {
        Geometry border = faces.get(face).getBoundary();
        int best = groupOf[face];
        double longest = 0;
        for (int i = 0; i < faces.size(); i++) {
            if (groupOf[i] != groupOf[face]
                    && faces.get(i).getEnvelopeInternal().intersects(border.getEnvelopeInternal())) {
                double shared = faces.get(i).getBoundary().intersection(border).getLength();
                if (shared > longest) {
                    longest = shared;
                    best = groupOf[i];
                }
            }
        }
        return best;
    }
}
