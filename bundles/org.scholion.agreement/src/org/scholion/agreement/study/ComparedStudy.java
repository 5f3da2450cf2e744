/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.scholion.agreement.study.ComparedDocument.Comparison;

/**
 * Annotators who were compared two by two on documents. It is known who worked on what. Immutable.
 *
 * @param annotators all who are compared; what else documents name is left out
 * @param documents the documents, no name twice
 */
public record ComparedStudy(List<String> annotators, List<ComparedDocument> documents) {

    /** Copies. */
    public ComparedStudy {
        annotators = List.copyOf(annotators);
        documents = List.copyOf(documents);
    }

    /** The labels that somebody used, sorted. */
    public List<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        for (ComparedDocument document : documents) {
            for (Comparison each : document.comparisons()) {
                labels.add(each.label());
            }
        }
        return labels.stream().sorted().toList();
    }

    /** Who of these annotators worked on a document. */
    public List<String> workers(ComparedDocument document) {
        return document.annotators().stream().filter(annotators::contains).toList();
    }

    /** The documents that two of these annotators or more worked on. */
    public ComparedStudy shared() {
        return with(documents.stream().filter(d -> workers(d).size() > 1).toList());
    }

    private ComparedStudy with(List<ComparedDocument> others) {
        return new ComparedStudy(annotators, others);
    }

    /** Only these annotators, on the same documents. */
    public ComparedStudy onlyAnnotators(List<String> names) {
        Set<String> kept = new HashSet<>(names);
        return new ComparedStudy(
                names,
                filtered(each -> kept.contains(each.one()) && kept.contains(each.other()))
                        .documents);
    }

    /** Only one label, on the same documents by the same annotators. */
    public ComparedStudy onlyLabel(String label) {
        return filtered(each -> each.label().equals(label));
    }

    /** Only one document. */
    public ComparedStudy onlyDocument(int document) {
        return with(List.of(documents.get(document)));
    }

    private ComparedStudy filtered(Predicate<Comparison> kept) {
        List<ComparedDocument> out = new ArrayList<>();
        for (ComparedDocument document : documents) {
            out.add(
                    new ComparedDocument(
                            document.name(),
                            document.annotators(),
                            document.comparisons().stream().filter(kept).toList()));
        }
        return with(out);
    }
}
