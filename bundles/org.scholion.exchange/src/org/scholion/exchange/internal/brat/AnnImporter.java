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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.brat.AnnLine.Argument;
import org.scholion.exchange.internal.brat.AnnLine.Equivalent;
import org.scholion.exchange.internal.brat.AnnLine.Event;
import org.scholion.exchange.internal.brat.AnnLine.Identified;
import org.scholion.exchange.internal.brat.AnnLine.Normalized;
import org.scholion.exchange.internal.brat.AnnLine.Related;
import org.scholion.exchange.internal.brat.AnnLine.Satellite;
import org.scholion.exchange.internal.brat.AnnLine.TextBound;
import org.scholion.words.Message;

/**
 * Makes annotations of the lines of a {@code .ann} file.
 *
 * <p>T becomes a mention, R a relation, E a relation anchored at its trigger. A trigger that is
 * nothing else is no mention of its own; one that carries an attribute or a note, or that something
 * else points to, stays one. A chain becomes a referent; so does a normalization, if it is the only
 * one of its mention and the same for the whole chain, otherwise it becomes an attribute.
 */
final class AnnImporter {

    /** The type of normalizations that referents hold. */
    static final String REFERENCE = "Reference";

    /** The attribute of a referent that names a chain's type, unless it is {@link Chains#EQUIV}. */
    static final String EQUIVALENCE = "equivalence";

    private static final Message OWN_ARGUMENT = Message.of("exchange.lost.own-argument");

    private final String file;
    private final ConfSchema.Read configuration;
    private final ReadOptions options;
    private final TextBoundReader spans;
    private final List<Notice> notices = new ArrayList<>();
    private final Losses.Recorder losses = new Losses.Recorder();
    private final Map<String, Identified> lines = new LinkedHashMap<>();
    private final List<Equivalent> equivalents = new ArrayList<>();
    private final Map<String, Span> spanOf = new HashMap<>();
    private final Map<String, AnnotationId> idOf = new HashMap<>();
    private final Map<String, AnnotationId> referentOf = new HashMap<>();
    private final Set<String> identified = new HashSet<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final Satellites satellites;

    AnnImporter(
            String file,
            String text,
            List<OffsetConvention> conventions,
            ConfSchema.Read configuration,
            ReadOptions options) {
        this.file = file;
        this.configuration = configuration;
        this.options = options;
        spans = new TextBoundReader(file, text, conventions, notices);
        satellites = new Satellites(file, lines, losses, notices);
    }

    List<Annotation> annotations() {
        return List.copyOf(annotations);
    }

    /** Returns where each T line is, by its id. */
    Map<String, Span> spans() {
        return Map.copyOf(spanOf);
    }

    Losses losses() {
        return losses.losses();
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    void read(List<AnnLine> all) throws UnreadableSourceException {
        index(all);
        List<TextBound> bounds = new ArrayList<>();
        for (Identified line : lines.values()) {
            if (line instanceof TextBound bound) {
                bounds.add(bound);
            }
        }
        spanOf.putAll(spans.spans(bounds));
        Set<String> pointedTo = pointedTo();
        Set<String> consumed = consumedTriggers(pointedTo);
        List<Satellite> about = new ArrayList<>();
        for (Identified line : lines.values()) {
            if (line instanceof Satellite satellite) {
                about.add(satellite);
            } else if (!consumed.contains(line.id())) {
                idOf.put(line.id(), options.ids().next());
            }
        }
        satellites.read(about);
        chains();
        for (Identified line : lines.values()) {
            switch (line) {
                case TextBound bound when idOf.containsKey(bound.id()) -> mention(bound);
                case Related related -> annotations.add(relation(related));
                case Event event -> annotations.add(event(event));
                default -> {
                    // a consumed trigger, or a satellite, which is read with what it is about
                }
            }
        }
    }

    private void index(List<AnnLine> all) throws UnreadableSourceException {
        for (AnnLine line : all) {
            switch (line) {
                case Equivalent equivalent -> equivalents.add(equivalent);
                case Identified identifiedLine -> {
                    Identified first = lines.putIfAbsent(identifiedLine.id(), identifiedLine);
                    if (first != null) {
                        throw error(
                                line,
                                Message.of(
                                        "exchange.brat.id-twice",
                                        "id",
                                        identifiedLine.id(),
                                        "line",
                                        first.number()));
                    }
                }
            }
        }
    }

    /** The ids that something points to, a trigger's use as a trigger left aside. */
    private Set<String> pointedTo() throws UnreadableSourceException {
        Set<String> ids = new LinkedHashSet<>();
        for (Identified line : lines.values()) {
            switch (line) {
                case Related related -> ids.addAll(targets(related, related.arguments()));
                case Event event -> ids.addAll(targets(event, event.arguments()));
                case Satellite satellite -> {
                    known(satellite, satellite.target());
                    ids.add(satellite.target());
                }
                case TextBound bound -> {
                    // points to nothing
                }
            }
        }
        for (Equivalent equivalent : equivalents) {
            for (String member : equivalent.members()) {
                annotation(equivalent, member);
                ids.add(member);
            }
        }
        return ids;
    }

    private List<String> targets(AnnLine line, List<Argument> arguments)
            throws UnreadableSourceException {
        for (Argument argument : arguments) {
            annotation(line, argument.target());
        }
        return arguments.stream().map(Argument::target).toList();
    }

    private Identified known(AnnLine line, String id) throws UnreadableSourceException {
        Identified found = lines.get(id);
        if (found == null) {
            throw error(line, Message.of("exchange.brat.id-unknown", "id", id));
        }
        return found;
    }

    private void annotation(AnnLine line, String id) throws UnreadableSourceException {
        if (known(line, id) instanceof Satellite) {
            throw error(line, Message.of("exchange.brat.no-annotation", "id", id));
        }
    }

    private Set<String> consumedTriggers(Set<String> pointedTo) throws UnreadableSourceException {
        Set<String> consumed = new HashSet<>();
        Set<String> kept = new HashSet<>(pointedTo);
        for (Identified line : lines.values()) {
            if (line instanceof Event event) {
                if (!(known(event, event.trigger()) instanceof TextBound trigger)) {
                    throw error(
                            event, Message.of("exchange.brat.no-trigger", "id", event.trigger()));
                }
                consumed.add(trigger.id());
                if (!trigger.type().equals(event.type())) {
                    kept.add(trigger.id());
                }
            }
        }
        consumed.removeAll(kept);
        return consumed;
    }

    private void chains() {
        Set<String> mentions = new HashSet<>();
        for (Identified line : lines.values()) {
            if (line instanceof TextBound && idOf.containsKey(line.id())) {
                mentions.add(line.id());
            }
        }
        Chains chains = new Chains(equivalents, mentions, file, notices);
        for (Chains.Chain chain : chains.chains()) {
            AnnotationHeader header = header(commonType(chain.members()));
            if (!chain.type().equals(Chains.EQUIV)) {
                header =
                        header.withAttribute(
                                EQUIVALENCE, Optional.of(new AttributeValue.Text(chain.type())));
            }
            referent(header, chain.members());
        }
        for (String mention : mentions) {
            if (!referentOf.containsKey(mention) && reference(Set.of(mention)).isPresent()) {
                referent(header(commonType(Set.of(mention))), Set.of(mention));
            }
        }
        for (Equivalent line : chains.relations()) {
            SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
            roles.put(Chains.MEMBER, ids(line.members()));
            annotations.add(new Relation(header(line.type()), roles, Optional.empty()));
        }
    }

    private void referent(AnnotationHeader header, Set<String> members) {
        Optional<Normalized> reference = reference(members);
        annotations.add(
                new Referent(
                        header,
                        reference.map(Normalized::text).orElse(""),
                        reference.map(Normalized::reference),
                        List.of()));
        for (String member : members) {
            referentOf.put(member, header.id());
            if (reference.isPresent()) {
                identified.add(member);
            }
        }
    }

    /** The normalization of mentions that all have just this one. */
    private Optional<Normalized> reference(Set<String> mentions) {
        Optional<Normalized> common = Optional.empty();
        for (String mention : mentions) {
            List<Normalized> own = satellites.normalizations(mention);
            if (own.size() != 1 || !own.get(0).type().equals(REFERENCE)) {
                return Optional.empty();
            }
            Normalized one = own.get(0);
            boolean same =
                    common.isEmpty()
                            || common.get().reference().equals(one.reference())
                                    && common.get().text().equals(one.text());
            if (!same) {
                return Optional.empty();
            }
            common = Optional.of(one);
        }
        return common;
    }

    private String commonType(Set<String> mentions) {
        Set<String> types = new HashSet<>();
        for (String mention : mentions) {
            if (lines.get(mention) instanceof TextBound bound) {
                types.add(bound.type());
            }
        }
        return types.size() == 1 ? types.iterator().next() : "";
    }

    private void mention(TextBound line) {
        annotations.add(
                new Mention(
                        header(line.id(), line.type()),
                        span(line.id()),
                        Optional.ofNullable(referentOf.get(line.id()))));
    }

    private Relation relation(Related line) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        for (Argument argument : line.arguments()) {
            if (argument.target().equals(line.id())) {
                losses.add(OWN_ARGUMENT, () -> PlaceMessages.atLine(file, line.number()));
                continue;
            }
            roles.computeIfAbsent(argument.role(), r -> new ArrayList<>())
                    .addAll(ids(List.of(argument.target())));
        }
        return new Relation(header(line.id(), line.type()), roles, Optional.empty());
    }

    private Relation event(Event line) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : line.arguments()) {
            if (argument.target().equals(line.id())) {
                losses.add(OWN_ARGUMENT, () -> PlaceMessages.atLine(file, line.number()));
            } else {
                arguments.add(argument);
            }
        }
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        Set<String> declared = configuration.eventRoles().getOrDefault(line.type(), Set.of());
        RoleNumbers.collapse(arguments, declared)
                .forEach((role, targets) -> roles.put(role, ids(targets)));
        return new Relation(
                header(line.id(), line.type()), roles, Optional.of(span(line.trigger())));
    }

    private Span span(String id) {
        return Optional.ofNullable(spanOf.get(id)).orElseThrow();
    }

    private List<AnnotationId> ids(List<String> targets) {
        return targets.stream().map(t -> Optional.ofNullable(idOf.get(t)).orElseThrow()).toList();
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(
                options.ids().next(),
                type,
                options.member(),
                options.madeAt(),
                options.schemaVersion());
    }

    private AnnotationHeader header(String id, String type) {
        AnnotationId given = Optional.ofNullable(idOf.get(id)).orElseThrow();
        return AnnotationHeader.of(
                        given, type, options.member(), options.madeAt(), options.schemaVersion())
                .withNote(satellites.note(id))
                .withAttributes(satellites.attributes(id, !identified.contains(id)));
    }

    private UnreadableSourceException error(AnnLine line, Message what) {
        return UnreadableSourceException.atLine(file, line.number(), what);
    }
}
