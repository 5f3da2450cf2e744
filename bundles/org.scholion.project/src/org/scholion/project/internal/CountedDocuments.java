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
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.agreement.study.StudyException;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.StoreException;
import org.scholion.curation.study.Counting;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.MarkedDocument;
import org.scholion.curation.study.MemberMarks;
import org.scholion.curation.study.SetStudies;
import org.scholion.document.EntryId;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.project.agreement.Accepted;
import org.scholion.project.internal.FinishedSets.Finished;
import org.scholion.project.internal.FinishedSets.Shared;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Counts documents, and keeps in memory what was counted of each until one of its sets, the schema
 * or what is wanted is another. Safe for several threads.
 */
public final class CountedDocuments {
    private final OpenProject project;
    private final Map<Slot, Kept> kept = new HashMap<>();

    /** Creates an empty memory of the documents of a project. */
    public CountedDocuments(OpenProject project) {
        this.project = project;
    }

    /** A document, or a document in one of several rounds. */
    private record Slot(long documentId, String round) {
        static Slot of(Shared shared) {
            return new Slot(shared.document().id(), shared.round());
        }
    }

    /**
     * What counts depend on.
     *
     * @param of what is counted
     * @param redirects which entries of the catalogue stand for others
     * @param sets the numbers of sets and of the entries after which they count
     */
    private record Key(Of of, Map<EntryId, EntryId> redirects, List<Long> sets) {}

    /**
     * What is counted of documents.
     *
     * @param schemaVersion the number of the schema's version
     * @param layers the layers
     * @param counting what of them
     */
    public record Of(int schemaVersion, List<Layer> layers, Counting counting) {}

    /** What is to be counted. */
    private record Task(int place, Shared document, Key key, Optional<SetStudies.Counted> before) {}

    /** What became of a document. */
    public sealed interface Outcome {

        /**
         * It was counted.
         *
         * @param counted what was counted
         * @param accepted of each set that counts, which of its marks were not made one by one
         */
        record Done(SetStudies.Counted counted, List<Accepted> accepted) implements Outcome {}

        /**
         * It could not be counted.
         *
         * @param why what is wrong with it
         */
        record Failed(Message why) implements Outcome {}
    }

    private record Counted(Task task, Outcome outcome) {}

    private record Kept(Key key, Outcome outcome) {}

    /** Counts documents, those alone that were not counted before as they are. */
    public List<Outcome> of(List<Shared> documents, SetStudies studies, Of of, Progress progress)
            throws StoreException, CancelledException {
        CatalogueContents catalogue = project.catalogue();
        Map<EntryId, EntryId> redirects = catalogue.redirects();
        List<Outcome> all = new ArrayList<>();
        List<Task> open = new ArrayList<>();
        for (Shared document : documents) {
            Key key = key(document, of, redirects);
            @Nullable Kept known = known(Slot.of(document));
            if (known != null && known.key().equals(key)) {
                all.add(known.outcome());
            } else {
                open.add(new Task(all.size(), document, key, before(known, key)));
                all.add(new Outcome.Done(new SetStudies.Counted(List.of()), List.of()));
            }
        }
        try (OrderedWork<Task, Counted> work =
                new OrderedWork<>(open, task -> count(task, studies, catalogue))) {
            while (work.hasNext()) {
                progress.check();
                Counted done = work.next();
                all.set(done.task().place(), done.outcome());
                keep(done);
                progress.worked(1, done.task().document().document().name());
            }
        }
        return all;
    }

    private static Key key(Shared document, Of of, Map<EntryId, EntryId> redirects) {
        List<Long> sets = new ArrayList<>(2 * document.sets().size());
        for (Finished finished : document.sets()) {
            sets.add(finished.set().id());
            sets.add(finished.sequence());
        }
        return new Key(of, redirects, sets);
    }

    private @Nullable Kept known(Slot slot) {
        synchronized (kept) {
            return kept.get(slot);
        }
    }

    /** What was counted of a document before it changed, by the same studies. */
    private static Optional<SetStudies.Counted> before(@Nullable Kept known, Key key) {
        return known != null
                        && known.outcome() instanceof Outcome.Done done
                        && known.key().of().equals(key.of())
                        && known.key().redirects().equals(key.redirects())
                ? Optional.of(done.counted())
                : Optional.empty();
    }

    /** Keeps what was counted; what failed is tried again. */
    private void keep(Counted counted) {
        if (counted.outcome() instanceof Outcome.Done) {
            synchronized (kept) {
                kept.put(
                        Slot.of(counted.task().document()),
                        new Kept(counted.task().key(), counted.outcome()));
            }
        }
    }

    private Counted count(Task task, SetStudies studies, CatalogueContents catalogue) {
        Shared shared = task.document();
        try {
            MarkedDocument document = shared.marked(project.store(), catalogue, true);
            List<Accepted> accepted = new ArrayList<>();
            for (MemberMarks member : document.members()) {
                accepted.add(
                        new Accepted(
                                member.member(),
                                member.annotations().size(),
                                AcceptedMarks.count(member.origins())));
            }
            return new Counted(
                    task, new Outcome.Done(studies.count(document, task.before()), accepted));
        } catch (StoreException | StudyException e) {
            return new Counted(task, new Outcome.Failed(Message.of(e)));
        }
    }
}
