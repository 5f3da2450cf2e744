/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.ManyDocuments.Parts;
import org.scholion.exchange.internal.bioc.BiocCollection.Article;
import org.scholion.exchange.internal.bioc.BiocCollection.End;
import org.scholion.exchange.internal.bioc.BiocCollection.Level;
import org.scholion.exchange.internal.bioc.BiocCollection.Link;
import org.scholion.exchange.internal.bioc.BiocCollection.Location;
import org.scholion.exchange.internal.bioc.BiocCollection.Mark;
import org.scholion.exchange.internal.bioc.BiocCollection.Passage;
import org.scholion.exchange.internal.plain.XmlText;
import org.scholion.exchange.internal.plain.XmlTree;
import org.scholion.exchange.internal.plain.XmlTree.Element;
import org.scholion.words.Message;

/** BioC in XML. Its document type is named in what is written, and never looked at. */
final class BiocXml {

    private static final String COLLECTION = "collection";

    private final String file;

    private BiocXml(String file) {
        this.file = file;
    }

    /** Returns what a file says of all of its documents, having looked at all of it. */
    static BiocCollection about(String file, byte[] bytes) throws UnreadableSourceException {
        Element root = XmlTree.around(file, bytes, BiocXml::isDocument);
        if (!root.name().equals(COLLECTION)) {
            throw UnreadableSourceException.atLine(
                    file, root.line(), Message.of("exchange.bioc.not-bioc"));
        }
        return new BiocCollection(
                text(root, "source"), text(root, "date"), text(root, "key"), infons(root));
    }

    /** Returns its documents, one after the other. */
    static Parts<BiocPart> documents(String file, byte[] bytes) throws UnreadableSourceException {
        BiocCollection about = about(file, bytes);
        XmlTree.Parts parts = XmlTree.parts(file, bytes, BiocXml::isDocument);
        BiocXml reader = new BiocXml(file);
        return () ->
                parts.next()
                        .map(
                                d ->
                                        new BiocPart(
                                                about,
                                                text(d, "id"),
                                                d.line(),
                                                () -> reader.document(d)));
    }

    private static boolean isDocument(String name, String parent) {
        return name.equals("document") && parent.equals(COLLECTION);
    }

    private static String text(Element element, String name) {
        return element.element(name).map(Element::text).orElse("");
    }

    private static Map<String, String> infons(Element element) {
        Map<String, String> infons = new LinkedHashMap<>();
        for (Element infon : element.elements("infon")) {
            infons.put(infon.attribute("key").orElse(""), infon.text());
        }
        return infons;
    }

    private Article document(Element element) throws UnreadableSourceException {
        List<Passage> passages = new ArrayList<>();
        for (Element passage : element.elements("passage")) {
            passages.add(passage(passage));
        }
        return new Article(text(element, "id").strip(), passages, level(element));
    }

    private Passage passage(Element element) throws UnreadableSourceException {
        List<Passage> sentences = new ArrayList<>();
        for (Element sentence : element.elements("sentence")) {
            sentences.add(passage(sentence));
        }
        Optional<Element> offset = element.element("offset");
        return new Passage(
                offset.isPresent()
                        ? OptionalInt.of(number(offset.get(), offset.get().text()))
                        : OptionalInt.empty(),
                text(element, "text"),
                sentences,
                level(element));
    }

    private Level level(Element element) throws UnreadableSourceException {
        return new Level(element.line(), infons(element), marks(element), links(element));
    }

    private List<Mark> marks(Element element) throws UnreadableSourceException {
        List<Mark> marks = new ArrayList<>();
        for (Element mark : element.elements("annotation")) {
            List<Location> locations = new ArrayList<>();
            for (Element location : mark.elements("location")) {
                locations.add(
                        new Location(
                                number(location, location.attribute("offset").orElse("")),
                                number(location, location.attribute("length").orElse(""))));
            }
            marks.add(
                    new Mark(
                            mark.line(),
                            mark.attribute("id").orElse(""),
                            infons(mark),
                            locations,
                            mark.element("text").map(Element::text)));
        }
        return marks;
    }

    private int number(Element element, String text) throws UnreadableSourceException {
        String digits = text.strip();
        if (!digits.matches("[0-9]{1,9}")) {
            throw UnreadableSourceException.atLine(
                    file,
                    element.line(),
                    Message.of(
                            "exchange.bioc.number", "number", digits, "element", element.name()));
        }
        return Integer.parseInt(digits);
    }

    private static List<Link> links(Element element) {
        List<Link> links = new ArrayList<>();
        for (Element link : element.elements("relation")) {
            List<End> ends = new ArrayList<>();
            for (Element node : link.elements("node")) {
                ends.add(
                        new End(
                                node.attribute("refid").orElse(""),
                                node.attribute("role").orElse("")));
            }
            links.add(new Link(link.attribute("id").orElse(""), infons(link), ends));
        }
        return links;
    }

    static byte[] write(BiocContent.Whole whole) {
        BiocCollection collection = whole.collection();
        Article document = whole.article();
        XmlText xml = new XmlText();
        xml.doctype(COLLECTION, "BioC.dtd");
        xml.open(COLLECTION);
        xml.element("source", collection.source());
        xml.element("date", collection.date());
        xml.element("key", collection.key());
        infons(xml, collection.infons());
        xml.line().open("document").element("id", document.id());
        infons(xml, document.level().infons());
        document.passages().forEach(passage -> passage(xml, passage));
        document.level().links().forEach(link -> link(xml, link));
        xml.line().close();
        return xml.line().close().line().bytes();
    }

    private static void infons(XmlText xml, Map<String, String> infons) {
        infons.forEach((key, value) -> xml.open("infon").with("key", key).text(value).close());
    }

    private static void passage(XmlText xml, Passage passage) {
        xml.line().open("passage");
        infons(xml, passage.level().infons());
        xml.element("offset", String.valueOf(passage.offset().orElse(0)));
        xml.element("text", passage.text());
        for (Mark mark : passage.level().marks()) {
            xml.line().open("annotation").with("id", mark.id());
            infons(xml, mark.infons());
            for (Location location : mark.locations()) {
                xml.open("location")
                        .with("offset", String.valueOf(location.offset()))
                        .with("length", String.valueOf(location.length()))
                        .close();
            }
            xml.element("text", mark.text().orElse("")).close();
        }
        xml.close();
    }

    private static void link(XmlText xml, Link link) {
        xml.line().open("relation").with("id", link.id());
        infons(xml, link.infons());
        for (End end : link.ends()) {
            xml.open("node").with("refid", end.id()).with("role", end.role()).close();
        }
        xml.close();
    }
}
