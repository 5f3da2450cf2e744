/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.scholion.document.Annotation;
import org.scholion.exchange.internal.CanonicalGraph;

/**
 * Annotations as text that is the same for the same content: without ids, makers and times, in an
 * order of its own. Two sets are the same annotations when their canonical texts are equal. Meant
 * for comparing what went out with what came back.
 */
public final class CanonicalText {

    private CanonicalText() {}

    /**
     * Returns the canonical text of annotations, one line each. A reference is written as the
     * number of the line it leads to; lines that nothing tells apart share a number.
     */
    public static String of(Collection<? extends Annotation> annotations) {
        return String.join("\n", new CanonicalGraph(annotations).lines());
    }

    /** Returns the canonical text of a document: its text, base layer and annotations. */
    public static String of(ImportedDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add("text " + document.text());
        document.baseLayer()
                .ifPresent(
                        layer -> {
                            layer.sentences().forEach(s -> lines.add(s.toString()));
                            layer.tokens().forEach(t -> lines.add(t.toString()));
                        });
        lines.add(of(document.annotations()));
        return String.join("\n", lines);
    }
}
