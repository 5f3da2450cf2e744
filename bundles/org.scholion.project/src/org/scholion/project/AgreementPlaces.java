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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.agreement.study.StudyException;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.curation.study.Counting;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.MarkedDocument;
import org.scholion.curation.study.MarkedPlace;
import org.scholion.curation.study.SetPlaces;
import org.scholion.document.EntryId;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.project.agreement.AgreementScope;
import org.scholion.project.agreement.AgreementSettings;
import org.scholion.project.agreement.LeftOut;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.project.agreement.PlaceGroup;
import org.scholion.project.internal.FinishedRounds;
import org.scholion.project.internal.FinishedSets;
import org.scholion.project.internal.FinishedSets.Finished;
import org.scholion.project.internal.FinishedSets.Shared;
import org.scholion.project.internal.PlaceWords;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Finds the places behind figures of agreement, in the same sets as {@link MeasureSets} measures.
 * Whoever asks again uses the same object: it keeps in memory how many places of which sort a
 * document has until its sets are others, so that documents without any that are meant are not read
 * again.
 */
public final class AgreementPlaces {
    private final OpenProject project;
    private final ProjectStore store;
    private final Map<Long, Kept> kept = new HashMap<>();

    /** Creates the use case. */
    public AgreementPlaces(OpenProject project) {
        this.project = project;
        store = project.store();
    }

    /** How many places of each sort a document has, and what that depends on. */
    private record Kept(List<Object> key, Map<PlaceGroup, Integer> counts) {}

    /**
     * What is wanted.
     *
     * @param layers what is counted; empty for all that the schema has
     * @param members who is compared; empty for all who finished something together
     * @param documents the pattern of names that documents have; empty for all
     * @param latest whether sets count as they are now rather than as they were first done
     * @param filter which places are listed; empty for none
     * @param most how many places are listed at most
     * @param scope what of documents and sets counts
     */
    public record Request(
            List<Layer> layers,
            List<String> members,
            Optional<String> documents,
            boolean latest,
            Optional<PlaceFilter> filter,
            int most,
            AgreementScope scope) {

        /** What is wanted of all that counts as is usual. */
        public Request(
                List<Layer> layers,
                List<String> members,
                Optional<String> documents,
                boolean latest,
                Optional<PlaceFilter> filter,
                int most) {
            this(layers, members, documents, latest, filter, most, AgreementScope.STANDARD);
        }

        /** Copies. */
        public Request {
            layers = List.copyOf(layers);
            members = List.copyOf(members);
        }
    }

    /**
     * What was found.
     *
     * @param counts how many places there are of each sort
     * @param places those that are listed, by document, as they stand in its text
     * @param all how many there are of those that were asked for, listed or not
     * @param left documents that cannot be compared, each with its reason
     */
    public record Result(
            Map<PlaceGroup, Long> counts,
            List<AgreementPlace> places,
            long all,
            List<LeftOut> left) {}

    /**
     * Finds places.
     *
     * @throws BadRequestException when the pattern is none
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, CancelledException {
        progress.begin(Message.of("project.task.finding-places"), 0);
        progress.check();
        Optional<DocumentPattern> pattern = Optional.empty();
        if (request.documents().isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(request.documents().get()));
        }
        FinishedSets.Wanted wanted =
                new FinishedSets.Wanted(
                        Set.copyOf(request.members()), pattern, request.latest(), request.scope());
        Optional<String> round = request.filter().flatMap(PlaceFilter::round);
        List<Shared> documents =
                round.isEmpty()
                        ? new FinishedSets(store).find(wanted).documents()
                        : new FinishedRounds(store)
                                .find(wanted).rounds().stream()
                                        .filter(each -> each.name().equals(round.get()))
                                        .flatMap(each -> each.documents().stream())
                                        .toList();
        return find(request, documents, progress);
    }

    /**
     * Finds the places behind a report, in the sets it was made of.
     *
     * @param settings what the report was made of
     * @param filter which places are listed; empty for none
     * @param most how many places are listed at most
     * @throws DataProblemException when one of the sets is gone
     * @throws CancelledException when cancelled
     */
    public Result behind(
            AgreementSettings settings, Optional<PlaceFilter> filter, int most, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.finding-places"), 0);
        progress.check();
        return find(
                new Request(
                        settings.layers(),
                        settings.members(),
                        settings.documents(),
                        settings.latest(),
                        filter,
                        most,
                        settings.scope()),
                new FinishedSets(store).repeat(settings).documents(),
                progress);
    }

    private synchronized Result find(Request request, List<Shared> documents, Progress progress)
            throws StoreException, CancelledException {
        List<Layer> layers =
                request.layers().isEmpty() ? Layer.of(project.schema()) : request.layers();
        Counting counting = request.scope().counting();
        SetPlaces finder = new SetPlaces(project.schema(), layers, counting);
        progress.begin(Message.of("project.task.finding-places"), documents.size());
        Map<PlaceGroup, Long> counts = new LinkedHashMap<>();
        List<AgreementPlace> listed = new ArrayList<>();
        Map<EntryId, EntryId> redirects = project.catalogue().redirects();
        long all = 0;
        List<LeftOut> left = new ArrayList<>();
        for (Shared document : documents) {
            progress.check();
            List<Object> key = new ArrayList<>(key(document, layers, counting));
            key.add(redirects);
            Optional<Kept> known =
                    Optional.ofNullable(kept.get(document.document().id()))
                            .filter(before -> before.key().equals(key));
            List<MarkedPlace> places = List.of();
            boolean wanted =
                    known.isPresent()
                            && listed.size() < request.most()
                            && request.filter()
                                    .filter(
                                            f ->
                                                    known.get().counts().keySet().stream()
                                                            .anyMatch(f::fits))
                                    .isPresent();
            String text = "";
            if (known.isEmpty() || wanted) {
                MarkedDocument marked =
                        document.marked(store, project.catalogue(), !counting.sameSuggestions());
                text = marked.text();
                try {
                    places = finder.of(marked);
                } catch (StudyException e) {
                    left.add(new LeftOut(Message.of(e), List.of(document.document().name())));
                    continue;
                }
            }
            Kept now = known.orElse(new Kept(key, counted(places)));
            kept.put(document.document().id(), now);
            for (Map.Entry<PlaceGroup, Integer> group : now.counts().entrySet()) {
                counts.merge(group.getKey(), (long) group.getValue(), Long::sum);
                if (request.filter().filter(f -> f.fits(group.getKey())).isPresent()) {
                    all += group.getValue();
                }
            }
            list(request, document, text, places, listed);
            progress.worked(1, document.document().name());
        }
        return new Result(counts, listed, all, left);
    }

    private static void list(
            Request request,
            Shared document,
            String text,
            List<MarkedPlace> places,
            List<AgreementPlace> listed) {
        if (request.filter().isEmpty() || places.isEmpty()) {
            return;
        }
        PlaceFilter filter = request.filter().get();
        PlaceWords words = new PlaceWords(text, document.document().language());
        for (MarkedPlace place : places) {
            if (listed.size() < request.most() && filter.fits(PlaceGroup.of(place))) {
                listed.add(words.of(document.document().id(), document.document().name(), place));
            }
        }
    }

    private List<Object> key(Shared document, List<Layer> layers, Counting counting) {
        List<Object> key = new ArrayList<>();
        key.add(counting);
        key.add(project.schemaVersion());
        key.add(layers);
        for (Finished finished : document.sets()) {
            key.add(finished.set().id());
            key.add(finished.sequence());
        }
        return key;
    }

    private static Map<PlaceGroup, Integer> counted(List<MarkedPlace> places) {
        Map<PlaceGroup, Integer> counts = new LinkedHashMap<>();
        places.forEach(place -> counts.merge(PlaceGroup.of(place), 1, Integer::sum));
        return counts;
    }
}
