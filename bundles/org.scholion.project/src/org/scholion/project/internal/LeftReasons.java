/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.corpus.SetState;
import org.scholion.project.agreement.LeftOut;
import org.scholion.project.internal.FinishedSets.Finished;
import org.scholion.words.Message;

/** Collects why documents and sets do not count. */
final class LeftReasons {
    private final Map<String, List<String>> names = new LinkedHashMap<>();

    void document(String name, List<AnnotationSet> all, List<Finished> finished) {
        if (!finished.isEmpty()) {
            add("project.agreement.left.one", name);
            return;
        }
        Set<SetState> states = new LinkedHashSet<>();
        all.stream().filter(set -> !set.isUntouched()).forEach(set -> states.add(set.state()));
        if (states.isEmpty()) {
            add("project.agreement.left.untouched", name);
        } else if (states.equals(Set.of(SetState.SKIPPED))) {
            add("project.agreement.left.skipped", name);
        } else {
            add("project.agreement.left.unfinished", name);
        }
    }

    void part(String name, Part part) {
        add(
                part == Part.TRAINING
                        ? "project.agreement.left.training"
                        : "project.agreement.left.control",
                name);
    }

    void round(String name, String round) {
        add("project.agreement.left.round", name + " (" + round + ")");
    }

    /** What others have of a document that counts. */
    void sets(String document, List<AnnotationSet> all, List<Finished> finished) {
        if (all.size() == finished.size()) {
            return;
        }
        Set<Long> counted = new LinkedHashSet<>();
        finished.forEach(f -> counted.add(f.set().id()));
        for (AnnotationSet set : all) {
            if (!counted.contains(set.id()) && !set.isUntouched()) {
                add(
                        set.state() == SetState.SKIPPED
                                ? "project.agreement.left.set-skipped"
                                : "project.agreement.left.set-unfinished",
                        document + " (" + set.member() + ")");
            }
        }
    }

    void add(String reason, String name) {
        names.computeIfAbsent(reason, r -> new ArrayList<>()).add(name);
    }

    List<LeftOut> left() {
        List<LeftOut> all = new ArrayList<>();
        names.forEach((reason, who) -> all.add(new LeftOut(Message.of(reason), who)));
        return all;
    }
}
