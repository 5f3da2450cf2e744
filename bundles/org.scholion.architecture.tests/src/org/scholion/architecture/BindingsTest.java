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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the {@code plugin.xml} of all bundles together bind. */
class BindingsTest {

    private final List<Path> folders =
            SourceTree.bundles().stream()
                    .map(SourceBundle::folder)
                    .filter(folder -> Files.exists(folder.resolve("plugin.xml")))
                    .toList();

    @Test
    void thatAKeyDoesOneThingInAContext() {
        Map<String, Set<String>> bound = new TreeMap<>();
        for (Path folder : folders) {
            for (Element key : elements(folder, "key")) {
                String place =
                        key.getAttribute("sequence") + " in " + key.getAttribute("contextId");
                bound.computeIfAbsent(place.toUpperCase(Locale.ROOT), any -> new TreeSet<>())
                        .add(key.getAttribute("commandId"));
            }
        }
        // an empty command takes a binding of the platform away
        bound.values().forEach(commands -> commands.remove(""));
        bound.values().removeIf(commands -> commands.size() < 2);
        assertThat(bound).isEmpty();
    }

    @Test
    void thatALetterOfAMenuIsOneEntrys() throws IOException {
        Map<String, Map<Character, List<String>>> letters = new TreeMap<>();
        for (Path folder : folders) {
            Properties words = words(folder);
            for (String tag : List.of("command", "menu", "dynamic")) {
                for (Element entry : elements(folder, tag)) {
                    String label = label(entry, words);
                    int at = label.indexOf('&');
                    if (at >= 0 && at + 1 < label.length() && !menu(entry).isEmpty()) {
                        letters.computeIfAbsent(menu(entry), any -> new TreeMap<>())
                                .computeIfAbsent(
                                        Character.toLowerCase(label.charAt(at + 1)),
                                        any -> new ArrayList<>())
                                .add(label);
                    }
                }
            }
        }
        List<String> twice = new ArrayList<>();
        letters.forEach(
                (menu, entries) ->
                        entries.values().stream()
                                .filter(labels -> labels.size() > 1)
                                .forEach(labels -> twice.add(menu + ": " + labels)));
        assertThat(twice).isEmpty();
    }

    /** The id of the menu that an entry stands in; empty for what stands in none. */
    private static String menu(Element entry) {
        Node parent = entry.getParentNode();
        if (!(parent instanceof Element around)) {
            return "";
        }
        if (around.getTagName().equals("menu")) {
            return around.getAttribute("id");
        }
        String place = around.getAttribute("locationURI");
        return place.startsWith("toolbar:") ? "" : place.replaceAll("^\\w+:|\\?.*$", "");
    }

    private static String label(Element entry, Properties words) {
        String label = entry.getAttribute("label");
        return label.startsWith("%") ? words.getProperty(label.substring(1), "") : label;
    }

    private static Properties words(Path folder) throws IOException {
        Properties words = new Properties();
        Path file = folder.resolve("plugin.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        }
        return words;
    }

    private static List<Element> elements(Path folder, String tag) {
        try {
            NodeList found =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(folder.resolve("plugin.xml").toFile())
                            .getElementsByTagName(tag);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                if (found.item(i) instanceof Element element) {
                    elements.add(element);
                }
            }
            return elements;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read plugin.xml of " + folder, e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read plugin.xml of " + folder, e);
        }
    }
}
