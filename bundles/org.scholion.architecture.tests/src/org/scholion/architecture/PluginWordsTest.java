/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.jar.Manifest;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a {@code plugin.xml} names stands in a file that can be translated. */
class PluginWordsTest {

    /** Attributes that people read. */
    private static final Set<String> WORDS = Set.of("label", "name", "description", "tooltip");

    /** Elements whose name only programs read. */
    private static final Set<String> NAMED_FOR_PROGRAMS =
            Set.of("parameter", "property", "variable", "separator", "attribute");

    private final List<Path> folders =
            SourceTree.bundles().stream()
                    .map(SourceBundle::folder)
                    .filter(folder -> Files.exists(folder.resolve("plugin.xml")))
                    .toList();

    @Test
    void thatNoNameIsLiteral() {
        List<String> violations = new ArrayList<>();
        for (Path folder : folders) {
            words(
                    folder,
                    (where, value) -> {
                        if (!value.startsWith("%")) {
                            violations.add(folder.getFileName() + " " + where + ": " + value);
                        }
                    });
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatEveryKeyHasWordsAndTheFileNoOthers() throws IOException {
        for (Path folder : folders) {
            Set<String> used = new HashSet<>();
            words(folder, (where, value) -> used.add(value.substring(1)));
            if (used.isEmpty()) {
                continue;
            }
            Properties words = new Properties();
            Path file = folder.resolve("plugin.properties");
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
            assertThat(words.stringPropertyNames())
                    .as("%s", folder.getFileName())
                    .containsExactlyInAnyOrderElementsOf(used);
            assertThat(Files.readString(folder.resolve("build.properties")))
                    .as("%s", folder.getFileName())
                    .contains("plugin.properties");
            try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
                assertThat(new Manifest(in).getMainAttributes().getValue("Bundle-Localization"))
                        .as("%s", folder.getFileName())
                        .isEqualTo("plugin");
            }
        }
    }

    private static void words(Path folder, BiConsumer<String, String> place) {
        NodeList elements;
        try {
            elements =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(folder.resolve("plugin.xml").toFile())
                            .getElementsByTagName("*");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read plugin.xml of " + folder, e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read plugin.xml of " + folder, e);
        }
        for (int i = 0; i < elements.getLength(); i++) {
            if (elements.item(i) instanceof Element element) {
                words(element, place);
            }
        }
    }

    private static void words(Element element, BiConsumer<String, String> place) {
        String tag = element.getTagName();
        for (String name : WORDS) {
            boolean forPeople = !name.equals("name") || !NAMED_FOR_PROGRAMS.contains(tag);
            if (forPeople && !element.getAttribute(name).isEmpty()) {
                place.accept(tag + " " + name, element.getAttribute(name));
            }
        }
        if (tag.equals("property") && element.getAttribute("name").equals("aboutText")) {
            place.accept(tag + " value", element.getAttribute("value"));
        }
    }
}
