/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.scholion.corpus.Comment;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.PackageLineage;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationId;

/**
 * What was said in a package, coming home: each comment once, and whether those that were handed
 * out were resolved or opened again. Two packages that both resolve a comment leave the earlier of
 * the two, in whichever order they come.
 */
final class CommentMerge {

    private final Session session;
    private final StoreEvents events;
    private final ProjectStore from;
    private final PackageLineage lineage;
    private final Map<Long, Long> documents;
    private final Map<Long, Long> sets;
    private final Set<Long> refused;
    private final Map<Long, Long> ours = new HashMap<>();

    /**
     * Creates it.
     *
     * @param documents the documents here of those in the package
     * @param sets the sets here of those in the package that were not refused
     * @param refused the documents in the package of which a set was refused; what is said of that
     *     set stays in the package, since its marks do
     */
    CommentMerge(
            Session session,
            StoreEvents events,
            ProjectStore from,
            PackageLineage lineage,
            Map<Long, Long> documents,
            Map<Long, Long> sets,
            Set<Long> refused) {
        this.session = session;
        this.events = events;
        this.from = from;
        this.lineage = lineage;
        this.documents = documents;
        this.sets = sets;
        this.refused = refused;
    }

    /** Returns how many comments came or changed. */
    int run() throws SQLException, StoreException {
        int changed = 0;
        for (Comment theirs : from.comments().all()) {
            Optional<Long> known = find(theirs);
            boolean news = known.isPresent() ? resolve(theirs, known.get()) : add(theirs);
            if (news) {
                changed++;
            }
        }
        return changed;
    }

    private Optional<Long> find(Comment theirs) throws SQLException, StoreException {
        Optional<Long> known =
                session.first(
                        "SELECT id FROM comment WHERE ulid = ?",
                        row -> row.getLong(1),
                        theirs.ulid().value());
        known.ifPresent(id -> ours.put(theirs.id(), id));
        return known;
    }

    private boolean add(Comment theirs) throws SQLException, StoreException {
        NewComment said = theirs.content();
        Optional<Long> document = Optional.ofNullable(documents.get(said.documentId()));
        OptionalLong set = said.about().setId();
        boolean ofRefused =
                set.isPresent()
                        && !sets.containsKey(set.getAsLong())
                        && refused.contains(said.documentId());
        OptionalLong answered = said.replyTo();
        boolean threadStays = answered.isPresent() && !ours.containsKey(answered.getAsLong());
        if (document.isEmpty() || ofRefused || threadStays) {
            return false;
        }
        Optional<Long> setHere =
                set.isPresent() ? setHere(set.getAsLong(), document.get()) : Optional.empty();
        long id =
                session.insert(
                        "INSERT INTO comment (ulid, document_id, set_id, annotation_id, begin_at,"
                                + " end_at, reply_to, kind, to_leads, to_member, author, at,"
                                + " content, resolved_by, resolved_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        theirs.ulid().value(),
                        document.get(),
                        setHere,
                        setHere.isPresent()
                                ? said.about().annotation().map(AnnotationId::value)
                                : Optional.empty(),
                        said.about().place().map(place -> place.begin()),
                        said.about().place().map(place -> place.end()),
                        answered.isPresent()
                                ? Optional.ofNullable(ours.get(answered.getAsLong()))
                                : Optional.empty(),
                        said.kind().word(),
                        CommentRows.toLeads(said),
                        CommentRows.knownMember(session, said.to()),
                        StoredText.name(Kept.AUTHOR, said.author()),
                        theirs.at().toEpochMilli(),
                        StoredText.storable(Kept.COMMENT, said.text()),
                        theirs.resolved().map(Comment.Resolution::by),
                        theirs.resolved().map(resolved -> resolved.at().toEpochMilli()));
        ours.put(theirs.id(), id);
        events.tell(new StoreEvent.CommentChanged(CommentRows.get(session, id)));
        return true;
    }

    /** A set that the package has untouched is the one of the same name here. */
    private Optional<Long> setHere(long theirs, long documentId)
            throws SQLException, StoreException {
        if (sets.containsKey(theirs)) {
            return Optional.ofNullable(sets.get(theirs));
        }
        return session.first(
                "SELECT id FROM annotation_set WHERE document_id = ? AND ulid = ?",
                row -> row.getLong(1),
                documentId,
                from.sets().find(theirs).map(set -> set.ulid().value()).orElse(""));
    }

    /** Takes over what the package did to a comment that was handed out. */
    private boolean resolve(Comment theirs, long id) throws SQLException, StoreException {
        OptionalLong base = lineage.comments().getOrDefault(theirs.id(), OptionalLong.empty());
        OptionalLong there = at(theirs.resolved());
        OptionalLong here = at(CommentRows.get(session, id).resolved());
        if (there.equals(base) || there.equals(here) || !isNewer(base, there, here)) {
            return false;
        }
        session.update(
                "UPDATE comment SET resolved_by = ?, resolved_at = ? WHERE id = ?",
                theirs.resolved().map(Comment.Resolution::by),
                there,
                id);
        events.tell(new StoreEvent.CommentChanged(CommentRows.get(session, id)));
        return true;
    }

    /** Returns whether what the package did is to stand, whatever was done here meanwhile. */
    private static boolean isNewer(OptionalLong base, OptionalLong there, OptionalLong here) {
        if (here.equals(base)) {
            return true;
        }
        return there.isPresent() && (here.isEmpty() || there.getAsLong() < here.getAsLong());
    }

    private static OptionalLong at(Optional<Comment.Resolution> resolved) {
        return resolved.isPresent()
                ? OptionalLong.of(resolved.get().at().toEpochMilli())
                : OptionalLong.empty();
    }
}
