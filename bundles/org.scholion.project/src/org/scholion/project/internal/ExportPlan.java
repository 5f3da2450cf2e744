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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.BadRequestException;
import org.scholion.project.DataProblemException;
import org.scholion.project.ExportResult.NotWritten;
import org.scholion.project.Whose;
import org.scholion.words.Message;

/**
 * Which sets are exported.
 *
 * @param parts what is to be written, by document name
 * @param left what is not, because it was not asked for
 */
record ExportPlan(List<Part> parts, List<NotWritten> left) {

    /**
     * One document with one set, or without.
     *
     * @param name what the exported document is called: the document's name, below the member's
     *     where several members are exported
     */
    record Part(DocumentRecord document, String name, Optional<AnnotationSet> set) {}

    /** Whose annotations are to be exported is a part of how an export is called. */
    private static void requireMember(ProjectStore store, String name)
            throws StoreException, BadRequestException {
        try {
            KnownMember.require(store, name);
        } catch (DataProblemException e) {
            throw new BadRequestException(Message.of(e));
        }
    }

    /** Plans an export. */
    static ExportPlan of(ProjectStore store, Optional<Whose> of, boolean annotated)
            throws StoreException, BadRequestException {
        List<DocumentRecord> documents = store.documents().all();
        Map<Long, List<AnnotationSet>> sets = new HashMap<>();
        SortedSet<String> members = new TreeSet<>();
        for (AnnotationSet set : store.sets().all()) {
            if (set.isUntouched()) {
                continue; // nobody has looked, so the document is not one without annotations
            }
            sets.computeIfAbsent(set.documentId(), d -> new ArrayList<>()).add(set);
            members.add(set.member());
        }
        if (of.isPresent() && of.get() instanceof Whose.Of(String named)) {
            requireMember(store, named);
        }
        boolean everyone = of.filter(Whose.Everyone.class::isInstance).isPresent();
        if (!annotated && (of.isEmpty() || everyone)) {
            return textsAlone(documents);
        }
        if (everyone) {
            return all(documents, sets, members.size() > 1);
        }
        Optional<String> member = of.map(Whose::word).or(() -> ofNobodyNamed(members));
        if (member.isEmpty()) {
            if (members.isEmpty()) {
                return textsAlone(documents);
            }
            throw new BadRequestException(Message.of("project.export.whose", "members", members));
        }
        return one(documents, sets, member.get());
    }

    /** Returns gold where there is any, else the only member with annotations. */
    private static Optional<String> ofNobodyNamed(SortedSet<String> members) {
        if (members.contains(Member.GOLD)) {
            return Optional.of(Member.GOLD);
        }
        return members.size() == 1 ? Optional.of(members.first()) : Optional.empty();
    }

    private static ExportPlan textsAlone(List<DocumentRecord> documents) {
        return new ExportPlan(
                documents.stream().map(d -> new Part(d, d.name(), Optional.empty())).toList(),
                List.of());
    }

    private static ExportPlan one(
            List<DocumentRecord> documents, Map<Long, List<AnnotationSet>> sets, String member) {
        List<Part> parts = new ArrayList<>();
        List<NotWritten> left = new ArrayList<>();
        for (DocumentRecord document : documents) {
            Optional<AnnotationSet> set =
                    sets.getOrDefault(document.id(), List.of()).stream()
                            .filter(s -> s.member().equals(member))
                            .findFirst();
            if (set.isPresent()) {
                parts.add(new Part(document, document.name(), set));
            } else {
                left.add(
                        new NotWritten(
                                document.name(),
                                Optional.of(member),
                                Message.of("project.export.no-set", "member", member),
                                false));
            }
        }
        return new ExportPlan(parts, left);
    }

    private static ExportPlan all(
            List<DocumentRecord> documents, Map<Long, List<AnnotationSet>> sets, boolean folders) {
        List<Part> parts = new ArrayList<>();
        List<NotWritten> left = new ArrayList<>();
        for (DocumentRecord document : documents) {
            List<AnnotationSet> here = sets.getOrDefault(document.id(), List.of());
            for (AnnotationSet set : here) {
                String name = folders ? set.member() + "/" + document.name() : document.name();
                parts.add(new Part(document, name, Optional.of(set)));
            }
            if (here.isEmpty()) {
                left.add(
                        new NotWritten(
                                document.name(),
                                Optional.empty(),
                                Message.of("project.export.no-sets"),
                                false));
            }
        }
        return new ExportPlan(parts, left);
    }
}
