/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSList;
import org.apache.uima.jcas.cas.TOP;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.cas.CasContents;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.internal.xmi.ForeignTypes.Form;
import org.scholion.exchange.internal.xmi.ForeignTypes.Part;
import org.scholion.words.Message;

/**
 * Understands a CAS of some other type system, as {@link ForeignTypes} says. Annotations become
 * mentions, their features attributes; an annotation that refers to two or more others becomes a
 * relation whose roles are the names of these features; the tokens and sentences of DKPro Core
 * become the base layer, with what only says more about a token as its columns. All else is
 * reported, each link and each structure, with its place.
 */
final class ForeignCas {

    private static final Message TOKEN_END = Message.of("exchange.lost.token-end");
    private static final Message UNINDEXED_END = Message.of("exchange.lost.unindexed-end");
    private static final Message OWN_END = Message.of("exchange.lost.own-end");
    private static final Message LEFT_OUT_END = Message.of("exchange.lost.left-out-end");
    private static final Message BOOKKEEPING = Message.of("exchange.lost.bookkeeping");
    private static final Message NO_END = Message.of("exchange.lost.no-end");

    private final String file;
    private final CAS cas;
    private final ReadOptions options;
    private final Losses.Recorder losses;
    private final ForeignTypes types;
    private final ForeignFeatures features;
    private final Map<AnnotationFS, AnnotationId> ids = new HashMap<>();
    private final Map<AnnotationId, AnnotationFS> structures = new HashMap<>(); // once needed
    private final Set<FeatureStructure> layer = new HashSet<>();
    private final Set<FeatureStructure> slots = new HashSet<>();
    private final SortedMap<String, String> metadata = new TreeMap<>();

    ForeignCas(
            String file, CAS cas, ForeignTypes types, ReadOptions options, Losses.Recorder losses) {
        this.file = file;
        this.cas = cas;
        this.types = types;
        this.options = options;
        this.losses = losses;
        features = new ForeignFeatures(file, types, losses);
    }

    SortedMap<String, String> metadata() {
        return metadata;
    }

    CasContents read() {
        Optional<BaseLayer> baseLayer = baseLayer();
        List<AnnotationFS> all = new ArrayList<>();
        for (AnnotationFS fs : cas.getAnnotationIndex()) {
            if (types.part(fs.getType()) == Part.METADATA) {
                features.texts(fs, Set.of())
                        .forEach((name, value) -> metadata.putIfAbsent(name, value));
            } else if (types.part(fs.getType()) == Part.BOOKKEEPING) {
                losses.add(BOOKKEEPING, () -> ForeignFeatures.at(file, fs));
            } else if (!layer.contains(fs)) {
                AnnotationId id = options.ids().next();
                all.add(fs);
                ids.put(fs, id);
            }
        }
        ForeignChains chains = new ForeignChains(cas, types, ids.keySet(), options);
        List<Annotation> annotations = new ArrayList<>(chains.made());
        for (AnnotationFS fs : all) {
            annotations.add(annotation(fs, chains));
        }
        reportPlaceless(chains);
        annotations.sort(Comparator.comparing(Annotation::id));
        return new CasContents(closed(annotations), baseLayer, Optional.empty(), List.of());
    }

    private Optional<BaseLayer> baseLayer() {
        List<BaseLayer.Token> tokens = new ArrayList<>();
        List<BaseLayer.Sentence> sentences = new ArrayList<>();
        Map<AnnotationFS, Integer> numbers = new HashMap<>();
        for (AnnotationFS fs : cas.getAnnotationIndex()) {
            switch (types.part(fs.getType())) {
                case TOKEN -> {
                    layer.add(fs);
                    numbers.put(fs, tokens.size() + 1);
                    tokens.add(
                            new BaseLayer.Token(
                                    String.valueOf(tokens.size() + 1),
                                    fs.getBegin(),
                                    fs.getEnd(),
                                    columns(fs)));
                }
                case SENTENCE -> {
                    layer.add(fs);
                    sentences.add(sentence(fs));
                }
                default -> {
                    // read when it is known what only says more about a token
                }
            }
        }
        TokenRelations related = new TokenRelations(types, features, numbers);
        if (!tokens.isEmpty()) {
            cas.getAnnotationIndex().forEach(related::add);
        }
        layer.addAll(related.read());
        tokens.replaceAll(related::with);
        return tokens.isEmpty() && sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new BaseLayer("dkpro", tokens, sentences));
    }

    private SortedMap<String, String> columns(AnnotationFS token) {
        SortedMap<String, String> columns = new TreeMap<>();
        Set<Feature> read = new HashSet<>();
        for (Feature feature : types.features(token.getType())) {
            if (types.form(feature) == Form.LINK
                    && token.getFeatureValue(feature) instanceof AnnotationFS value
                    && saysMore(token, value)) {
                read.add(feature);
                layer.add(value);
                features.texts(value, Set.of())
                        .forEach((n, text) -> columns.put(feature.getShortName() + "." + n, text));
            }
        }
        columns.putAll(features.texts(token, read));
        return columns;
    }

    /** Whether an annotation only says more about a token, such as its part of speech. */
    private boolean saysMore(AnnotationFS token, AnnotationFS value) {
        return types.part(value.getType()) == Part.MENTION
                && value.getBegin() == token.getBegin()
                && value.getEnd() == token.getEnd()
                && !layer.contains(value);
    }

    /** What a sentence says besides its id is kept as comments are written in CoNLL-U. */
    private BaseLayer.Sentence sentence(AnnotationFS fs) {
        SortedMap<String, String> texts = features.texts(fs, Set.of());
        List<String> comments = new ArrayList<>();
        texts.forEach(
                (name, value) -> {
                    if (!name.equals("id")) {
                        comments.add(name + " = " + value);
                    }
                });
        return new BaseLayer.Sentence(
                Optional.ofNullable(texts.get("id")), fs.getBegin(), fs.getEnd(), comments);
    }

    private Annotation annotation(AnnotationFS fs, ForeignChains chains) {
        boolean related = types.joins(fs.getType());
        List<Feature> roles = types.roles(fs.getType());
        Set<Feature> read = new HashSet<>(roles);
        if (chains.says(fs)) {
            types.next(fs.getType()).ifPresent(read::add);
        }
        SortedMap<String, AttributeValue> links = links(fs, read);
        SortedMap<String, AttributeValue> values = features.values(fs, read);
        values.putAll(links);
        AnnotationHeader header =
                new AnnotationHeader(
                        Optional.ofNullable(ids.get(fs)).orElseThrow(),
                        types.name(fs.getType()),
                        options.member(),
                        options.madeAt(),
                        options.schemaVersion(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        false,
                        values);
        Span place = Span.of(fs.getBegin(), fs.getEnd());
        if (!related) {
            return new Mention(header, place, chains.of(fs));
        }
        SortedMap<String, AttributeValue> labels = new TreeMap<>();
        SortedMap<String, List<AnnotationId>> filled = new TreeMap<>();
        boolean ownPlace = true;
        for (Feature feature : roles) {
            List<AnnotationId> fillers = new ArrayList<>();
            List<Optional<String>> said = new ArrayList<>();
            for (Filler filler : named(fs, feature)) {
                AnnotationFS at = filler.at();
                ownPlace &= at.getBegin() != fs.getBegin() || at.getEnd() != fs.getEnd();
                Optional<AnnotationId> end = end(fs, at);
                if (end.isPresent()) {
                    fillers.add(end.get());
                    said.add(filler.label());
                }
            }
            if (!fillers.isEmpty()) {
                filled.put(feature.getShortName(), fillers);
            }
            if (said.stream().anyMatch(Optional::isPresent)) {
                labels.put(
                        SlotLabels.attribute(feature.getShortName()),
                        new AttributeValue.Text(SlotLabels.join(said)));
            }
        }
        labels.putAll(values);
        return new Relation(
                labels.size() == values.size() ? header : header.withAttributes(labels),
                filled,
                ownPlace || isEvent(fs) ? Optional.of(place) : Optional.empty());
    }

    private boolean isEvent(AnnotationFS fs) {
        return types.part(fs.getType()) == Part.EVENT;
    }

    /** Attributes of the project's type that link to another annotation hold its id. */
    private SortedMap<String, AttributeValue> links(AnnotationFS fs, Set<Feature> read) {
        SortedMap<String, AttributeValue> links = new TreeMap<>();
        for (Feature feature : types.features(fs.getType())) {
            if (types.form(feature) == Form.LINK
                    && !read.contains(feature)
                    && types.isLinkAttribute(fs.getType(), feature)
                    && fs.getFeatureValue(feature) instanceof AnnotationFS linked) {
                @Nullable AnnotationId id = ids.get(linked);
                if (id != null) {
                    read.add(feature);
                    links.put(feature.getShortName(), new AttributeValue.Text(id.value()));
                }
            }
        }
        return links;
    }

    /**
     * What fills a role.
     *
     * @param label what the slot calls it, if it says so
     */
    private record Filler(AnnotationFS at, Optional<String> label) {}

    /** The annotations that fill a role, as themselves or through the links of its slots. */
    private List<Filler> named(AnnotationFS fs, Feature role) {
        List<Filler> fillers = new ArrayList<>();
        @Nullable FeatureStructure value = fs.getFeatureValue(role);
        Optional<Feature> target = types.slot(role);
        if (target.isEmpty()) {
            if (value instanceof AnnotationFS filler) {
                fillers.add(new Filler(filler, Optional.empty()));
            }
            return fillers;
        }
        for (FeatureStructure link : elements(value)) {
            slots.add(link);
            Set<Feature> read = new HashSet<>(Set.of(target.get()));
            if (link.getFeatureValue(target.get()) instanceof AnnotationFS filler) {
                Optional<Feature> label = types.slotLabel(link.getType());
                label.ifPresent(read::add);
                fillers.add(new Filler(filler, label.map(link::getFeatureValueAsString)));
            }
            // what else a slot says has no place in a relation
            features.lose(link, read, fs);
        }
        return fillers;
    }

    private static List<FeatureStructure> elements(@Nullable FeatureStructure value) {
        List<FeatureStructure> elements = new ArrayList<>();
        if (value instanceof ArrayFS<?> array) {
            for (@Nullable FeatureStructure element : array.toArray()) {
                if (element != null) {
                    elements.add(element);
                }
            }
        } else if (value instanceof FSList<?> list) {
            list.forEach(elements::add);
        }
        return elements;
    }

    private Optional<AnnotationId> end(AnnotationFS fs, AnnotationFS filler) {
        @Nullable AnnotationId id = ids.get(filler);
        if (id == null) {
            lose(layer.contains(filler) ? TOKEN_END : UNINDEXED_END, fs);
            return Optional.empty();
        }
        if (filler == fs) {
            lose(OWN_END, fs);
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /** A relation all of whose ends are lost says nothing any more. */
    private List<Annotation> closed(List<Annotation> annotations) {
        List<Annotation> kept = new ArrayList<>();
        for (Annotation annotation : annotations) {
            boolean open = annotation instanceof Relation relation && relation.roles().isEmpty();
            if (open && !isEvent(structure(annotation.id()))) {
                lose(NO_END, structure(annotation.id()));
            } else {
                kept.add(annotation);
            }
        }
        if (kept.size() == annotations.size()) {
            return kept; // nothing is referred to but what was among them
        }
        Set<AnnotationId> there = new HashSet<>();
        kept.forEach(a -> there.add(a.id()));
        return closed(kept.stream().map(a -> without(a, there)).toList());
    }

    private AnnotationFS structure(AnnotationId id) {
        if (structures.isEmpty()) {
            ids.forEach((fs, made) -> structures.put(made, fs));
        }
        return Optional.ofNullable(structures.get(id)).orElseThrow();
    }

    private Annotation without(Annotation annotation, Set<AnnotationId> there) {
        if (!(annotation instanceof Relation relation)) {
            return annotation;
        }
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        relation.roles().forEach((r, ids) -> roles.put(r, kept(relation, ids, there)));
        return new Relation(relation.header(), roles, relation.anchor());
    }

    private List<AnnotationId> kept(
            Relation relation, List<AnnotationId> ids, Set<AnnotationId> there) {
        List<AnnotationId> kept = ids.stream().filter(there::contains).toList();
        for (int i = kept.size(); i < ids.size(); i++) {
            lose(LEFT_OUT_END, structure(relation.id()));
        }
        return kept;
    }

    private void reportPlaceless(ForeignChains chains) {
        Map<String, Message> reasons = new HashMap<>();
        for (TOP fs : cas.<TOP>select()) {
            if (chains.isHead(fs)) {
                features.lose(fs, types.first(fs.getType()).map(Set::of).orElse(Set.of()), fs);
            } else if (!(fs instanceof AnnotationFS) && !slots.contains(fs)) {
                losses.add(
                        reasons.computeIfAbsent(
                                fs.getType().getName(),
                                type -> Message.of("exchange.lost.placeless", "type", type)),
                        () -> ForeignFeatures.at(file, fs));
            }
        }
    }

    private void lose(Message reason, AnnotationFS fs) {
        losses.add(reason, () -> ForeignFeatures.at(file, fs));
    }
}
