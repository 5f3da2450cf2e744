/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.brat.AnnLine.Identified;
import org.scholion.exchange.internal.brat.AnnLine.Modified;
import org.scholion.exchange.internal.brat.AnnLine.Normalized;
import org.scholion.exchange.internal.brat.AnnLine.Noted;
import org.scholion.exchange.internal.brat.AnnLine.Satellite;
import org.scholion.words.Message;

/**
 * The attributes, normalizations and notes of each annotation. What hangs on one of these instead
 * of on the annotation itself is kept under a name that says where; see {@link SatelliteNames}.
 */
final class Satellites {

    private static final Message NOT_ON_ANNOTATION = Message.of("exchange.lost.not-on-annotation");
    private static final Message WITH_AND_WITHOUT_VALUE =
            Message.of("exchange.lost.with-and-without-value");

    private final String file;
    private final Map<String, Identified> lines;
    private final Losses.Recorder losses;
    private final List<Notice> notices;
    private final Map<String, List<Modified>> modified = new HashMap<>();
    private final Map<String, List<Normalized>> normalized = new HashMap<>();
    private final Map<String, Map<String, List<Noted>>> noted = new HashMap<>();
    private final Map<String, String> noteNames = new HashMap<>();

    Satellites(
            String file,
            Map<String, Identified> lines,
            Losses.Recorder losses,
            List<Notice> notices) {
        this.file = file;
        this.lines = lines;
        this.losses = losses;
        this.notices = notices;
    }

    void read(List<Satellite> satellites) throws UnreadableSourceException {
        for (Satellite satellite : satellites) {
            boolean direct = !(lines.get(satellite.target()) instanceof Satellite);
            switch (satellite) {
                case Modified line when direct -> add(modified, line);
                case Normalized line when direct -> add(normalized, line);
                case Noted line -> {
                    // notes are named when all attributes are known
                }
                default ->
                        losses.add(
                                NOT_ON_ANNOTATION,
                                () -> PlaceMessages.atLine(file, satellite.number()));
            }
        }
        List<Noted> notes = new ArrayList<>();
        for (Satellite satellite : satellites) {
            if (satellite instanceof Noted note) {
                notes.add(note);
            }
        }
        for (Noted note : notes) {
            String name = nameOf(note, new HashSet<>());
            noted.computeIfAbsent(ownerOf(note), o -> new LinkedHashMap<>())
                    .computeIfAbsent(name, n -> new ArrayList<>())
                    .add(note);
        }
    }

    private static <T extends Satellite> void add(Map<String, List<T>> map, T line) {
        map.computeIfAbsent(line.target(), t -> new ArrayList<>()).add(line);
    }

    private String ownerOf(Satellite satellite) {
        return lines.get(satellite.target()) instanceof Satellite other
                ? ownerOf(other)
                : satellite.target();
    }

    private String nameOf(Noted note, Set<String> seen) throws UnreadableSourceException {
        String known = noteNames.get(note.id());
        if (known != null) {
            return known;
        }
        if (!seen.add(note.id())) {
            throw UnreadableSourceException.atLine(
                    file, note.number(), Message.of("exchange.brat.note-cycle"));
        }
        Identified target = lines.get(note.target());
        String name;
        if (target instanceof Modified line) {
            boolean several =
                    modified.getOrDefault(line.target(), List.of()).stream()
                                    .filter(m -> m.name().equals(line.name()))
                                    .map(Modified::value)
                                    .distinct()
                                    .count()
                            > 1;
            name =
                    SatelliteNames.note(
                            note.kind(),
                            SatelliteNames.ofAttribute(
                                    line.name(), several ? line.value() : Optional.empty()));
        } else if (target instanceof Normalized line) {
            name = SatelliteNames.note(note.kind(), SatelliteNames.ofReference(line.reference()));
        } else if (target instanceof Noted line) {
            name =
                    SatelliteNames.note(
                            note.kind(), SatelliteNames.ofNote(nameOf(line, seen), indexOf(line)));
        } else {
            boolean clash =
                    modified.getOrDefault(note.target(), List.of()).stream()
                            .anyMatch(m -> m.name().equals(note.kind()));
            name = clash ? note.kind() + "@" : note.kind();
        }
        noteNames.put(note.id(), name);
        return name;
    }

    /** The how-manieth note of its kind on its target this one is, from 1. */
    private int indexOf(Noted note) {
        int index = 0;
        for (Identified line : lines.values()) {
            if (line instanceof Noted other
                    && other.kind().equals(note.kind())
                    && other.target().equals(note.target())) {
                index++;
                if (other.equals(note)) {
                    return index;
                }
            }
        }
        return index;
    }

    /** The normalizations of an annotation. */
    List<Normalized> normalizations(String owner) {
        return normalized.getOrDefault(owner, List.of());
    }

    /** The annotator's note of an annotation: several are its lines. */
    Optional<String> note(String owner) {
        List<Noted> notes =
                noted.getOrDefault(owner, Map.of())
                        .getOrDefault(SatelliteNames.ANNOTATOR_NOTES, List.of());
        return notes.isEmpty() ? Optional.empty() : Optional.of(joined(notes));
    }

    /**
     * The attribute values of an annotation.
     *
     * @param withNormalizations whether its normalizations are to be kept as attributes
     */
    SortedMap<String, AttributeValue> attributes(String owner, boolean withNormalizations) {
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        Map<String, List<Modified>> byName = new LinkedHashMap<>();
        for (Modified line : modified.getOrDefault(owner, List.of())) {
            byName.computeIfAbsent(line.name(), n -> new ArrayList<>()).add(line);
        }
        byName.forEach((name, same) -> values.put(name, value(same)));
        noted.getOrDefault(owner, Map.of())
                .forEach(
                        (name, notes) -> {
                            if (!name.equals(SatelliteNames.ANNOTATOR_NOTES)) {
                                values.put(name, new AttributeValue.Text(joined(notes)));
                            }
                        });
        if (withNormalizations) {
            Map<String, List<String>> byType = new LinkedHashMap<>();
            for (Normalized line : normalizations(owner)) {
                byType.computeIfAbsent(line.type(), t -> new ArrayList<>())
                        .add(line.reference() + "\t" + line.text());
            }
            byType.forEach(
                    (type, all) ->
                            values.put(
                                    SatelliteNames.ofNormalization(type),
                                    new AttributeValue.Text(String.join("\n", all))));
        }
        return values;
    }

    private AttributeValue value(List<Modified> same) {
        List<String> values = new ArrayList<>();
        boolean bare = false;
        for (Modified line : same) {
            Optional<String> value = line.value();
            boolean again = value.isPresent() ? values.contains(value.get()) : bare;
            if (again) {
                notices.add(
                        Notice.atLine(
                                file,
                                line.number(),
                                Message.of("exchange.notice.attribute-twice")));
            } else if (value.isPresent()) {
                values.add(value.get());
            } else {
                bare = true;
            }
        }
        if (bare && !values.isEmpty()) {
            losses.add(
                    WITH_AND_WITHOUT_VALUE, () -> PlaceMessages.atLine(file, same.get(0).number()));
        }
        return values.isEmpty() ? new AttributeValue.Flag(true) : new AttributeValue.Tags(values);
    }

    private static String joined(List<Noted> notes) {
        return String.join("\n", notes.stream().map(Noted::text).toList());
    }
}
