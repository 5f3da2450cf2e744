/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.project.BadRequestException;
import org.scholion.project.CancelledException;
import org.scholion.project.DocumentPattern;
import org.scholion.project.Progress;
import org.scholion.project.internal.EarlierIds;
import org.scholion.project.internal.ImportedSets;
import org.scholion.project.session.OpenProject;
import org.scholion.release.recipe.Documents;
import org.scholion.release.recipe.Placed;
import org.scholion.release.recipe.Recipe;
import org.scholion.release.recipe.RecipeException;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/** Finds what of a project a recipe means, and freezes it. */
final class Freezing {

    private final OpenProject project;
    private final ProjectStore store;
    private final Recipe recipe;
    private final Path file;

    /**
     * Creates it.
     *
     * @param file where the recipe stands, for messages
     */
    Freezing(OpenProject project, Recipe recipe, Path file) {
        this.project = project;
        this.store = project.store();
        this.recipe = recipe;
        this.file = file;
    }

    /**
     * What was frozen.
     *
     * @param left documents that the recipe means and that have nothing to release, by reason
     */
    record Frozen(FrozenState state, SortedMap<String, Integer> left) {}

    Frozen freeze(SortedMap<String, String> earlier, Progress progress)
            throws StoreException, RecipeException, BadRequestException, CancelledException {
        String of = recipe.of().value();
        require(of);
        Documents wanted = recipe.documents();
        Set<SetState> states = states(wanted.states(), of);
        Wanted patterns = new Wanted(patterns(wanted.names()), patterns(wanted.except()));
        Set<String> types = types(wanted.labels());
        List<DocumentRecord> records = store.documents().all();
        requireKnown(wanted, records);
        Map<Long, List<AnnotationSet>> sets = new HashMap<>();
        for (AnnotationSet set : store.sets().all()) {
            if (!set.isUntouched()) {
                sets.computeIfAbsent(set.documentId(), d -> new ArrayList<>()).add(set);
            }
        }
        progress.begin(Message.of("release.task.freezing"), records.size());
        List<FrozenState.Document> documents = new ArrayList<>();
        SortedMap<String, Integer> left = new TreeMap<>();
        for (DocumentRecord record : records) {
            progress.check();
            progress.worked(1, record.name());
            if (!patterns.mean(record) || !meant(wanted, record)) {
                continue;
            }
            List<AnnotationSet> here = sets.getOrDefault(record.id(), List.of());
            List<AnnotationSet> released =
                    here.stream()
                            .filter(set -> isOf(set, of))
                            .filter(s -> states.contains(s.state()))
                            .toList();
            if (released.isEmpty()) {
                boolean begun = here.stream().anyMatch(set -> isOf(set, of));
                left.merge(begun ? "state" : "no-set", 1, Integer::sum);
            } else if (!types.isEmpty() && !has(released, types)) {
                left.merge("label", 1, Integer::sum);
            } else {
                documents.add(document(record, here, released));
            }
        }
        requireSplits(documents);
        return new Frozen(
                new FrozenState(
                        store.projectName(),
                        project.schemaVersion(),
                        FrozenCatalogue.last(store.catalogue()),
                        earlier,
                        documents),
                left);
    }

    private FrozenState.Document document(
            DocumentRecord record, List<AnnotationSet> here, List<AnnotationSet> released)
            throws StoreException {
        List<FrozenState.Set> sets = new ArrayList<>();
        for (AnnotationSet set : here) {
            boolean rests = set.state() == SetState.DONE || set.member().equals(Member.GOLD);
            if (rests || released.contains(set)) {
                sets.add(
                        new FrozenState.Set(
                                set.id(),
                                set.ulid().value(),
                                set.member().equals(Member.GOLD),
                                set.lastSequence(),
                                set.state(),
                                ImportedSets.saysAll(store, set),
                                released.contains(set)));
            }
        }
        sets.sort((a, b) -> Long.compare(a.id(), b.id()));
        return new FrozenState.Document(
                record.id(),
                record.ulid().value(),
                record.name(),
                TextHash.sha256(
                        store.documents().text(record.id()).getBytes(StandardCharsets.UTF_8)),
                record.language(),
                record.direction(),
                new TreeMap<>(record.metadata()),
                store.documents()
                        .baseLayer(record.id())
                        .filter(layer -> !layer.isEmpty())
                        .isPresent(),
                sets);
    }

    private static boolean isOf(AnnotationSet set, String of) {
        return of.equals(Recipe.VOTES)
                ? !set.member().equals(Member.GOLD)
                : set.member().equals(of);
    }

    private void require(String of) throws StoreException, RecipeException, BadRequestException {
        boolean known =
                of.equals(Recipe.GOLD)
                        || of.equals(Recipe.VOTES)
                        || store.members().all().stream().anyMatch(m -> m.name().equals(of));
        if (!known) {
            SortedSet<String> names = new TreeSet<>(List.of(Recipe.GOLD, Recipe.VOTES));
            store.members().all().forEach(member -> names.add(member.name()));
            throw wrong(
                    recipe.of(),
                    Message.of("project.member.unknown", "member", of, "known", names));
        }
    }

    /** Returns what is wrong, in the recipe or in what was asked for without one. */
    private RecipeException wrong(Placed<?> place, Message what) throws BadRequestException {
        if (place.line() == 0) {
            throw new BadRequestException(what);
        }
        return RecipeException.at(file, place.line(), what);
    }

    private Set<SetState> states(List<Placed<String>> words, String of)
            throws RecipeException, BadRequestException {
        Set<SetState> states = new HashSet<>();
        for (Placed<String> word : words) {
            Optional<SetState> state = SetState.ofWord(word.value());
            if (state.isEmpty()) {
                throw wrong(
                        word,
                        Message.of(
                                "release.recipe.no-choice",
                                "value",
                                word.value(),
                                "known",
                                List.of("in-progress", "done", "skipped")));
            }
            states.add(state.get());
        }
        if (states.isEmpty()) {
            // a vote is what somebody says is complete
            states.addAll(
                    of.equals(Recipe.VOTES) ? Set.of(SetState.DONE) : Set.of(SetState.values()));
        }
        return states;
    }

    private List<DocumentPattern> patterns(List<Placed<String>> written)
            throws RecipeException, BadRequestException {
        List<DocumentPattern> patterns = new ArrayList<>();
        for (Placed<String> each : written) {
            try {
                patterns.add(DocumentPattern.parse(each.value()));
            } catch (BadRequestException e) {
                throw wrong(each, Message.of(e));
            }
        }
        return patterns;
    }

    private record Wanted(List<DocumentPattern> names, List<DocumentPattern> except) {

        boolean mean(DocumentRecord record) {
            return (names.isEmpty() || names.stream().anyMatch(p -> p.matches(record.name())))
                    && except.stream().noneMatch(p -> p.matches(record.name()));
        }
    }

    private static boolean meant(Documents wanted, DocumentRecord record) {
        boolean language =
                wanted.languages().isEmpty()
                        || wanted.languages().stream()
                                .anyMatch(
                                        l ->
                                                record.language()
                                                        .filter(l.value()::equals)
                                                        .isPresent());
        return language
                && wanted.metadata().entrySet().stream()
                        .allMatch(
                                entry ->
                                        entry.getValue()
                                                .has(
                                                        Optional.ofNullable(
                                                                record.metadata()
                                                                        .get(entry.getKey()))));
    }

    /** What no document has was mistyped, more likely than not. */
    private void requireKnown(Documents wanted, List<DocumentRecord> records)
            throws RecipeException, BadRequestException {
        for (Placed<String> pattern : wanted.names()) {
            DocumentPattern parsed = DocumentPattern.parse(pattern.value());
            if (records.stream().noneMatch(r -> parsed.matches(r.name()))) {
                throw wrong(
                        pattern, Message.of("release.recipe.no-name", "value", pattern.value()));
            }
        }
        for (Placed<String> language : wanted.languages()) {
            if (records.stream()
                    .noneMatch(r -> r.language().filter(language.value()::equals).isPresent())) {
                throw wrong(
                        language,
                        Message.of("release.recipe.no-language", "value", language.value()));
            }
        }
        for (Map.Entry<String, Documents.Values> entry : wanted.metadata().entrySet()) {
            for (String value : entry.getValue().any()) {
                if (records.stream()
                        .noneMatch(r -> value.equals(r.metadata().get(entry.getKey())))) {
                    throw wrong(
                            new Placed<>(value, entry.getValue().line()),
                            Message.of(
                                    "release.recipe.no-metadata",
                                    "key",
                                    entry.getKey(),
                                    "value",
                                    value));
                }
            }
        }
    }

    private void requireSplits(List<FrozenState.Document> documents)
            throws RecipeException, BadRequestException {
        if (recipe.splits().isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        Set<String> keys = new HashSet<>();
        documents.forEach(
                document -> {
                    names.add(document.name());
                    keys.addAll(document.metadata().keySet());
                });
        for (Placed<List<String>> same : recipe.splits().get().confirmed()) {
            for (String name : same.value()) {
                if (!names.contains(name)) {
                    throw wrong(same, Message.of("release.recipe.no-name", "value", name));
                }
            }
        }
        if (keys.contains(SplitPlan.DATE)) {
            keys.add(SplitPlan.MONTH);
        }
        Placed<Boolean> byDate = recipe.splits().get().byDate();
        if (byDate.value() && !keys.contains(SplitPlan.DATE)) {
            throw wrong(
                    byDate, Message.of("release.recipe.no-metadata-key", "key", SplitPlan.DATE));
        }
        for (Placed<String> key : recipe.splits().get().together()) {
            if (!keys.contains(key.value())) {
                throw wrong(key, Message.of("release.recipe.no-metadata-key", "key", key.value()));
            }
        }
    }

    private Set<String> types(List<Placed<String>> labels)
            throws RecipeException, BadRequestException, StoreException {
        EarlierIds earlier = new EarlierIds(project);
        Set<String> ids = new HashSet<>();
        for (Placed<String> label : labels) {
            Set<String> meant = earlier.named(label.value());
            if (meant.isEmpty()) {
                throw wrong(label, Message.of("release.recipe.no-label", "value", label.value()));
            }
            ids.addAll(meant);
        }
        return ids;
    }

    private boolean has(List<AnnotationSet> sets, Set<String> types) throws StoreException {
        for (AnnotationSet set : sets) {
            for (Annotation annotation : store.annotations().of(set.id())) {
                if (types.contains(annotation.typeId())) {
                    return true;
                }
            }
        }
        return false;
    }
}
