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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.internal.plain.XmlTree.Element;

/** The words and sentences of a text. */
final class TeiLayer {

    private TeiLayer() {}

    /** Returns the words and sentences of the text, if it has any. */
    static Optional<BaseLayer> of(TeiText text) {
        List<BaseLayer.Token> tokens = new ArrayList<>();
        List<BaseLayer.Sentence> sentences = new ArrayList<>();
        for (TeiText.Placed each : text.placed()) {
            Element element = each.element();
            switch (element.name()) {
                case "w", "pc" -> {
                    Map<String, String> columns = new HashMap<>(element.attributes());
                    columns.remove("id");
                    tokens.add(
                            new BaseLayer.Token(
                                    element.attribute("id")
                                            .orElse(String.valueOf(tokens.size() + 1)),
                                    each.begin(),
                                    each.end(),
                                    columns));
                }
                case "s" ->
                        sentences.add(
                                new BaseLayer.Sentence(
                                        element.attribute("id"),
                                        each.begin(),
                                        each.end(),
                                        List.of()));
                default -> {
                    // neither a word nor a sentence
                }
            }
        }
        List<BaseLayer.Token> innermost = innermost(tokens);
        return innermost.isEmpty() && sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new BaseLayer("tei", innermost, sentences));
    }

    /** Words in words: the inner ones, which end before, are tokens. */
    private static List<BaseLayer.Token> innermost(List<BaseLayer.Token> tokens) {
        List<BaseLayer.Token> innermost = new ArrayList<>();
        for (BaseLayer.Token token : tokens) {
            boolean around =
                    !innermost.isEmpty()
                            && innermost.get(innermost.size() - 1).begin() >= token.begin();
            if (!around) {
                innermost.add(token);
            }
        }
        return innermost;
    }
}
