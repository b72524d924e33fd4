package vn.mocgioi.http.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.mocgioi.land.terms.Language;

class HtmlTest {
    private static final Path TOKENS = Path.of("web/src/look/tokens.css");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");
    private static final Pattern NAMED = Pattern.compile("var\\((--[a-z0-9-]+)\\)");

    @Test
    void whatIsFilledInIsEscapedWhereverItStands() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", "A <b>\"zone\"</b> & more");
        json.put("na<i>me", "</td><script>alert(1)</script>");
        json.putArray("list").add("<u>").add("http://x/\"onclick=\"alert(1)");
        json.putArray("links")
                .addObject()
                .put("href", "http://x/?a=\"><script>")
                .put("title", "<em>");
        Visitor reader = new Visitor(Language.EN, "http://h", "?lang=vi", "?f=json&a=\"><b>", false);
        String page = new String(Html.of(json, reader).bytes(), StandardCharsets.UTF_8);
        for (String markup : Set.of("<b>\"", "<i>", "<script", "<u>", "<em>", "\"><b>")) {
            assertFalse(page.contains(markup), markup + " in " + page);
        }
        assertTrue(page.contains("<h1>A &lt;b&gt;\"zone\"&lt;/b&gt; &amp; more</h1>"), page);
        assertTrue(page.contains("href=\"http://x/&#34;onclick=&#34;alert(1)\""), page);
        assertTrue(page.startsWith("<!doctype html>\n<html lang=\"en\">") && page.endsWith("</html>\n"), page);
    }

    /** A colour is written once: a page has it by its name. */
    @Test
    void theColoursOfPagesAreThoseOfTheMap() throws IOException {
        String tokens = Files.readString(TOKENS);
        for (String look : Set.of(Html.LOOK_OF_PAGES, Html.LOOK_OF_REPORTS)) {
            assertTrue(look.startsWith(tokens));
            String own = look.substring(tokens.length());
            assertEquals(Set.of(), both(found(COLOUR, own), found(COLOUR, tokens)));
            Set<String> named = found(NAMED, own);
            assertTrue(named.contains("var(--ink)"), own);
            named.removeIf(name -> tokens.contains(name.substring(4, name.length() - 1) + ":"));
            assertEquals(Set.of(), named, "names that tokens.css has not");
        }
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        one.retainAll(other);
        return one;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
