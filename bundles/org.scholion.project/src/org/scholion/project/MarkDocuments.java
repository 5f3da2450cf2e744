/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.HandedOutException;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StaleSetException;
import org.scholion.corpus.StateRefusedException;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WriteBatch;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Severity;
import org.scholion.project.internal.SetFindings;
import org.scholion.project.internal.ThreadReading;
import org.scholion.project.session.OpenProject;
import org.scholion.project.session.SetPasses;
import org.scholion.words.Message;

/**
 * Notes how far a member is with some documents. A document with errors is done only with a reason;
 * it is named, and the others are marked.
 */
public final class MarkDocuments {

    /** So often a set is looked at that others change at the same time. */
    private static final int ATTEMPTS = 20;

    /** So many documents are looked at before they are marked. */
    private static final int AT_ONCE = 100;

    private final OpenProject project;

    /** Creates the use case. */
    public MarkDocuments(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be noted.
     *
     * @param documents the ids of the documents; whose set is missing, it is made
     * @param member whose work it is
     * @param reason why they are skipped, which must be told, or done in spite of errors
     * @param actor who says so
     * @param asking whether, where no reason is told, an open question of the member to the leads
     *     is reason enough to be done in spite of errors
     */
    public record Request(
            List<Long> documents,
            String member,
            SetState state,
            Optional<String> reason,
            String actor,
            boolean asking) {

        public Request {
            documents = List.copyOf(documents);
        }

        /** What a member says of their own work. */
        public static Request own(
                List<Long> documents, String member, SetState state, Optional<String> reason) {
            return new Request(documents, member, state, reason, member, false);
        }

        /** The same, an open question to the leads being reason enough. */
        public Request withAsking() {
            return new Request(documents, member, state, reason, actor, true);
        }
    }

    /**
     * A document that was marked as done.
     *
     * @param findings how many problems of each severity it has, in the annotations that were
     *     closed
     * @param first the first of the worst of them
     */
    public record Closed(
            DocumentRecord document, Map<Severity, Long> findings, Optional<Finding> first) {

        public Closed {
            findings = Map.copyOf(findings);
        }

        static Closed of(DocumentRecord document, List<Finding> found) {
            Map<Severity, Long> counts = new EnumMap<>(Severity.class);
            found.forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
            Optional<Finding> first =
                    found.stream()
                            .filter(f -> f.severity() != Severity.NOTICE)
                            .reduce((a, b) -> b.severity().compareTo(a.severity()) < 0 ? b : a);
            return new Closed(document, counts, first);
        }

        /** Returns how many problems of a severity there are. */
        public long count(Severity severity) {
            return findings.getOrDefault(severity, 0L);
        }
    }

    /**
     * What came of it.
     *
     * @param marked how many documents were marked
     * @param closed those of them that were marked as done, and what is still open there
     * @param kept those that were not, for their errors
     * @param refused why others were not, such as that only a lead may reopen them
     * @param passes how many of them were worked on again, and have the marks of before now
     */
    public record Result(
            int marked, List<Closed> closed, List<Closed> kept, List<Problem> refused, int passes) {

        public Result {
            closed = List.copyOf(closed);
            kept = List.copyOf(kept);
            refused = List.copyOf(refused);
        }
    }

    /**
     * Notes it.
     *
     * @throws BadRequestException when documents are to be skipped without a reason
     * @throws StoreException when nothing can be written; what was marked before stays marked
     * @throws CancelledException when cancelled; what was marked before stays marked
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, CancelledException {
        Optional<String> reason = request.reason().map(String::strip).filter(r -> !r.isEmpty());
        if (request.state() == SetState.SKIPPED && reason.isEmpty()) {
            throw new BadRequestException(Message.of("project.state.why"));
        }
        progress.begin(Message.of("project.task.marking"), request.documents().size());
        Marking marking = new Marking(request, reason);
        for (int from = 0; from < request.documents().size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, request.documents().size());
            progress.check();
            marking.mark(request.documents().subList(from, to));
            progress.worked(to - from, "");
        }
        return marking.result();
    }

    /** A document that has been looked at and may be marked. */
    private record Ready(
            DocumentRecord document,
            Optional<AnnotationSet> set,
            Optional<Closed> closing,
            Optional<String> reason) {}

    private final class Marking {

        private final ProjectStore store = project.store();
        private final SetFindings findings = new SetFindings(project);
        private final Request request;
        private final Optional<String> reason;
        private final List<Closed> closed = new ArrayList<>();
        private final List<Closed> kept = new ArrayList<>();
        private final List<Problem> refused = new ArrayList<>();
        private int marked;
        private int passes;

        Marking(Request request, Optional<String> reason) {
            this.request = request;
            this.reason = request.state().isClosed() ? reason : Optional.empty();
        }

        Result result() {
            return new Result(marked, closed, kept, refused, passes);
        }

        /** Looks at some documents while others may write, and then marks them. */
        void mark(List<Long> documents) throws StoreException {
            List<Long> left = documents;
            for (int attempt = 1; !left.isEmpty(); attempt++) {
                List<Long> changed = new ArrayList<>();
                List<WriteBatch<StoreException>> steps = new ArrayList<>();
                for (long id : left) {
                    Optional<DocumentRecord> document = store.documents().find(id);
                    if (document.isEmpty()) {
                        refused.add(
                                Problem.in(
                                        String.valueOf(id),
                                        Message.of("store.none.document", "id", id)));
                    } else {
                        boolean last = attempt == ATTEMPTS;
                        look(document.get())
                                .ifPresent(ready -> steps.add(() -> mark(ready, last, changed)));
                    }
                }
                store.writing().<StoreException>inPortions(steps);
                left = changed;
            }
        }

        /** Returns empty if it stays open for its errors. */
        private Optional<Ready> look(DocumentRecord document) throws StoreException {
            Optional<AnnotationSet> set = store.sets().find(document.id(), request.member());
            if (request.state() != SetState.DONE) {
                return Optional.of(new Ready(document, set, Optional.empty(), reason));
            }
            Closed closing = Closed.of(document, findings.of(document, set));
            Optional<String> why = reason;
            if (closing.count(Severity.ERROR) > 0 && why.isEmpty()) {
                why = request.asking() ? question(document) : Optional.empty();
                if (why.isEmpty()) {
                    kept.add(closing);
                    return Optional.empty();
                }
            }
            return Optional.of(new Ready(document, set, Optional.of(closing), why));
        }

        /** Returns what the member last asked the leads about a document and is still open. */
        private Optional<String> question(DocumentRecord document) throws StoreException {
            return new ThreadReading(store)
                    .of(document).stream()
                            .filter(thread -> thread.isOpenQuestionOf(request.member()))
                            .reduce((a, b) -> b)
                            .map(thread -> thread.first().content().text());
        }

        private void mark(Ready ready, boolean last, List<Long> changed) throws StoreException {
            try {
                boolean[] again = {false};
                store.writing().<OperationRefusedException>together(() -> again[0] = save(ready));
                marked++;
                passes += again[0] ? 1 : 0;
                ready.closing().ifPresent(closed::add);
            } catch (StaleSetException e) {
                // what was looked at is no longer what would be closed
                if (last) {
                    refused.add(Problem.in(ready.document().name(), Message.of(e)));
                } else {
                    changed.add(ready.document().id());
                }
            } catch (StateRefusedException | HandedOutException | OperationRefusedException e) {
                refused.add(Problem.in(ready.document().name(), Message.of(e)));
            }
        }

        /** Returns whether that was the end of a further pass. */
        private boolean save(Ready ready) throws StoreException, OperationRefusedException {
            AnnotationSet set = store.sets().open(ready.document().id(), request.member());
            long known = ready.set().map(AnnotationSet::lastSequence).orElse(0L);
            Optional<SetPasses.Pass> pass =
                    request.state().isClosed() && !set.state().isClosed()
                            ? new SetPasses(store).open(set)
                            : Optional.empty();
            if (pass.isPresent()) {
                endPass(set, pass.get(), known);
                return true;
            }
            store.sets()
                    .saveState(set.id(), known, request.state(), ready.reason(), request.actor());
            return false;
        }

        /** The set is what it was before the pass, and done as it was then. */
        private void endPass(AnnotationSet set, SetPasses.Pass pass, long known)
                throws StoreException, OperationRefusedException {
            boolean done = request.state() == SetState.DONE;
            JournalEntry end =
                    store.journal()
                            .append(
                                    set.id(),
                                    known,
                                    NewEntry.of(
                                            request.actor(),
                                            new SetPasses(store).ending(set, pass, done)));
            store.sets()
                    .saveState(
                            set.id(),
                            end.sequence(),
                            SetState.DONE,
                            Optional.empty(),
                            request.actor());
        }
    }
}
