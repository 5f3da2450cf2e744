/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.project.internal.OrderedWork;
import org.scholion.release.recipe.Recipe;
import org.scholion.release.split.Split;
import org.scholion.release.split.SplitDocument;
import org.scholion.release.split.Splitter;
import org.scholion.release.split.Traces;
import org.scholion.release.split.UnsplittableException;
import org.scholion.words.Message;

/** Reads what labels documents have, and splits them. */
final class Splitting {

    private final FrozenState state;
    private final ReleaseContent content;
    private final Recipe recipe;

    Splitting(FrozenState state, ReleaseContent content, Recipe recipe) {
        this.state = state;
        this.content = content;
        this.recipe = recipe;
    }

    /**
     * Documents with their labels, and in parts if they are to be.
     *
     * @param labels how many annotations of a type each document has, by document and type
     */
    record Labelled(Map<String, SortedMap<String, Integer>> labels, Optional<Split> split) {

        /** Returns the part of a document; none where nothing is split. */
        Optional<String> part(String document) {
            return split.map(s -> s.parts().getOrDefault(document, ""));
        }
    }

    private record Read(SortedMap<String, Integer> labels, Optional<Traces> traces) {}

    Labelled run(Progress progress)
            throws StoreException, UnsplittableException, CancelledException {
        progress.begin(Message.of("release.task.splitting"), state.documents().size());
        Map<String, SortedMap<String, Integer>> labels = new LinkedHashMap<>();
        List<Traces> traces = new ArrayList<>();
        try (OrderedWork<FrozenState.Document, Attempt> work =
                new OrderedWork<>(state.documents(), this::attempt)) {
            int at = 0;
            while (work.hasNext()) {
                progress.check();
                Read read = work.next().get();
                String name = state.documents().get(at++).name();
                labels.put(name, read.labels());
                read.traces().ifPresent(traces::add);
                progress.worked(1, name);
            }
        }
        return new Labelled(
                labels,
                recipe.splits().isPresent()
                        ? Optional.of(
                                Splitter.split(traces, recipe.splits().get(), state.earlier()))
                        : Optional.empty());
    }

    /** What was read, or why not. */
    @FunctionalInterface
    private interface Attempt {
        Read get() throws StoreException;
    }

    private Attempt attempt(FrozenState.Document document) {
        try {
            Read read = read(document);
            return () -> read;
        } catch (StoreException e) {
            return () -> {
                throw e;
            };
        }
    }

    private Read read(FrozenState.Document document) throws StoreException {
        SortedMap<String, Integer> labels = new TreeMap<>();
        for (FrozenState.Set set : document.released()) {
            for (Annotation annotation : content.annotations(set)) {
                // a referent has the type of its mentions, which are what a label counts
                if (annotation.kind() != AnnotationKind.REFERENT
                        && !annotation.typeId().isEmpty()) {
                    labels.merge(annotation.typeId(), 1, Integer::sum);
                }
            }
        }
        if (recipe.splits().isEmpty()) {
            return new Read(labels, Optional.empty());
        }
        return new Read(
                labels,
                Optional.of(
                        Traces.of(
                                new SplitDocument(
                                        document.name(),
                                        content.text(document),
                                        document.textSha256(),
                                        content.record(document).sourceSha256(),
                                        document.language(),
                                        document.metadata(),
                                        labels),
                                recipe.splits().get())));
    }
}
