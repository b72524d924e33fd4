package vn.mocgioi.web;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** Colours as they are seen. */
final class Colour {
    private Colour() {}

    /** How far apart two colours are, at most 255. */
    static int distance(Color a, Color b) {
        return Math.max(
                Math.abs(a.getRed() - b.getRed()),
                Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
    }

    static Color at(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y));
    }

    /** How many pixels of a part of a picture have about this colour. */
    static int count(BufferedImage picture, int west, int north, int east, int south, String colour) {
        Color wanted = Color.decode(colour);
        int count = 0;
        for (int x = west; x < east; x++) {
            for (int y = north; y < south; y++) {
                if (distance(at(picture, x, y), wanted) <= 24) {
                    count++;
                }
            }
        }
        return count;
    }
}
