/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.NewRelease;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.Formats;
import org.scholion.project.BadRequestException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.json.JsonText;
import org.scholion.project.session.OpenProject;
import org.scholion.release.ReleaseFolder;
import org.scholion.release.recipe.RecipeException;
import org.scholion.release.split.UnsplittableException;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/**
 * Makes a release: a folder with a frozen dataset that anyone can verify, and who has the project
 * can make again. The project remembers it.
 */
public final class BuildRelease {

    private final OpenProject project;
    private final ProjectStore store;
    private final Formats formats;

    /** Creates the use case. */
    public BuildRelease(OpenProject project, Formats formats) {
        this.project = project;
        this.store = project.store();
        this.formats = formats;
    }

    /**
     * What is asked for.
     *
     * @param folder where; it must not be there, be empty, or hold this very release, which is then
     *     taken up
     * @param recipe the file that says what; without one all documents are released, unsplit
     * @param of whose annotations, as a recipe would say it; empty for the recipe's, or gold
     * @param composed a recipe that stands in no file; folders it names are looked for in the
     *     working folder
     * @param actor who makes it
     */
    public record Request(
            Path folder,
            Optional<Path> recipe,
            Optional<String> of,
            Optional<String> composed,
            String actor) {

        /** A release by the recipe of a file, or without one. */
        public Request(Path folder, Optional<Path> recipe, Optional<String> of, String actor) {
            this(folder, recipe, of, Optional.empty(), actor);
        }

        /** A release by a recipe that stands in no file. */
        public static Request composed(Path folder, String recipe, String actor) {
            return new Request(
                    folder, Optional.empty(), Optional.empty(), Optional.of(recipe), actor);
        }
    }

    /**
     * What was made.
     *
     * @param content what names the release
     * @param documents how many documents are in it
     * @param left how many that were meant are not, by reason
     * @param written what was written in each format
     * @param losses what formats could not carry, by format
     * @param unwritable documents that a format cannot hold, by format and name
     * @param takenUp whether the folder held it already, and nothing was written
     * @param unrecorded why the project does not remember it; empty if it does
     */
    public record Result(
            String content,
            int documents,
            boolean takenUp,
            SortedMap<String, Integer> left,
            List<Wrote> written,
            List<Lost> losses,
            List<Message> unwritable,
            Optional<Message> unrecorded) {

        /** Copies. */
        public Result {
            left = new TreeMap<>(left);
            written = List.copyOf(written);
            losses = List.copyOf(losses);
            unwritable = List.copyOf(unwritable);
        }
    }

    /**
     * What was written in a format.
     *
     * @param format its id
     * @param documents how many documents, one for each annotator where all of them are released
     */
    public record Wrote(String format, int documents, int annotations) {}

    /** What a format could not carry. */
    public record Lost(String format, int count, Message reason) {}

    /**
     * Makes it.
     *
     * @throws BadRequestException when what is asked for is not there
     * @throws DataProblemException when the recipe is none or says what is not there, there is
     *     nothing to release, or the folder cannot be written
     * @throws StoreException when the project cannot be read, or not be written
     * @throws CancelledException when cancelled; nothing is there then
     */
    public Result run(Request request, Progress progress)
            throws BadRequestException, DataProblemException, StoreException, CancelledException {
        try {
            ReleaseRecipe recipe = ReleaseRecipe.of(request, formats);
            ReleasePlace place = new ReleasePlace(request.folder());
            Freezing.Frozen frozen =
                    new Freezing(project, recipe.recipe(), recipe.file())
                            .freeze(recipe.earlier(), progress);
            if (frozen.state().documents().isEmpty()) {
                throw new DataProblemException(
                        inRecipe(
                                request,
                                Message.of(
                                        "release.build.nothing",
                                        "of",
                                        recipe.recipe().of().value())));
            }
            return make(request, recipe, place, frozen, progress);
        } catch (RecipeException e) {
            throw new DataProblemException(Message.of(e), e);
        } catch (UnsplittableException e) {
            throw new DataProblemException(inRecipe(request, Message.of(e)), e);
        } catch (IOException e) {
            throw new DataProblemException(
                    Problem.message(request.folder(), ReleasePlace.unwritable(e)), e);
        }
    }

    /** What no line alone is to blame for is the recipe's all the same. */
    private static Message inRecipe(Request request, Message what) {
        return request.recipe().map(file -> Problem.message(file, what)).orElse(what);
    }

    private Result make(
            Request request,
            ReleaseRecipe recipe,
            ReleasePlace place,
            Freezing.Frozen frozen,
            Progress progress)
            throws StoreException,
                    IOException,
                    UnsplittableException,
                    DataProblemException,
                    CancelledException {
        ReleaseMaking making =
                new ReleaseMaking(
                        store, formats, frozen.state(), recipe.recipe(), recipe.text(), Map.of());
        place.require(making.content());
        try (WorkFolder work = place.work()) {
            ReleaseDraft draft = making.write(work.path(), place.formatVersion(), progress);
            String manifest = TextHash.sha256(new ReleaseFolder(work.path()).manifestBytes());
            progress.check();
            Optional<Message> unrecorded =
                    store.readOnlyReason()
                            .map(why -> Message.of("release.build.unrecorded", "reason", why));
            boolean takenUp =
                    place.put(
                            work,
                            () -> {
                                progress.begin(Message.of("release.task.remembering"), 0);
                                if (unrecorded.isEmpty()) {
                                    keep(making, recipe, frozen.state(), manifest, request.actor());
                                }
                            });
            return new Result(
                    making.content(),
                    frozen.state().documents().size(),
                    takenUp,
                    frozen.left(),
                    draft.formats().stream().map(BuildRelease::wrote).toList(),
                    draft.formats().stream()
                            .flatMap(
                                    format ->
                                            format.losses().all().stream()
                                                    .map(
                                                            loss ->
                                                                    new Lost(
                                                                            format.format(),
                                                                            loss.count(),
                                                                            loss.reason())))
                            .toList(),
                    draft.formats().stream()
                            .flatMap(format -> format.left().values().stream())
                            .toList(),
                    unrecorded);
        }
    }

    private void keep(
            ReleaseMaking making,
            ReleaseRecipe recipe,
            FrozenState state,
            String manifest,
            String actor)
            throws StoreException {
        store.releases()
                .keep(
                        new NewRelease(
                                making.content(),
                                recipe.text(),
                                FrozenJson.write(state),
                                JsonText.of(making.pseudonyms().table()),
                                manifest),
                        actor);
    }

    private static Wrote wrote(ReleaseDraft.Written format) {
        return new Wrote(
                format.format(),
                format.parts().stream().mapToInt(ReleaseDraft.Part::documents).sum(),
                format.parts().stream().mapToInt(ReleaseDraft.Part::annotations).sum());
    }
}
