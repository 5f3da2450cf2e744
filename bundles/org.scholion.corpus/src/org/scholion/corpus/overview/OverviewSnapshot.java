/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetOverview;

/** The documents of a project as they were at some moment; it never changes. */
public final class OverviewSnapshot {

    /** No documents, none read yet. */
    static final OverviewSnapshot EMPTY = new OverviewSnapshot(IdTable.empty(), Map.of(), 0, false);

    private final IdTable<DocumentOverview> documents;
    private final Map<String, MemberTotals> totals;
    private final long characters;
    private final boolean complete;

    private OverviewSnapshot(
            IdTable<DocumentOverview> documents,
            Map<String, MemberTotals> totals,
            long characters,
            boolean complete) {
        this.documents = documents;
        this.totals = Map.copyOf(totals);
        this.characters = characters;
        this.complete = complete;
    }

    /** Returns how many documents are known. */
    public int size() {
        return documents.size();
    }

    /** Returns whether all documents have been read. */
    public boolean complete() {
        return complete;
    }

    /** Returns the document of this id. */
    public Optional<DocumentOverview> document(long id) {
        return documents.get(id);
    }

    /** Hands over all documents, by id. */
    public void forEach(Consumer<DocumentOverview> consumer) {
        documents.forEach(consumer);
    }

    /** Returns the length of all texts together, in UTF-16 units. */
    public long characters() {
        return characters;
    }

    /** Returns the names of those who have sets, gold last. */
    public Set<String> members() {
        Set<String> names =
                new TreeSet<>(
                        Comparator.comparing((String name) -> name.equals(Member.GOLD))
                                .thenComparing(Comparator.naturalOrder()));
        names.addAll(totals.keySet());
        return names;
    }

    /** Returns what a member has done. */
    public MemberTotals totals(String member) {
        return totals.getOrDefault(member, MemberTotals.NONE);
    }

    IdTable<DocumentOverview> table() {
        return documents;
    }

    OverviewSnapshot completed() {
        return new OverviewSnapshot(documents, totals, characters, true);
    }

    /** Returns this with documents as they are now, and without others. */
    OverviewSnapshot with(Collection<DocumentOverview> now, Collection<Long> gone) {
        IdTable.Editor<DocumentOverview> editor = documents.edit();
        Sums sums = new Sums();
        for (DocumentOverview document : now) {
            editor.get(document.id()).ifPresent(before -> sums.add(before, -1));
            sums.add(document, 1);
            editor.put(document.id(), document);
        }
        for (long id : gone) {
            editor.get(id).ifPresent(before -> sums.add(before, -1));
            editor.remove(id);
        }
        return new OverviewSnapshot(editor.done(), sums.byMember, sums.characters, complete);
    }

    /** The totals while they change. */
    private final class Sums {
        private final Map<String, MemberTotals> byMember = new TreeMap<>(totals);
        private long characters = OverviewSnapshot.this.characters;

        void add(DocumentOverview document, int sign) {
            characters += (long) sign * document.characters();
            for (SetOverview set : document.sets()) {
                MemberTotals before = byMember.getOrDefault(set.member(), MemberTotals.NONE);
                MemberTotals after = before.with(set, sign);
                if (after.sets() == 0) {
                    byMember.remove(set.member());
                } else {
                    byMember.put(set.member(), after);
                }
            }
        }
    }
}
