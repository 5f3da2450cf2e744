/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.scholion.corpus.DocumentOverview;
import org.scholion.text.MatchingKey;

/**
 * Documents filtered and in order; it never changes. One made for a few changed documents takes
 * those out and puts them in again where they belong now, whatever the length.
 */
public final class Arrangement {

    /** With so many changes, merging costs less than placing them one by one. */
    private static final int MANY = 500;

    private static final int CHECK_EVERY = 2_000;

    private final DocumentQuery query;

    /** All documents, shown or not, as they were when they were placed. */
    private final IdTable<DocumentOverview> placed;

    /** Matching keys of names, made when first words are searched. */
    private final IdTable<String> keys;

    private final ChunkedList<DocumentOverview> shown;

    /** How many of those shown the member asked about is not through with. */
    private final int remaining;

    private Arrangement(
            DocumentQuery query,
            IdTable<DocumentOverview> placed,
            IdTable<String> keys,
            ChunkedList<DocumentOverview> shown,
            int remaining) {
        this.query = query;
        this.placed = placed;
        this.keys = keys;
        this.shown = shown;
        this.remaining = remaining;
    }

    /** Returns no documents. */
    public static Arrangement empty() {
        return new Arrangement(
                DocumentQuery.all(),
                IdTable.empty(),
                IdTable.empty(),
                ChunkedList.of(List.of()),
                0);
    }

    /** Filters and orders all documents. */
    public static Arrangement of(OverviewSnapshot snapshot, DocumentQuery query) {
        return empty().asked(snapshot, query, () -> false);
    }

    /**
     * Filters and orders all documents, making use of what this one knows already.
     *
     * @throws CancellationException once {@code cancelled} says so
     */
    Arrangement asked(OverviewSnapshot snapshot, DocumentQuery next, BooleanSupplier cancelled) {
        List<DocumentOverview> chosen = new ArrayList<>();
        IdTable.Editor<String> newKeys = keys.edit();
        int[] done = {0};
        snapshot.forEach(
                document -> {
                    if (++done[0] % CHECK_EVERY == 0) {
                        check(cancelled);
                    }
                    if (next.isOfAll() || next.matches(document, key(newKeys, document))) {
                        chosen.add(document);
                    }
                });
        Comparator<DocumentOverview> order = next.order();
        int[] compared = {0};
        chosen.sort(
                (one, other) -> {
                    if (++compared[0] % CHECK_EVERY == 0) {
                        check(cancelled);
                    }
                    return order.compare(one, other);
                });
        return new Arrangement(
                next,
                snapshot.table(),
                newKeys.done(),
                ChunkedList.of(chosen),
                remaining(next, chosen));
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private String key(IdTable.Editor<String> newKeys, DocumentOverview document) {
        Optional<String> known =
                placed.get(document.id())
                                .filter(old -> old.name().equals(document.name()))
                                .isPresent()
                        ? newKeys.get(document.id())
                        : Optional.empty();
        if (known.isPresent()) {
            return known.get();
        }
        String key = MatchingKey.of(document.name());
        newKeys.put(document.id(), key);
        return key;
    }

    /** Returns this with some documents as they are now. */
    Arrangement with(OverviewSnapshot snapshot, Set<Long> changed) {
        IdTable.Editor<DocumentOverview> nowPlaced = placed.edit();
        IdTable.Editor<String> nowKeys = keys.edit();
        List<DocumentOverview> out = new ArrayList<>();
        List<DocumentOverview> in = new ArrayList<>();
        for (long id : changed) {
            Optional<DocumentOverview> before = placed.get(id);
            Optional<DocumentOverview> after = snapshot.document(id);
            if (before.equals(after)) {
                continue;
            }
            before.filter(document -> shows(document, nowKeys)).ifPresent(out::add);
            if (!before.map(DocumentOverview::name).equals(after.map(DocumentOverview::name))) {
                nowKeys.remove(id);
            }
            if (after.isPresent()) {
                if (shows(after.get(), nowKeys)) {
                    in.add(after.get());
                }
                nowPlaced.put(id, after.get());
            } else {
                nowPlaced.remove(id);
            }
        }
        ChunkedList<DocumentOverview> nowShown =
                out.size() + in.size() > MANY ? merged(out, in) : placed(out, in);
        return new Arrangement(
                query,
                nowPlaced.done(),
                nowKeys.done(),
                nowShown,
                remaining - remaining(query, out) + remaining(query, in));
    }

    private static int remaining(DocumentQuery query, List<DocumentOverview> documents) {
        return (int) documents.stream().filter(query::isOpen).count();
    }

    private boolean shows(DocumentOverview document, IdTable.Editor<String> nowKeys) {
        return query.isOfAll() || query.matches(document, key(nowKeys, document));
    }

    private ChunkedList<DocumentOverview> placed(
            List<DocumentOverview> out, List<DocumentOverview> in) {
        ChunkedList<DocumentOverview> now = shown;
        for (DocumentOverview document : out) {
            now = now.removed(Collections.binarySearch(now, document, query.order()));
        }
        for (DocumentOverview document : in) {
            now =
                    now.inserted(
                            -Collections.binarySearch(now, document, query.order()) - 1, document);
        }
        return now;
    }

    private ChunkedList<DocumentOverview> merged(
            List<DocumentOverview> out, List<DocumentOverview> in) {
        out.sort(query.order());
        in.sort(query.order());
        List<DocumentOverview> all = new ArrayList<>(shown.size() + in.size());
        int gone = 0;
        int come = 0;
        for (DocumentOverview document : shown) {
            if (gone < out.size() && out.get(gone).id() == document.id()) {
                gone++;
                continue;
            }
            while (come < in.size() && query.order().compare(in.get(come), document) < 0) {
                all.add(in.get(come++));
            }
            all.add(document);
        }
        all.addAll(in.subList(come, in.size()));
        return ChunkedList.of(all);
    }

    /** Returns the documents shown, in order; a view of fast access by index. */
    public List<DocumentOverview> shown() {
        return shown;
    }

    /**
     * Returns how many of the documents shown are neither done nor skipped by the member asked
     * about; all of them where none was.
     */
    public int remaining() {
        return remaining;
    }

    /** Returns how many documents there are, shown or not. */
    public int all() {
        return placed.size();
    }

    /** Returns the place of a document among those shown, negative when it is not. */
    public int indexOf(long id) {
        int at = place(id);
        return at >= 0 ? at : -1;
    }

    /** Where a document is or, as {@code -place - 1}, where it would be. */
    private int place(long id) {
        return placed.get(id)
                .map(document -> Collections.binarySearch(shown, document, query.order()))
                .orElse(-1);
    }

    /**
     * Returns the document shown after or before one, which need not be shown itself.
     *
     * @param step 1 for after, -1 for before
     */
    public Optional<DocumentOverview> beside(long id, int step) {
        int at = place(id);
        int wanted;
        if (placed.get(id).isEmpty()) {
            wanted = step > 0 ? 0 : shown.size() - 1;
        } else if (at >= 0) {
            wanted = at + step;
        } else {
            wanted = step > 0 ? -at - 1 : -at - 2;
        }
        return wanted >= 0 && wanted < shown.size()
                ? Optional.of(shown.get(wanted))
                : Optional.empty();
    }

    /** Returns the next other document after one that is wanted, going round once. */
    public Optional<DocumentOverview> next(long id, Predicate<DocumentOverview> wanted) {
        int at = place(id);
        int first = at >= 0 ? at + 1 : -at - 1;
        for (int i = 0; i < shown.size(); i++) {
            DocumentOverview document = shown.get((first + i) % shown.size());
            if (document.id() != id && wanted.test(document)) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }
}
