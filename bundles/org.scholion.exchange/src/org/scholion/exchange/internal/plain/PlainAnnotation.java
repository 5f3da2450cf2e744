/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.plain;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;

/**
 * An annotation said in places, values and links.
 *
 * @param id what others call it in their links, unique in its document
 * @param kind what kind of annotation it is
 * @param type the name of its type, empty where it has none
 * @param places where it is and what for, in order
 * @param attributes values by the names of attributes
 * @param facts what is no attribute, by one of the names in {@link PlainFacts}
 * @param links what it leads to and what for, in order
 */
public record PlainAnnotation(
        String id,
        AnnotationKind kind,
        String type,
        List<Place> places,
        SortedMap<String, AttributeValue> attributes,
        SortedMap<String, AttributeValue> facts,
        List<Link> links) {

    public PlainAnnotation {
        places = List.copyOf(places);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        links = List.copyOf(links);
    }

    /**
     * A place in the text.
     *
     * @param role empty for the place of the annotation itself, or one of {@link PlainFacts}
     */
    public record Place(String role, Span span) {}

    /**
     * A link to another annotation.
     *
     * @param role the name of a relation's role, or one of {@link PlainFacts}
     * @param to the id of the other
     */
    public record Link(String role, String to) {}

    /** Returns the first place of this role. */
    public Optional<Span> place(String role) {
        return places.stream().filter(p -> p.role().equals(role)).map(Place::span).findFirst();
    }

    /** Returns all places of this role. */
    public List<Span> placesOf(String role) {
        return places.stream().filter(p -> p.role().equals(role)).map(Place::span).toList();
    }

    /** Returns what it leads to in this role. */
    public List<String> linksOf(String role) {
        return links.stream().filter(l -> l.role().equals(role)).map(Link::to).toList();
    }
}
