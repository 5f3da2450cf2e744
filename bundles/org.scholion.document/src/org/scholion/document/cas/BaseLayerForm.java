/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.BaseLayer;
import org.scholion.schema.uima.UimaTypes;

/** The base layer in a CAS. */
final class BaseLayerForm {

    private BaseLayerForm() {}

    /** Adds the layer to a CAS that has none. */
    static void write(CAS cas, BaseLayer layer) {
        List<FeatureStructure> tokens = new ArrayList<>(layer.tokens().size());
        Type tokenType = cas.getTypeSystem().getType(UimaTypes.TOKEN);
        for (BaseLayer.Token token : layer.tokens()) {
            AnnotationFS fs = cas.createAnnotation(tokenType, token.begin(), token.end());
            Features.text(fs, UimaTypes.ID, token.id());
            Features.pairs(cas, fs, UimaTypes.COLUMNS, token.columns());
            cas.addFsToIndexes(fs);
            tokens.add(fs);
        }
        List<FeatureStructure> sentences = new ArrayList<>(layer.sentences().size());
        Type sentenceType = cas.getTypeSystem().getType(UimaTypes.SENTENCE);
        for (BaseLayer.Sentence sentence : layer.sentences()) {
            AnnotationFS fs = cas.createAnnotation(sentenceType, sentence.begin(), sentence.end());
            Features.text(fs, UimaTypes.ID, sentence.id());
            if (!sentence.comments().isEmpty()) {
                Features.texts(cas, fs, UimaTypes.COMMENTS, sentence.comments());
            }
            cas.addFsToIndexes(fs);
            sentences.add(fs);
        }
        FeatureStructure whole = cas.createFS(cas.getTypeSystem().getType(UimaTypes.BASE_LAYER));
        Features.text(whole, UimaTypes.SOURCE, layer.source());
        Features.list(cas, whole, UimaTypes.TOKENS, tokens);
        Features.list(cas, whole, UimaTypes.SENTENCES, sentences);
        Features.pairs(cas, whole, UimaTypes.FACTS, layer.facts());
        cas.addFsToIndexes(whole);
    }

    /** Returns the layer of a CAS, if it has one. */
    public static Optional<BaseLayer> read(CAS cas) {
        @Nullable Type type = cas.getTypeSystem().getType(UimaTypes.BASE_LAYER);
        if (type == null) {
            return Optional.empty();
        }
        for (FeatureStructure whole : cas.<TOP>select(type)) {
            List<BaseLayer.Token> tokens = new ArrayList<>();
            for (FeatureStructure fs : Features.list(whole, UimaTypes.TOKENS)) {
                if (fs instanceof AnnotationFS place) {
                    tokens.add(
                            new BaseLayer.Token(
                                    Features.text(fs, UimaTypes.ID).orElse(""),
                                    place.getBegin(),
                                    place.getEnd(),
                                    Features.pairs(fs, UimaTypes.COLUMNS)));
                }
            }
            List<BaseLayer.Sentence> sentences = new ArrayList<>();
            for (FeatureStructure fs : Features.list(whole, UimaTypes.SENTENCES)) {
                if (fs instanceof AnnotationFS place) {
                    sentences.add(
                            new BaseLayer.Sentence(
                                    Features.text(fs, UimaTypes.ID),
                                    place.getBegin(),
                                    place.getEnd(),
                                    Features.texts(fs, UimaTypes.COMMENTS).orElseGet(List::of)));
                }
            }
            return Optional.of(
                    new BaseLayer(
                            Features.text(whole, UimaTypes.SOURCE).orElse(""),
                            tokens,
                            sentences,
                            Features.pairs(whole, UimaTypes.FACTS)));
        }
        return Optional.empty();
    }
}
