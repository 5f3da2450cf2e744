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

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.exchange.Formats;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.testing.MemorySource;

/** A file is XMI by how it begins, not by what it mentions. */
class XmiRootTest {

    private static final String ROOT =
            "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmi:version=\"2.0\"/>";

    private static String format(String name, String content) throws UnreadableSourceException {
        return switch (InstalledFormats.builtIn().recognise(MemorySource.of(name, content))) {
            case Formats.OfFormat known -> known.format().id();
            case Formats.Supporting supporting -> "belongs to " + supporting.format().id();
            case Formats.Unknown unknown -> "unknown";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tag <typeSystemDescription names types.",
                "See http://www.omg.org/XMI for it.",
                "<xmi:XMI is what the page http://www.omg.org/XMI is about.",
                "XMI begins so: <xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>",
                "<!-- <xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/> -->",
                "{\"text\": \"<xmi:XMI a='b'>\"}",
            })
    void thatATextThatMentionsItIsAText(String content) throws Exception {
        assertThat(format("a.txt", content)).isEqualTo("txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\ufeff",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
                "<?xml version=\"1.0\"?>\n<!-- made by a - program -->\n<?x y?>\n\n",
            })
    void thatAFileThatBeginsSoIsXmi(String before) throws Exception {
        assertThat(format("a.txt", before + ROOT)).isEqualTo("xmi");
        assertThat(
                        format(
                                "types.xml",
                                before
                                        + "<typeSystemDescription xmlns=\"http://uima.apache.org/"
                                        + "resourceSpecifier\"><types/></typeSystemDescription>"))
                .isEqualTo("belongs to xmi");
    }

    @Test
    void thatABeginningOfUtf16IsReadAsSuch() {
        assertThat(XmlRoot.of(ROOT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("XMI");
        assertThat(XmlRoot.of(("\ufeff" + ROOT).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("XMI");
        assertThat(XmlRoot.of(new byte[0])).isEmpty();
    }

    @Test
    void thatALongBeginningIsLookedThroughInTime() {
        assertThat(XmlRoot.of("<!-- ".repeat(1600).getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(XmlRoot.of(" ".repeat(8000).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
