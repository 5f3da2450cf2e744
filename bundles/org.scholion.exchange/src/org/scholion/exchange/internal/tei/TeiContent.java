/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.StatusForm;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainAnnotation.Link;
import org.scholion.exchange.internal.plain.PlainContent;
import org.scholion.exchange.internal.plain.PlainFacts;
import org.scholion.exchange.internal.plain.ValueText;
import org.scholion.exchange.internal.plain.XmlText;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;
import org.scholion.text.XmlCharacters;
import org.scholion.words.Message;

/**
 * Says a document as TEI does: its text as one block, mentions and passages as spans, relations and
 * stances as relations, referents in lists of persons, places, organisations or else objects,
 * labels as interpretations, and all values as features.
 */
final class TeiContent {

    private static final Message CONTROL = Message.of("exchange.lost.control-character");
    private static final Message METADATA = Message.of("exchange.lost.control-in-metadata");
    private static final Message NAME = Message.of("exchange.lost.document-name");

    /** The lists of the standard by what types are called, and how their items and names are. */
    private enum Kept {
        PERSON("listPerson", "person", "persName", "person", "persname", "per", "people"),
        PLACE("listPlace", "place", "placeName", "place", "location", "loc", "gpe", "country"),
        ORGANISATION("listOrg", "org", "orgName", "org", "organisation", "organization", "body"),
        OBJECT("listObject", "object", "objectName");

        private final String list;
        private final String item;
        private final String named;
        private final List<String> types;

        Kept(String list, String item, String named, String... types) {
            this.list = list;
            this.item = item;
            this.named = named;
            this.types = List.of(types);
        }

        static Kept of(String type) {
            for (Kept kept : values()) {
                if (kept.types.contains(type.toLowerCase(Locale.ROOT))) {
                    return kept;
                }
            }
            return OBJECT;
        }
    }

    private final ExportDocument document;
    private final Losses.Recorder losses;
    private final OffsetMap offsets;
    private final XmlText xml = new XmlText();
    private final Map<String, TeiFeatures> features = new LinkedHashMap<>();
    private final Map<String, String> makers = new LinkedHashMap<>();

    TeiContent(ExportDocument document, Losses.Recorder losses) {
        this.document = document;
        this.losses = losses;
        offsets = OffsetMap.of(document.text());
    }

    byte[] bytes() {
        List<PlainAnnotation> said =
                PlainContent.of(
                        document, name -> XmlCharacters.firstForbidden(name).isEmpty(), losses);
        said.forEach(this::count);
        said.forEach(
                one ->
                        makerOf(one)
                                .ifPresent(m -> makers.putIfAbsent(m, "m" + (makers.size() + 1))));
        xml.open("TEI").with("xmlns", TeiFormat.NAMESPACE);
        header();
        xml.line().open("text");
        document.language().ifPresent(l -> xml.with("xml:lang", l));
        xml.open("body").open("ab").with("xml:id", TeiFormat.TEXT).with("xml:space", "preserve");
        xml.text(document.text()).close().close().close();
        if (!said.isEmpty()) {
            xml.line().open("standOff");
            referents(said);
            spans(said, AnnotationKind.ENTITY);
            spans(said, AnnotationKind.PASSAGE);
            places(said);
            relations(said, AnnotationKind.RELATION);
            relations(said, AnnotationKind.STANCE);
            labels(said);
            features.forEach((id, one) -> one.write(xml, id));
            xml.line().close();
        }
        return xml.line().close().line().bytes();
    }

    private void count(PlainAnnotation one) {
        boolean held =
                one.attributes().values().stream().allMatch(TeiContent::isHeld)
                        && one.facts().values().stream().allMatch(TeiContent::isHeld);
        if (!held) {
            losses.add(CONTROL, () -> PlaceMessages.in(document.name()));
        }
    }

    private static boolean isHeld(AttributeValue value) {
        return XmlCharacters.firstForbidden(ValueText.of(value).text()).isEmpty();
    }

    private String held(String text, Message what) {
        String held = XmlText.held(text);
        if (!held.equals(text)) {
            losses.add(what, () -> PlaceMessages.in(document.name()));
        }
        return held;
    }

    private void header() {
        xml.line().open("teiHeader").open("fileDesc").open("titleStmt");
        xml.element("title", held(document.name(), NAME));
        makers.forEach(
                (maker, id) -> {
                    xml.open("respStmt").with("xml:id", id).element("resp", TeiFormat.MAKING);
                    xml.element("name", XmlText.held(maker)).close();
                });
        xml.close();
        xml.open("publicationStmt").element("p", "").close();
        SortedMap<String, String> metadata = StatusForm.with(document);
        if (!metadata.isEmpty()) {
            xml.open("notesStmt");
            metadata.forEach(
                    (key, value) ->
                            xml.open("note")
                                    .with("type", TeiWords.word(key))
                                    .text(held(value, METADATA))
                                    .close());
            xml.close();
        }
        xml.open("sourceDesc").element("p", "").close().close();
        xml.open("encodingDesc").open("appInfo").open("application");
        xml.with("ident", TeiFormat.APPLICATION).with("version", "1");
        xml.element("label", "Scholion").close().close().close().close();
    }

    private static Optional<String> makerOf(PlainAnnotation one) {
        return one.facts().get(PlainFacts.MADE_BY) instanceof AttributeValue.Text(String maker)
                ? Optional.of(maker)
                : Optional.empty();
    }

    /** Keeps what is said in features, and returns whether anything is. */
    private boolean features(PlainAnnotation one, Optional<String> type, List<Link> links) {
        // a place of its own is the words that it marks; without one nothing is quoted
        String words = one.place("").map(p -> p.coveredText(document.text())).orElse("");
        SortedMap<String, AttributeValue> facts = new TreeMap<>(one.facts());
        facts.remove(PlainFacts.MADE_BY);
        TeiFeatures all =
                TeiFeatures.of(type, new TreeMap<>(one.attributes()), facts, links).quoting(words);
        if (!all.isNothing()) {
            features.put(featuresOf(one), all);
        }
        return !all.isNothing();
    }

    private static String featuresOf(PlainAnnotation one) {
        return "f" + one.id();
    }

    private void refer(PlainAnnotation one, Optional<String> type, List<Link> links) {
        makerOf(one).map(makers::get).ifPresent(id -> xml.with("resp", "#" + id));
        if (features(one, type, links)) {
            xml.with("ana", "#" + featuresOf(one));
        }
    }

    private void referents(List<PlainAnnotation> said) {
        for (Kept kept : Kept.values()) {
            List<PlainAnnotation> some =
                    said.stream()
                            .filter(a -> a.kind() == AnnotationKind.REFERENT)
                            .filter(a -> Kept.of(a.type()) == kept)
                            .toList();
            if (some.isEmpty()) {
                continue;
            }
            xml.line().open(kept.list);
            for (PlainAnnotation one : some) {
                String name =
                        one.facts().get(PlainFacts.NAME) instanceof AttributeValue.Text text
                                ? XmlText.held(text.value())
                                : "";
                xml.line().open(kept.item).with("xml:id", TeiFormat.xmlId(one.id()));
                refer(one, Optional.of(one.type()).filter(t -> !t.isEmpty()), one.links());
                if (kept == Kept.OBJECT) {
                    xml.open("objectIdentifier").element(kept.named, name).close();
                } else {
                    xml.element(kept.named, name);
                }
                xml.close();
            }
            xml.line().close();
        }
    }

    private void spans(List<PlainAnnotation> said, AnnotationKind kind) {
        List<PlainAnnotation> some = said.stream().filter(a -> a.kind() == kind).toList();
        if (some.isEmpty()) {
            return;
        }
        xml.line().open("spanGrp").with("type", kind.word());
        for (PlainAnnotation one : some) {
            xml.line().open("span").with("xml:id", TeiFormat.xmlId(one.id()));
            xml.with("target", target(one.place("").orElseThrow()));
            List<Link> links = new ArrayList<>();
            for (Link link : one.links()) {
                if (kind == AnnotationKind.ENTITY && link.role().equals(PlainFacts.REFERENT)) {
                    xml.with("corresp", "#" + TeiFormat.xmlId(link.to()));
                } else {
                    links.add(link);
                }
            }
            refer(one, Optional.empty(), links);
            xml.text(one.type()).close();
        }
        xml.line().close();
    }

    private String target(Span span) {
        StringBuilder target = new StringBuilder();
        for (Fragment fragment : span.fragments()) {
            int begin = offsets.fromUtf16(OffsetUnit.CODE_POINT, fragment.begin());
            int end = offsets.fromUtf16(OffsetUnit.CODE_POINT, fragment.end());
            boolean same =
                    offsets.toUtf16(OffsetUnit.CODE_POINT, begin) == fragment.begin()
                            && offsets.toUtf16(OffsetUnit.CODE_POINT, end) == fragment.end();
            if (!same) {
                throw new IllegalStateException("offsets that lead elsewhere than " + fragment);
            }
            if (span.fragments().size() == 1 && begin == end) {
                return "#string-index(" + TeiFormat.TEXT + "," + begin + ")";
            }
            target.append(',').append(begin).append(',').append(end - begin);
        }
        return "#string-range(" + TeiFormat.TEXT + target + ")";
    }

    private void places(List<PlainAnnotation> said) {
        List<PlainAnnotation> some =
                said.stream()
                        .filter(
                                a ->
                                        a.kind() == AnnotationKind.RELATION
                                                || a.kind() == AnnotationKind.STANCE)
                        .filter(a -> !a.places().isEmpty())
                        .toList();
        if (some.isEmpty()) {
            return;
        }
        xml.line().open("spanGrp").with("type", TeiFormat.PLACE);
        for (PlainAnnotation one : some) {
            int number = 0;
            for (PlainAnnotation.Place place : one.places()) {
                xml.line().open("span").with("target", target(place.span()));
                xml.with("corresp", "#" + TeiFormat.xmlId(one.id()));
                TeiFeatures quoting =
                        TeiFeatures.NONE.quoting(place.span().coveredText(document.text()));
                if (!quoting.isNothing()) {
                    String id = featuresOf(one) + "-" + ++number;
                    features.put(id, quoting);
                    xml.with("ana", "#" + id);
                }
                xml.text(place.role()).close();
            }
        }
        xml.line().close();
    }

    /**
     * Two roles are active and passive to other programs, one is mutual; features have them all.
     */
    private void relations(List<PlainAnnotation> said, AnnotationKind kind) {
        List<PlainAnnotation> some = said.stream().filter(a -> a.kind() == kind).toList();
        if (some.isEmpty()) {
            return;
        }
        xml.line().open("listRelation").with("type", kind.word());
        for (PlainAnnotation one : some) {
            xml.line().open("relation").with("xml:id", TeiFormat.xmlId(one.id()));
            xml.with("name", TeiWords.word(one.type()));
            Map<String, List<String>> roles = new LinkedHashMap<>();
            one.links()
                    .forEach(
                            l ->
                                    roles.computeIfAbsent(l.role(), r -> new ArrayList<>())
                                            .add("#" + TeiFormat.xmlId(l.to())));
            List<String> ends = roles.values().stream().map(e -> String.join(" ", e)).toList();
            if (ends.size() == 1) {
                xml.with("mutual", ends.get(0));
            } else if (ends.size() > 1) {
                xml.with("active", ends.get(0)).with("passive", ends.get(1));
            }
            refer(one, Optional.empty(), one.links());
            xml.close();
        }
        xml.line().close();
    }

    private void labels(List<PlainAnnotation> said) {
        List<PlainAnnotation> some =
                said.stream().filter(a -> a.kind() == AnnotationKind.DOCUMENT_LABEL).toList();
        if (some.isEmpty()) {
            return;
        }
        xml.line().open("interpGrp").with("type", AnnotationKind.DOCUMENT_LABEL.word());
        for (PlainAnnotation one : some) {
            xml.line().open("interp").with("xml:id", TeiFormat.xmlId(one.id()));
            refer(one, Optional.empty(), List.of());
            xml.text(one.type()).close();
        }
        xml.line().close();
    }
}
