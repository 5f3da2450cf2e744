/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.text.TextHash;

class HtmlReaderTest {

    private static final String ARABIC = "قالت الوزيرة إن المدينة بخير اليوم، ولا خوف على أهلها.";
    private static final String HINDI = "मीरा ने कहा कि शहर में सब ठीक है।";

    private final HtmlReader reader = new HtmlReader();
    private final Path folder;
    private final Reading reading;

    HtmlReaderTest(@TempDir Path folder) {
        this.folder = folder;
        reading = new Reading(folder, reader);
    }

    private String text(String page) throws Exception {
        return reading.read("a.html", page.getBytes(StandardCharsets.UTF_8)).text();
    }

    private String body(String body) throws Exception {
        return text("<!DOCTYPE html><html><head><title>T</title></head><body>" + body + "</body>");
    }

    @Test
    void thatBlocksStandApartAndWhiteSpaceIsOneBlank() throws Exception {
        assertThat(
                        body(
                                "\n <h1> One\n\ttwo </h1><p>A <b>b</b>old\u00a0 word<br>next</p>"
                                        + "<div>a</div><div>b<div>c</div></div><ul><li>x<li> y </ul>z"))
                .isEqualTo("One two\n\nA bold\u00a0 word\nnext\n\na\nb\nc\n\nx\ny\n\nz");
    }

    @Test
    void thatCellsOfARowArePartedByTabs() throws Exception {
        assertThat(
                        body(
                                "<table><tr><th>a</th> <th> b </th></tr>\n<tr><td><p>1</p></td><td></td>"
                                        + "<td><p>2</p><p>3</p></td></tr></table>after"))
                .isEqualTo("a\tb\n1\t\t2\n\n3\n\nafter");
    }

    @Test
    void thatTextLaidOutBeforehandStaysAsItIs() throws Exception {
        assertThat(body("<p>x</p><pre>\n  a  b\n\n    c\n</pre><p> y</p>"))
                .isEqualTo("x\n\n  a  b\n\n    c\n\ny");
    }

    @Test
    void thatWhatIsNotSeenIsLeftOut() throws Exception {
        assertThat(
                        body(
                                "<script>var a = '<p>no</p>';</script><style>p {}</style>"
                                        + "<p hidden>no</p><p style='color:red; DISPLAY : none'>no <b>no</b></p>"
                                        + "<div style=\"visibility:hidden\">no</div><template>no</template>"
                                        + "<noscript>no</noscript><select><option>no</select><!-- no -->"
                                        + "<svg><title>no</title></svg><textarea>no</textarea><p>yes</p>"))
                .isEqualTo("yes");
    }

    @Test
    void thatAnyScriptComesThrough() throws Exception {
        assertThat(
                        body(
                                "<p dir=rtl>"
                                        + ARABIC
                                        + "</p><p>"
                                        + HINDI
                                        + "</p><p>&#x1F600; caf&eacute;"))
                .isEqualTo(ARABIC + "\n\n" + HINDI + "\n\n\uD83D\uDE00 caf\u00e9");
    }

    @Test
    void thatTheCharsetIsThatOfTheBytesElseTheDeclaredOne() throws Exception {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>" + ARABIC + "</p>";
        Charset windows = Charset.forName("windows-1256");
        ImportedDocument declared =
                reading.read("a.html", page.formatted("windows-1256").getBytes(windows));
        assertThat(declared.text()).isEqualTo(ARABIC);
        assertThat(declared.metadata()).containsEntry("charset", "windows-1256");
        assertThat(
                        reading.read(
                                        "a.html",
                                        page.formatted("iso-8859-1")
                                                .getBytes(StandardCharsets.UTF_8))
                                .text())
                .isEqualTo(ARABIC);
        assertThat(
                        reading.read(
                                        "a.html",
                                        ("\ufeff" + page.formatted("utf-8"))
                                                .getBytes(StandardCharsets.UTF_16LE))
                                .text())
                .isEqualTo(ARABIC);
        reading.as(windows);
        assertThat(reading.read("a.html", page.formatted("none-such").getBytes(windows)).text())
                .isEqualTo(ARABIC);
    }

    @Test
    void thatItSaysWhereItCameFrom() throws Exception {
        byte[] page =
                ("<html><head><title> The\n city </title><meta name=Author content='Mira Shah'>"
                                + "<meta property='article:published_time' content='2024-05-01T10:00:00Z'>"
                                + "</head><body>x")
                        .getBytes(StandardCharsets.UTF_8);
        ImportedDocument document = reading.read("b.HTM", page);
        assertThat(document.name()).isEqualTo("b");
        assertThat(document.sourceSha256()).isEqualTo(TextHash.sha256(page));
        assertThat(document.metadata())
                .containsEntry("title", "The city")
                .containsEntry("author", "Mira Shah")
                .containsEntry("date", "2024-05-01")
                .containsEntry("content-type", "text/html")
                .hasEntrySatisfying(
                        "extraction",
                        said ->
                                assertThat(said)
                                        .matches("Apache Tika \\d.*; JSoupParser; visible-text=1"));
        assertThat(reading.read("b.HTM", page)).isEqualTo(document);
    }

    @Test
    void thatItIsKnownByWhatItBeginsWithElseByItsName() {
        assertThat(recognised("a.txt", "\ufeff <!-- x -->\n<!doctype HTML><p>"))
                .isEqualTo(Recognition.Confidence.CONTENT);
        assertThat(
                        recognised(
                                "a",
                                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>"))
                .isEqualTo(Recognition.Confidence.CONTENT);
        assertThat(recognised("a.html", "<p>x")).isEqualTo(Recognition.Confidence.NAME);
        assertThat(recognised("a.txt", "<html is what pages begin with")).isNotEqualTo(null);
        assertThat(recognised("a.txt", "Write <html> first.")).isNull();
        assertThat(recognised("a.xml", "<htmlx>")).isNull();
    }

    private Recognition.@org.eclipse.jdt.annotation.Nullable Confidence recognised(
            String name, String begin) {
        return reader.recognise(
                                FileSource.of(folder, folder.resolve(name)),
                                begin.getBytes(StandardCharsets.UTF_8))
                        instanceof Recognition.Document document
                ? document.confidence()
                : null;
    }

    private void refused(byte[] bytes, String words) {
        assertThatThrownBy(() -> reading.read("bad.html", bytes))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("bad.html")
                .hasMessageContaining(words);
    }

    @Test
    void thatAPageWithoutWordsIsRefusedByName() {
        refused(
                "<html><body><img src=x><script>no</script>".getBytes(StandardCharsets.UTF_8),
                "no text");
    }

    @Test
    void thatADeepPageIsReadAsBrowsersDo() throws Exception {
        assertThat(text("<html><body>" + "<div>".repeat(100_000) + "x")).isEqualTo("x");
        assertThat(text("<html><body>" + "<b><p>".repeat(3_000) + "x")).isEqualTo("x");
    }

    @Test
    void thatALargePageIsRefusedByName() {
        byte[] page = new byte[(int) HtmlReader.LARGEST + 1];
        Arrays.fill(page, (byte) ' ');
        refused(page, "MB");
    }

    @Test
    void thatNothingIsFetchedAndNoEntityIsMadeLarge() throws Exception {
        Path secret = java.nio.file.Files.writeString(folder.resolve("secret"), "secret");
        String page =
                "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a SYSTEM '"
                        + secret.toUri()
                        + "'><!ENTITY b '&a;&a;'>]><html><body><p>x &a; &b;</p><img src='"
                        + secret.toUri()
                        + "'></body></html>";
        assertThat(text(page)).doesNotContain("secret").contains("x");
    }
}
