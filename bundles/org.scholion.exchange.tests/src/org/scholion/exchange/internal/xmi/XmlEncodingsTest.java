/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;

/** XML files in the encodings there are. */
class XmlEncodingsTest {

    private static final String TYPES =
            "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><types/>"
                    + "</typeSystemDescription>";

    private static final String TEXT = "München — Ærø";

    private static ImportedDocument read(byte[] xmi) throws UnreadableSourceException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("a.xmi", xmi);
        files.put("typesystem.xml", TYPES.getBytes(StandardCharsets.UTF_8));
        return Exchange.read("xmi", new MemorySource("a.xmi", files));
    }

    private static String xmi(String declaration, String text) {
        return declaration
                + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
                + " xmi:version=\"2.0\"><cas:NULL xmi:id=\"0\"/><cas:Sofa xmi:id=\"1\" sofaNum=\"1\""
                + " sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\""
                + text
                + "\"/><cas:View sofa=\"1\" members=\"\"/></xmi:XMI>";
    }

    private static byte[] bytes(String mark, String charset, String content) {
        Charset encoding = Charset.forName(charset);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(mark.getBytes(encoding));
        all.writeBytes(content.getBytes(encoding));
        return all.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, false",
        "UTF-8, UTF-8, true",
        "UTF-8, '', false",
        "UTF-8, '', true",
        "UTF-16BE, UTF-16, true",
        "UTF-16LE, UTF-16, true",
        "UTF-16BE, UTF-16BE, false",
        "UTF-16LE, UTF-16LE, false",
        "windows-1252, windows-1252, false"
    })
    void thatTheMarkOrTheDeclarationTellsHowAFileIsEncoded(
            String charset, String declared, boolean mark) throws Exception {
        String declaration =
                declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
        byte[] bytes = bytes(mark ? "\ufeff" : "", charset, xmi(declaration, TEXT));
        assertThat(read(bytes).text()).isEqualTo(TEXT);
    }

    @Test
    void thatACharsetThatIsNoneIsNamedInTheFirstLine() {
        for (String name : List.of("no-such-charset", "no charset!", "")) {
            String declaration = "<?xml version='1.0' encoding='" + name + "'?>";
            assertThatThrownBy(() -> read(bytes("", "UTF-8", xmi(declaration, TEXT))))
                    .isInstanceOfSatisfying(
                            UnreadableSourceException.class,
                            e -> {
                                assertThat(e.line()).hasValue(1);
                                assertThat(e.getMessage()).contains(name);
                            });
        }
    }

    @Test
    void thatBytesThatAreNoTextAreNamedByTheirOffset() {
        for (int length : List.of(1, 8_000, 8_192, 20_000)) {
            byte[] bytes = bytes("", "UTF-8", xmi("", "x".repeat(length) + "?" + TEXT));
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?');
            bytes[at] = (byte) 0xff;
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOfSatisfying(
                            UnreadableSourceException.class,
                            e -> assertThat(e.offset()).hasValue(at));
        }
    }

    @Test
    void thatAFileOfAByteOrTwoIsNoXml() {
        for (byte[] few : List.of(new byte[] {'<'}, new byte[] {'<', 0}, new byte[] {0, '<'})) {
            assertThatThrownBy(() -> read(few)).isInstanceOf(UnreadableSourceException.class);
        }
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xef, (byte) 0xbb}))
                .isInstanceOf(UnreadableSourceException.class);
    }
}
