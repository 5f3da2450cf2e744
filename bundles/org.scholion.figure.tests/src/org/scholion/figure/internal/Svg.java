/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A figure's SVG, read by a parser.
 *
 * @param source as it was written
 * @param root what was read
 */
record Svg(String source, Element root) {

    static Svg of(Figure figure) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        figure.writeSvg(out);
        return parse(out.toByteArray());
    }

    static Svg parse(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes))
                        .getDocumentElement();
        return new Svg(new String(bytes, StandardCharsets.UTF_8), Objects.requireNonNull(root));
    }

    /** All elements of a name in a layer, in the order of the file. */
    List<Element> all(Layer layer, String name) {
        List<Element> found = new ArrayList<>();
        for (Element group : all(root, "g")) {
            if (group.getAttribute("class").equals(layer.word())) {
                found.addAll(all(group, name));
            }
        }
        return found;
    }

    static List<Element> all(Element below, String name) {
        NodeList nodes = below.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) Objects.requireNonNull(nodes.item(i)));
        }
        return found;
    }

    /** What elements say, one after the other. */
    static String text(List<Element> elements) {
        return elements.stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** The texts of a layer's labels. */
    List<String> labels(Layer layer) {
        return all(layer, "text").stream().map(Element::getTextContent).toList();
    }
}
