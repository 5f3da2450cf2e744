/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.Formats;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptionException;
import org.scholion.project.BadRequestException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.release.recipe.Recipe;
import org.scholion.release.recipe.RecipeException;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.release.split.SharedClue;
import org.scholion.release.split.Split;
import org.scholion.release.split.Tie;
import org.scholion.release.split.Translations;
import org.scholion.release.split.UnsplittableException;
import org.scholion.schema.DistinctNames;
import org.scholion.words.Message;

/** Tells what a release would hold, and what is wrong with its recipe; nothing is written. */
public final class PreviewRelease {

    private static final int MOST_EXPLAINED = 500;

    private final OpenProject project;
    private final ProjectStore store;
    private final Formats formats;

    /** Creates the use case. */
    public PreviewRelease(OpenProject project, Formats formats) {
        this.project = project;
        this.store = project.store();
        this.formats = formats;
    }

    /**
     * What is asked for.
     *
     * @param form the recipe as it is filled in
     */
    public record Request(RecipeForm form) {}

    /**
     * What is wrong.
     *
     * @param what what, and what to do
     * @param key the key of the recipe at which it is wrong
     */
    public record Wrong(Message what, String key) {}

    /**
     * A part, or the whole where nothing is split.
     *
     * @param name none for the whole
     * @param labels how many annotations have which label, by its name
     */
    public record Part(Optional<String> name, int documents, SortedMap<String, Integer> labels) {

        /** Copies. */
        public Part {
            labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        }
    }

    /**
     * What keeps documents together.
     *
     * @param ties pairs that may not be parted, as many as it takes
     * @param tied how many documents are tied to another one
     * @param proposed what looks like translations and was not confirmed, the likeliest first
     * @param leaks ties that an earlier release has parted already
     * @param undated documents without a date, where they are split by date
     */
    public record Together(
            List<Tie> ties, int tied, List<Proposed> proposed, int leaks, int undated) {

        /** Copies. */
        public Together {
            ties = List.copyOf(ties);
            proposed = List.copyOf(proposed);
        }
    }

    /**
     * Two documents that look like translations of one another.
     *
     * @param score from 0 to 1
     * @param shared what both have; of the likeliest pairs only
     */
    public record Proposed(String first, String second, double score, List<SharedClue> shared) {

        /** Copies. */
        public Proposed {
            shared = List.copyOf(shared);
        }
    }

    /**
     * What was found.
     *
     * @param wrong what is wrong; then nothing else is told
     * @param documents how many documents are released
     * @param left how many that were meant are not, by reason
     * @param parts the parts, in the recipe's order
     * @param together what keeps documents together, where they are split
     */
    public record Result(
            Optional<Wrong> wrong,
            int documents,
            SortedMap<String, Integer> left,
            List<Part> parts,
            Optional<Together> together) {

        /** Copies. */
        public Result {
            left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
            parts = List.copyOf(parts);
        }

        private static Result wrong(Message what, String key) {
            return new Result(
                    Optional.of(new Wrong(what, key)),
                    0,
                    new TreeMap<>(),
                    List.of(),
                    Optional.empty());
        }
    }

    /**
     * Looks.
     *
     * @throws StoreException when the project cannot be read
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        try {
            ReleaseRecipe recipe =
                    ReleaseRecipe.of(
                            BuildRelease.Request.composed(Path.of(""), request.form().text(), ""),
                            formats);
            Freezing.Frozen frozen =
                    new Freezing(project, recipe.recipe(), recipe.file())
                            .freeze(recipe.earlier(), progress);
            if (frozen.state().documents().isEmpty()) {
                return Result.wrong(
                        Message.of("release.build.nothing", "of", recipe.recipe().of().value()),
                        "of");
            }
            return look(recipe, frozen, progress);
        } catch (RecipeException e) {
            return Result.wrong(what(e), request.form().keyAt(e.line()).orElse(""));
        } catch (UnsplittableException e) {
            return Result.wrong(Message.of(e), "splits.parts");
        } catch (DataProblemException | BadRequestException e) {
            return Result.wrong(Message.of(e), "");
        }
    }

    /** People see options by their names, and not by their keys. */
    private static Message what(RecipeException e) {
        return e.getCause() instanceof LayoutOptionException option
                ? option.naming(LayoutOption::label)
                : e.what();
    }

    private Result look(ReleaseRecipe recipe, Freezing.Frozen frozen, Progress progress)
            throws StoreException, UnsplittableException, CancelledException {
        ReleaseMaking making =
                new ReleaseMaking(
                        store, formats, frozen.state(), recipe.recipe(), recipe.text(), Map.of());
        ReleaseContent content = making.read();
        Splitting.Labelled labelled =
                new Splitting(frozen.state(), content, recipe.recipe()).run(progress);
        List<Part> parts = new ArrayList<>();
        if (labelled.split().isPresent()) {
            for (Split.Counts count : labelled.split().get().counts()) {
                parts.add(
                        new Part(
                                Optional.of(count.part()),
                                count.documents(),
                                named(content, count.labels())));
            }
        } else {
            SortedMap<String, Integer> all = new TreeMap<>();
            labelled.labels()
                    .values()
                    .forEach(labels -> labels.forEach((id, n) -> all.merge(id, n, Integer::sum)));
            parts.add(
                    new Part(
                            Optional.empty(),
                            frozen.state().documents().size(),
                            named(content, all)));
        }
        return new Result(
                Optional.empty(),
                frozen.state().documents().size(),
                frozen.left(),
                parts,
                labelled.split().isPresent()
                        ? Optional.of(
                                together(
                                        labelled.split().get(),
                                        proposed(
                                                labelled.split().get(), frozen, content, progress)))
                        : Optional.empty());
    }

    /** Says what pairs share, for as many as somebody may look at. */
    private static List<Proposed> proposed(
            Split split, Freezing.Frozen frozen, ReleaseContent content, Progress progress)
            throws StoreException, CancelledException {
        Map<String, FrozenState.Document> documents = new HashMap<>();
        frozen.state().documents().forEach(document -> documents.put(document.name(), document));
        List<Proposed> all = new ArrayList<>();
        for (Translations.Proposal each : split.proposed()) {
            FrozenState.Document first = documents.get(each.first());
            FrozenState.Document second = documents.get(each.second());
            List<SharedClue> shared = List.of();
            if (all.size() < MOST_EXPLAINED && first != null && second != null) {
                progress.check();
                shared = SharedClue.of(each.shared(), content.text(first), content.text(second));
            }
            all.add(new Proposed(each.first(), each.second(), each.score(), shared));
        }
        return all;
    }

    private static Together together(Split split, List<Proposed> proposed) {
        return new Together(
                split.ties(), split.tied(), proposed, split.leaks().size(), split.undated());
    }

    private static SortedMap<String, Integer> named(
            ReleaseContent content, SortedMap<String, Integer> byId) {
        SortedMap<String, Integer> named = new TreeMap<>();
        DistinctNames names = new DistinctNames(content.schema());
        byId.forEach((id, count) -> named.merge(names.type(id), count, Integer::sum));
        return named;
    }

    /** Returns a good recipe to begin with: gold where there is any, in the usual formats. */
    public RecipeForm usual() throws StoreException {
        boolean gold =
                store.sets().all().stream()
                        .anyMatch(set -> set.member().equals(Member.GOLD) && !set.isUntouched());
        return RecipeForm.NOTHING
                .with("title", store.projectName())
                .with("of", gold ? Recipe.GOLD : Recipe.VOTES)
                .withFormats(
                        ReleaseRecipe.usual(formats).stream()
                                .map(
                                        format ->
                                                new RecipeForm.FormFormat(
                                                        format.id().value(), Map.of()))
                                .toList());
    }
}
