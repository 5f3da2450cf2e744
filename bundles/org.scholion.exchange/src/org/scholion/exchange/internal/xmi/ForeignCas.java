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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.cas.CasContents;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.words.Message;

/**
 * Understands a CAS of some other type system. Annotations become mentions, their primitive
 * features attributes; an annotation that refers to two or more others becomes a relation whose
 * roles are the names of these features; the tokens and sentences of DKPro Core become the base
 * layer. All else is reported. A type is called by its short name unless two types share it.
 */
final class ForeignCas {

    private static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    private static final String SENTENCE =
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
    private static final String META =
            "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";

    private static final Message TOKEN_END = Message.of("exchange.lost.token-end");
    private static final Message NO_END = Message.of("exchange.lost.no-end");

    private final String file;
    private final CAS cas;
    private final ReadOptions options;
    private final Losses.Recorder losses;
    private final TypeNames names;
    private final ForeignFeatures features;
    private final Map<AnnotationFS, AnnotationId> ids = new HashMap<>();
    private final Set<FeatureStructure> layer = new HashSet<>();
    private final SortedMap<String, String> metadata = new TreeMap<>();

    ForeignCas(String file, CAS cas, ReadOptions options, Losses.Recorder losses) {
        this.file = file;
        this.cas = cas;
        this.options = options;
        this.losses = losses;
        names = new TypeNames(cas.getTypeSystem());
        features = new ForeignFeatures(file, losses);
    }

    SortedMap<String, String> metadata() {
        return metadata;
    }

    CasContents read() {
        Optional<BaseLayer> baseLayer = baseLayer();
        List<AnnotationFS> all = new ArrayList<>();
        for (AnnotationFS fs : cas.getAnnotationIndex()) {
            if (isMetadata(fs.getType())) {
                features.texts(fs).forEach((name, value) -> metadata.putIfAbsent(name, value));
            } else if (!layer.contains(fs)) {
                all.add(fs);
                ids.put(fs, options.ids().next());
            }
        }
        List<Annotation> annotations = new ArrayList<>();
        for (AnnotationFS fs : all) {
            annotations.add(annotation(fs));
        }
        reportPlaceless();
        annotations.sort(Comparator.comparing(Annotation::id));
        return new CasContents(closed(annotations), baseLayer, Optional.empty(), List.of());
    }

    private boolean isMetadata(Type type) {
        String name = type.getName();
        return name.equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION) || name.equals(META);
    }

    private Optional<BaseLayer> baseLayer() {
        List<BaseLayer.Token> tokens = new ArrayList<>();
        List<BaseLayer.Sentence> sentences = new ArrayList<>();
        for (AnnotationFS fs : select(TOKEN)) {
            layer.add(fs);
            SortedMap<String, String> columns = new TreeMap<>(features.texts(fs));
            for (Feature feature : fs.getType().getFeatures()) {
                if (features.isReference(feature)
                        && fs.getFeatureValue(feature) instanceof AnnotationFS value
                        && !names.isToken(value.getType())) {
                    // what only says more about the token, such as its part of speech
                    layer.add(value);
                    features.texts(value)
                            .forEach(
                                    (name, text) ->
                                            columns.put(feature.getShortName() + "." + name, text));
                }
            }
            tokens.add(
                    new BaseLayer.Token(
                            String.valueOf(tokens.size() + 1),
                            fs.getBegin(),
                            fs.getEnd(),
                            columns));
        }
        for (AnnotationFS fs : select(SENTENCE)) {
            layer.add(fs);
            sentences.add(
                    new BaseLayer.Sentence(
                            Optional.ofNullable(features.texts(fs).get("id")),
                            fs.getBegin(),
                            fs.getEnd(),
                            List.of()));
        }
        return tokens.isEmpty() && sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new BaseLayer("dkpro", tokens, sentences));
    }

    private List<AnnotationFS> select(String typeName) {
        @Nullable Type type = cas.getTypeSystem().getType(typeName);
        List<AnnotationFS> found = new ArrayList<>();
        if (type != null) {
            cas.<AnnotationFS>getAnnotationIndex(type).forEach(found::add);
        }
        return found;
    }

    private Annotation annotation(AnnotationFS fs) {
        AnnotationHeader header =
                AnnotationHeader.of(
                                Optional.ofNullable(ids.get(fs)).orElseThrow(),
                                names.of(fs.getType()),
                                options.member(),
                                options.madeAt(),
                                options.schemaVersion())
                        .withAttributes(features.values(fs));
        List<Feature> references =
                fs.getType().getFeatures().stream()
                        .filter(features::isReference)
                        .filter(f -> names.isAnnotation(f.getRange()))
                        .toList();
        Span place = Span.of(fs.getBegin(), fs.getEnd());
        if (references.size() < 2) {
            for (Feature feature : references) {
                if (fs.getFeatureValue(feature) != null) {
                    lose(features.lost("exchange.lost.reference-feature", feature), fs);
                }
            }
            return new Mention(header, place, Optional.empty());
        }
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        boolean ownPlace = true;
        for (Feature feature : references) {
            if (fs.getFeatureValue(feature) instanceof AnnotationFS filler) {
                ownPlace &= filler.getBegin() != fs.getBegin() || filler.getEnd() != fs.getEnd();
                @Nullable AnnotationId id = ids.get(filler);
                if (id == null) {
                    lose(TOKEN_END, fs);
                } else if (filler != fs) {
                    roles.put(feature.getShortName(), List.of(id));
                }
            }
        }
        return new Relation(header, roles, ownPlace ? Optional.of(place) : Optional.empty());
    }

    /** A relation all of whose ends are lost says nothing any more. */
    private List<Annotation> closed(List<Annotation> annotations) {
        List<Annotation> kept = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof Relation relation && relation.roles().isEmpty()) {
                losses.add(NO_END, () -> PlaceMessages.in(file));
            } else {
                kept.add(annotation);
            }
        }
        Set<AnnotationId> there = new HashSet<>();
        kept.forEach(a -> there.add(a.id()));
        boolean whole = kept.stream().allMatch(a -> there.containsAll(a.references()));
        return whole ? kept : closed(kept.stream().map(a -> without(a, there)).toList());
    }

    private static Annotation without(Annotation annotation, Set<AnnotationId> there) {
        if (!(annotation instanceof Relation relation)) {
            return annotation;
        }
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        relation.roles()
                .forEach((r, ids) -> roles.put(r, ids.stream().filter(there::contains).toList()));
        return new Relation(relation.header(), roles, relation.anchor());
    }

    private void reportPlaceless() {
        Map<String, Message> reasons = new HashMap<>();
        for (TOP fs : cas.<TOP>select()) {
            if (!(fs instanceof AnnotationFS)) {
                losses.add(
                        reasons.computeIfAbsent(
                                fs.getType().getName(),
                                type -> Message.of("exchange.lost.placeless", "type", type)),
                        () -> PlaceMessages.in(file));
            }
        }
    }

    private void lose(Message reason, AnnotationFS fs) {
        losses.add(reason, () -> PlaceMessages.at(file, fs.getBegin()));
    }
}
