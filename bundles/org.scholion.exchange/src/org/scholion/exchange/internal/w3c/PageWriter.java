/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.w3c;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.internal.StatusForm;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainFacts;
import org.scholion.exchange.internal.plain.ValueText;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;

/** Makes the JSON-LD of a document. */
final class PageWriter {

    /** How many characters are quoted before and behind a target. */
    private static final int AROUND = 32;

    /** Facts that the standard has members for. */
    private static final Set<String> MADE = Set.of(PlainFacts.MADE_BY, PlainFacts.MADE_AT);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String OWN = WebAnnotationFormat.OWN;

    private final ExportDocument document;
    private final String source;
    private final String page;
    private final OffsetMap offsets;

    /**
     * Creates it.
     *
     * @param textFile the name of the file with the text
     * @param ownFile the name of the file that is made, in the same folder
     */
    PageWriter(ExportDocument document, String textFile, String ownFile) {
        this.document = document;
        source = reference(textFile);
        page = reference(ownFile);
        offsets = OffsetMap.of(document.text());
    }

    /** The last part of a name as a relative reference. */
    private static String reference(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        try {
            // a colon in the first part would be that of a scheme
            return new URI(null, null, "/" + last, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path that is no reference: " + last, e);
        }
    }

    ObjectNode page(List<PlainAnnotation> said) {
        ObjectNode collection = JSON.objectNode();
        ArrayNode context = collection.putArray("@context");
        context.add(WebAnnotationFormat.CONTEXT);
        context.addObject().put("scholion", WebAnnotationFormat.NAMESPACE);
        collection.put("id", page);
        collection.put("type", "AnnotationCollection");
        collection.put("label", document.name());
        collection.put("total", said.size());
        ObjectNode text = collection.putObject(OWN + "text");
        text.put("id", source);
        text.put("type", "Text");
        text.put("format", "text/plain");
        document.language().ifPresent(l -> text.put("language", l));
        ObjectNode metadata = collection.putObject(OWN + "metadata");
        StatusForm.with(document).forEach(metadata::put);
        ObjectNode first = collection.putObject("first");
        first.put("id", page + "#page-1");
        first.put("type", "AnnotationPage");
        first.put("partOf", page);
        first.put("startIndex", 0);
        ArrayNode items = first.putArray("items");
        said.forEach(one -> annotation(items.addObject(), one));
        return collection;
    }

    private void annotation(ObjectNode node, PlainAnnotation said) {
        node.put("id", id(said.id()));
        node.put("type", "Annotation");
        boolean linking =
                said.kind() == AnnotationKind.RELATION || said.kind() == AnnotationKind.STANCE;
        node.put("motivation", linking ? "linking" : "classifying");
        if (said.facts().get(PlainFacts.MADE_AT) instanceof AttributeValue.Text(String time)) {
            node.put("created", time);
        }
        if (said.facts().get(PlainFacts.MADE_BY) instanceof AttributeValue.Text(String name)) {
            node.putObject("creator").put("type", "Person").put("name", name);
        }
        node.put(OWN + "kind", said.kind().word());
        ArrayNode body = node.putArray("body");
        if (!said.type().isEmpty()) {
            textual(body, "classifying", said.type());
        }
        said.attributes()
                .forEach(
                        (name, value) -> {
                            ObjectNode one =
                                    textual(body, "describing", ValueText.of(value).text());
                            one.put(OWN + "attribute", name);
                            value(one, value);
                        });
        said.facts().entrySet().stream()
                .filter(f -> !MADE.contains(f.getKey()))
                .forEach(f -> fact(node, body, f.getKey(), f.getValue()));
        ArrayNode target = node.putArray("target");
        said.places().forEach(place -> place(target, place));
        for (PlainAnnotation.Link link : said.links()) {
            boolean referent =
                    said.kind() == AnnotationKind.ENTITY && link.role().equals(PlainFacts.REFERENT);
            link(referent ? body : target, link, referent);
        }
        if (target.isEmpty()) {
            target.add(source);
        }
    }

    private static String id(String said) {
        return "#" + said;
    }

    private static ObjectNode textual(ArrayNode body, String purpose, String value) {
        return body.addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }

    private static void fact(ObjectNode node, ArrayNode body, String name, AttributeValue value) {
        if (name.equals(PlainFacts.NOTE)) {
            textual(body, "commenting", ValueText.of(value).text());
            return;
        }
        if (name.equals(PlainFacts.NAME) || name.equals(PlainFacts.IDENTIFIER)) {
            textual(body, "identifying", ValueText.of(value).text()).put(OWN + "fact", name);
            return;
        }
        ObjectNode one = node.putObject(OWN + name);
        one.put("value", ValueText.of(value).text());
        value(one, value);
    }

    /** Says of what kind a value is, unless it is a text. */
    private static void value(ObjectNode into, AttributeValue value) {
        String kind = ValueText.of(value).kind();
        if (!kind.equals(ValueText.TEXT)) {
            into.put(OWN + "kind", kind);
        }
        if (value instanceof AttributeValue.Tags tags) {
            ArrayNode list = into.putArray(OWN + "tags");
            tags.tags().forEach(list::add);
        }
    }

    private static void link(ArrayNode into, PlainAnnotation.Link link, boolean identifying) {
        ObjectNode node = into.addObject();
        node.put("type", "SpecificResource");
        node.put("source", id(link.to()));
        if (identifying) {
            node.put("purpose", "identifying");
        }
        node.put(OWN + "role", link.role());
    }

    private void place(ArrayNode target, PlainAnnotation.Place place) {
        Span span = place.span();
        for (int i = 0; i < span.fragments().size(); i++) {
            ObjectNode node = target.addObject();
            node.put("type", "SpecificResource");
            node.put("source", source);
            selectors(node.putArray("selector"), span.fragments().get(i));
            if (!place.role().isEmpty()) {
                node.put(OWN + "role", place.role());
            }
            if (i > 0) {
                // the standard has no target in pieces: it would be several targets
                node.put(OWN + "piece", i);
            }
        }
    }

    private void selectors(ArrayNode selectors, Fragment fragment) {
        String text = document.text();
        int begin = offsets.fromUtf16(OffsetUnit.CODE_POINT, fragment.begin());
        int end = offsets.fromUtf16(OffsetUnit.CODE_POINT, fragment.end());
        String exact = text.substring(fragment.begin(), fragment.end());
        String found =
                text.substring(
                        offsets.toUtf16(OffsetUnit.CODE_POINT, begin),
                        offsets.toUtf16(OffsetUnit.CODE_POINT, end));
        if (!exact.equals(found)) {
            throw new IllegalStateException("offsets that lead to " + found + ", not " + exact);
        }
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", begin)
                .put("end", end);
        int before = offsets.toUtf16(OffsetUnit.CODE_POINT, Math.max(0, begin - AROUND));
        int length = offsets.length(OffsetUnit.CODE_POINT);
        int behind = offsets.toUtf16(OffsetUnit.CODE_POINT, Math.min(length, end + AROUND));
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", exact)
                .put("prefix", text.substring(before, fragment.begin()))
                .put("suffix", text.substring(fragment.end(), behind));
    }
}
