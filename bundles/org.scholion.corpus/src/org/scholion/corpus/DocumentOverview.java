/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scholion.text.TextDirection;

/**
 * What lists show of a document and of the work on it. Small: a project's documents are all held in
 * memory as these.
 *
 * @param id the store's number
 * @param name unique in the project
 * @param language BCP 47 tag, if known
 * @param direction the one in which most of the text is read
 * @param characters length of the text in UTF-16 units
 * @param sets the sets on it, ordered by member
 */
public record DocumentOverview(
        long id,
        String name,
        Optional<String> language,
        TextDirection direction,
        int characters,
        List<SetOverview> sets) {

    public DocumentOverview {
        sets = List.copyOf(sets);
    }

    /** Returns what lists show of a document nobody has worked on. */
    public static DocumentOverview of(DocumentRecord document) {
        return new DocumentOverview(
                document.id(),
                document.name(),
                document.language(),
                document.direction(),
                document.characters(),
                List.of());
    }

    /** Returns the set of a member, if there is one. */
    public Optional<SetOverview> set(String member) {
        for (SetOverview set : sets) {
            if (set.member().equals(member)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    /** Returns this document with a set as it is now, in place of the one with the same id. */
    public DocumentOverview with(SetOverview set) {
        List<SetOverview> now = new ArrayList<>(sets.size() + 1);
        sets.stream().filter(other -> other.id() != set.id()).forEach(now::add);
        now.add(set);
        now.sort(Comparator.comparing(SetOverview::member));
        return new DocumentOverview(id, name, language, direction, characters, now);
    }

    /** Returns how many annotations all sets have together. */
    public int annotations() {
        int sum = 0;
        for (SetOverview set : sets) {
            sum += set.annotations();
        }
        return sum;
    }

    /**
     * Returns how far the work is, all sets considered: done when gold or everyone is, new when
     * nobody has begun.
     */
    public SetState state() {
        if (set(Member.GOLD).filter(gold -> gold.state() == SetState.DONE).isPresent()) {
            return SetState.DONE;
        }
        if (all(state -> state == SetState.NEW)) {
            return SetState.NEW;
        }
        if (all(state -> state == SetState.SKIPPED)) {
            return SetState.SKIPPED;
        }
        return all(state -> state == SetState.DONE || state == SetState.SKIPPED)
                ? SetState.DONE
                : SetState.IN_PROGRESS;
    }

    /** Returns how far its adjudication is. */
    public Adjudication adjudication() {
        return set(Member.GOLD)
                .map(gold -> Adjudication.of(gold.state()))
                .orElse(Adjudication.NONE);
    }

    private boolean all(Predicate<SetState> wanted) {
        return sets.stream().map(SetOverview::state).allMatch(wanted);
    }
}
