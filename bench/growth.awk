# Draws lines of "measure<tab>rows<tab>value" as an SVG with both axes logarithmic; a straight line at 45 degrees is
# what grows with the rows.
function x(v) { return 70 + (log(v) - log(x0)) / (log(x1) - log(x0)) * 500 }
function y(v) { return 330 - (log(v) - log(y0)) / (log(y1) - log(y0)) * 300 }
BEGIN { FS = "\t"; x0 = y0 = 1e99; x1 = y1 = 0 }
$3 > 0 {
    n++; name[n] = $1; rows[n] = $2; value[n] = $3
    if ($2 < x0) x0 = $2; if ($2 > x1) x1 = $2; if ($3 < y0) y0 = $3; if ($3 > y1) y1 = $3
}
END {
    if (n == 0 || x0 == x1) exit
    if (y0 == y1) y1 = y0 * 10
    print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 380\" font-family=\"sans-serif\" font-size=\"12\">"
    print "<rect width=\"860\" height=\"380\" fill=\"#fff\"/><path d=\"M70 30V330H570\" fill=\"none\" stroke=\"#888\"/>"
    for (d = 1e-6; d <= 1e9; d *= 10) {
        if (d >= x0 * 0.999 && d <= x1 * 1.001) printf "<text x=\"%.0f\" y=\"350\" text-anchor=\"middle\">%d</text>\n", x(d), d
        if (d >= y0 * 0.999 && d <= y1 * 1.001) printf "<text x=\"62\" y=\"%.0f\" text-anchor=\"end\">%g</text><path d=\"M66 %.0fH570\" stroke=\"#ddd\"/>\n", y(d) + 4, d, y(d)
    }
    print "<text x=\"320\" y=\"370\" text-anchor=\"middle\">parcels in the database</text><text x=\"70\" y=\"20\">seconds, or as said</text>"
    split("#1b6ca8 #c0392b #2e8b57 #8e44ad #d68910 #555555 #16a085 #7f5539", colour, " ")
    for (i = 1; i <= n; i++) if (!(name[i] in seen)) {
        seen[name[i]] = ++k
        points = ""; for (j = 1; j <= n; j++) if (name[j] == name[i]) {
            points = points sprintf("%.0f,%.0f ", x(rows[j]), y(value[j]))
            printf "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"3\" fill=\"%s\"/>\n", x(rows[j]), y(value[j]), colour[k]
        }
        printf "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", points, colour[k]
        printf "<path d=\"M590 %d h20\" stroke=\"%s\" stroke-width=\"3\"/><text x=\"616\" y=\"%d\">%s</text>\n", 40 + 22 * k, colour[k], 44 + 22 * k, name[i]
    }
    print "</svg>"
}
