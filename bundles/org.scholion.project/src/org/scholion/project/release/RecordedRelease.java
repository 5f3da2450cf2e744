/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.KeptRelease;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.Formats;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Progress;
import org.scholion.release.anonymous.Pseudonyms;
import org.scholion.release.recipe.Recipe;
import org.scholion.release.split.UnsplittableException;
import org.scholion.schema.DistinctNames;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** A release that a project remembers, read by replaying journals to where they were. */
final class RecordedRelease implements ComparedRelease {

    private final ReleaseContent content;
    private final FrozenState state;
    private final Recipe recipe;
    private final Splitting.Labelled labelled;
    private final Progress progress;
    private final ReleaseDifference.Side side;
    private final SortedMap<String, Document> documents = new TreeMap<>();
    private final Map<String, FrozenState.Document> frozen = new HashMap<>();
    private final SetNames names;

    private RecordedRelease(
            String name, ProjectStore store, Formats formats, KeptRelease kept, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        this.progress = progress;
        this.state = FrozenJson.read(kept.kept().state());
        SortedMap<String, String> table = FrozenJson.names(kept.kept().names());
        this.names = SetNames.of(store, table);
        this.recipe = KnownReleases.recipe(kept, formats);
        Pseudonyms pseudonyms =
                new Pseudonyms(
                        store.releases().secret(), kept.kept().content(), FirstNames.of(store)::of);
        this.content = new ReleaseContent(store, state, pseudonyms, table, Instant.EPOCH);
        try {
            this.labelled = new Splitting(state, content, recipe).run(progress);
        } catch (UnsplittableException e) {
            throw new DataProblemException(Message.of(e), e);
        }
        SortedMap<String, Integer> parts = new TreeMap<>();
        for (FrozenState.Document document : state.documents()) {
            Optional<String> part = labelled.part(document.name());
            part.ifPresent(p -> parts.merge(p, 1, Integer::sum));
            frozen.put(document.name(), document);
            List<PinnedSet> sets = new ArrayList<>();
            for (FrozenState.Set set : document.sets()) {
                sets.add(
                        names.set(
                                content.member(document, set),
                                new ReleaseDifference.SetAt(
                                        set.sequence(), set.state().word(), set.released())));
            }
            documents.put(
                    document.name(),
                    new Document(document.name(), document.textSha256(), part, sets));
        }
        this.side =
                new ReleaseDifference.Side(
                        name,
                        kept.kept().content(),
                        of(pseudonyms),
                        recipe.time().map(Instant::toString),
                        state.documents().size(),
                        state.schemaVersion(),
                        parts,
                        recipe.formats().stream().map(format -> format.id().value()).toList(),
                        Optional.of(kept.number()));
    }

    static RecordedRelease of(
            String name, ProjectStore store, Formats formats, KeptRelease kept, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        return new RecordedRelease(name, store, formats, kept, progress);
    }

    private String of(Pseudonyms pseudonyms) {
        String of = recipe.of().value();
        return of.equals(Recipe.VOTES) || of.equals(Member.GOLD) ? of : pseudonyms.member(of);
    }

    @Override
    public ReleaseDifference.Side side() {
        return side;
    }

    @Override
    public Schema schema() {
        return content.schema();
    }

    @Override
    public SortedMap<String, Document> documents() {
        return documents;
    }

    @Override
    public Map<String, Integer> counts(String document) {
        Map<String, Integer> counts = new TreeMap<>();
        DistinctNames names = new DistinctNames(schema());
        labelled.labels()
                .getOrDefault(document, new TreeMap<>())
                .forEach((type, count) -> counts.merge(names.type(type), count, Integer::sum));
        return counts;
    }

    @Override
    public Optional<List<Marks>> marks(String document, Optional<String> text)
            throws StoreException {
        FrozenState.Document found = frozen.get(document);
        List<Marks> marks = new ArrayList<>();
        if (found == null) {
            return Optional.of(marks);
        }
        for (FrozenState.Set set : found.released()) {
            ReleaseContent.Readable read = content.read(found, set, found.name(), Map.of());
            marks.add(
                    new Marks(
                            names.key(content.member(found, set)),
                            read.document().text(),
                            read.document().annotations()));
        }
        return Optional.of(marks);
    }

    @Override
    public List<Map<?, ?>> agreement() throws StoreException, CancelledException {
        return List.copyOf(FrozenAgreement.of(state, content, progress));
    }
}
