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
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.project.BadRequestException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.internal.NamedText;
import org.scholion.project.json.JsonText;
import org.scholion.project.session.OpenProject;
import org.scholion.release.Manifest;
import org.scholion.release.ReleaseFolder;
import org.scholion.release.UnfitManifestException;
import org.scholion.release.recipe.FormatChoice;
import org.scholion.release.recipe.Placed;
import org.scholion.release.recipe.Recipe;
import org.scholion.release.recipe.RecipeException;
import org.scholion.release.recipe.RecipeReader;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.release.split.UnsplittableException;
import org.scholion.text.TextHash;
import org.scholion.words.Message;
import org.scholion.words.file.BoundedFile;

/**
 * Makes a release: a folder with a frozen dataset that anyone can verify, and who has the project
 * can make again. The project remembers it.
 */
public final class BuildRelease {

    /** What a release is written in where no recipe says it, of what there is. */
    private static final List<String> USUAL = List.of("jsonl", "parquet");

    private static final long LARGEST_MANIFEST = 1L << 30;

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
     * @param folder where; it must not be there, or be empty
     * @param recipe the file that says what; without one all documents are released, unsplit
     * @param of whose annotations, as a recipe would say it; empty for the recipe's, or gold
     * @param actor who makes it
     */
    public record Request(Path folder, Optional<Path> recipe, Optional<String> of, String actor) {}

    /**
     * What was made.
     *
     * @param content what names the release
     * @param documents how many documents are in it
     * @param left how many that were meant are not, by reason
     * @param losses what formats could not carry, by format
     * @param unwritable documents that a format cannot hold, by format and name
     */
    public record Result(
            String content,
            int documents,
            SortedMap<String, Integer> left,
            List<Lost> losses,
            List<Message> unwritable) {

        /** Copies. */
        public Result {
            left = new TreeMap<>(left);
            losses = List.copyOf(losses);
            unwritable = List.copyOf(unwritable);
        }
    }

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
        Optional<Message> readOnly = store.readOnlyReason();
        if (readOnly.isPresent()) {
            // what was drawn for an upgraded copy of an old file is forgotten with it
            throw new DataProblemException(
                    Message.of("release.build.read-only", "reason", readOnly.get()));
        }
        Path file = request.recipe().orElse(Path.of(""));
        try {
            String text = text(request);
            Recipe recipe =
                    new RecipeReader(usual(formats))
                            .read(file, text)
                            .withFormatsFor(Withheld.FORMAT);
            require(recipe, file);
            if (!WorkFolder.isFree(request.folder())) {
                throw new DataProblemException(
                        Message.of("release.build.not-empty", "folder", request.folder()));
            }
            Freezing.Frozen frozen =
                    new Freezing(project, recipe, file).freeze(earlier(recipe, file), progress);
            if (frozen.state().documents().isEmpty()) {
                throw new DataProblemException(
                        Message.of("release.build.nothing", "of", recipe.of().value()));
            }
            return make(request, recipe, text, frozen, progress);
        } catch (RecipeException | UnsplittableException e) {
            throw new DataProblemException(Message.of(e), e);
        } catch (IOException e) {
            throw new DataProblemException(
                    Problem.message(request.folder(), Problem.unwritable(e)), e);
        }
    }

    private Result make(
            Request request, Recipe recipe, String text, Freezing.Frozen frozen, Progress progress)
            throws StoreException, IOException, UnsplittableException, CancelledException {
        ReleaseMaking making =
                new ReleaseMaking(store, formats, frozen.state(), recipe, text, Map.of());
        try (WorkFolder work = WorkFolder.beside(request.folder())) {
            ReleaseDraft draft = making.write(work.path(), progress);
            String manifest =
                    TextHash.sha256(
                            BoundedFile.bytes(
                                    work.path().resolve(Manifest.NAME), LARGEST_MANIFEST));
            progress.check();
            store.releases()
                    .keep(
                            new NewRelease(
                                    making.content(),
                                    text,
                                    FrozenJson.write(frozen.state()),
                                    JsonText.of(making.pseudonyms().table()),
                                    manifest),
                            request.actor());
            work.moveTo(request.folder());
            return new Result(
                    making.content(),
                    frozen.state().documents().size(),
                    frozen.left(),
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
                            .toList());
        }
    }

    /** Returns the recipe, or what stands for it where there is none. */
    private String text(Request request)
            throws DataProblemException, BadRequestException, RecipeException {
        if (request.recipe().isPresent()) {
            if (request.of().isPresent()) {
                throw new BadRequestException(Message.of("release.build.of-twice"));
            }
            return pinned(NamedText.read(request.recipe().get()), request.recipe().get());
        }
        StringBuilder text = new StringBuilder();
        text.append("of:").append(' ').append(quoted(request.of().orElse(Recipe.GOLD)));
        text.append('\n').append(listed(usual(formats)));
        return text.toString();
    }

    /** What is usual may be another thing some day: so it is said. */
    private String pinned(String text, Path file) throws RecipeException {
        Recipe recipe = new RecipeReader(usual(formats)).read(file, text);
        boolean named = recipe.formats().stream().anyMatch(format -> format.id().line() > 0);
        if (named || text.stripLeading().startsWith("{")) {
            return text;
        }
        List<FormatChoice> all = recipe.withFormatsFor(Withheld.FORMAT).formats();
        return text + '\n' + listed(all);
    }

    private static String listed(List<FormatChoice> all) {
        String ids = String.join(",", all.stream().map(f -> f.id().value()).toList());
        return String.join(" ", "formats:", "[" + ids + "]\n");
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    /** Returns what a release is written in where no recipe says it. */
    static List<FormatChoice> usual(Formats formats) {
        return USUAL.stream()
                .filter(id -> formats.format(id).filter(Format::canWrite).isPresent())
                .map(FormatChoice::of)
                .toList();
    }

    /** Reads which part texts are in, in an earlier release that is to be kept to. */
    private static SortedMap<String, String> earlier(Recipe recipe, Path file)
            throws RecipeException {
        SortedMap<String, String> parts = new TreeMap<>();
        Optional<Placed<String>> keep = recipe.splits().flatMap(SplitPlan::keep);
        if (keep.isEmpty()) {
            return parts;
        }
        Path folder = file.toAbsolutePath().resolveSibling(keep.get().value());
        try {
            for (Manifest.PinnedDocument document :
                    new ReleaseFolder(folder).manifest().documents()) {
                document.split().ifPresent(part -> parts.put(document.textSha256(), part));
            }
        } catch (UnfitManifestException e) {
            throw RecipeException.at(file, keep.get().line(), Message.of(e));
        }
        if (parts.isEmpty()) {
            throw RecipeException.at(
                    file,
                    keep.get().line(),
                    Message.of("release.recipe.unsplit", "folder", folder.toString()));
        }
        return parts;
    }

    private void require(Recipe recipe, Path file) throws RecipeException {
        List<String> known =
                formats.all().stream().filter(Format::canWrite).map(Format::id).toList();
        for (FormatChoice choice : recipe.formats()) {
            if (recipe.withheld() && !choice.id().value().equals(Withheld.FORMAT)) {
                throw RecipeException.at(
                        file,
                        Math.max(1, choice.id().line()),
                        Message.of(
                                "release.recipe.withheld",
                                "format",
                                choice.id().value(),
                                "only",
                                Withheld.FORMAT));
            }
            if (!known.contains(choice.id().value())) {
                throw RecipeException.at(
                        file,
                        choice.id().line(),
                        Message.of(
                                "project.export.no-format",
                                "format",
                                choice.id().value(),
                                "known",
                                known));
            }
        }
    }
}
