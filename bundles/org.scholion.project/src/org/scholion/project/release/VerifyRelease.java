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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.corpus.KeptRelease;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.Formats;
import org.scholion.project.BadRequestException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.release.Manifest;
import org.scholion.release.Manifest.ListedFile;
import org.scholion.release.ManifestDifferences;
import org.scholion.release.ReleaseFolder;
import org.scholion.release.UnfitManifestException;
import org.scholion.release.recipe.RecipeException;
import org.scholion.release.recipe.RecipeReader;
import org.scholion.release.split.UnsplittableException;
import org.scholion.words.Message;

/**
 * Verifies a release: every file of its folder against the manifest, the manifest against what the
 * files tell and against its own digest, and with the project also that its journals, replayed to
 * the numbers that the manifest has, make the same files and the same manifest again.
 */
public final class VerifyRelease {

    /**
     * What is asked for.
     *
     * @param folder the release
     */
    public record Request(Path folder) {}

    /**
     * What was found.
     *
     * @param manifest the release's
     * @param differences what differs; nothing if all is as it should be
     * @param rebuilt whether it was made again out of a project
     */
    public record Result(Manifest manifest, List<Message> differences, boolean rebuilt) {

        /** Copies. */
        public Result {
            differences = List.copyOf(differences);
        }
    }

    private final Optional<OpenProject> project;
    private final Formats formats;

    /** Creates the use case for a folder alone. */
    public VerifyRelease(Formats formats) {
        this.project = Optional.empty();
        this.formats = formats;
    }

    /** Creates the use case for a folder and the project it was made of. */
    public VerifyRelease(OpenProject project, Formats formats) {
        this.project = Optional.of(project);
        this.formats = formats;
    }

    /**
     * Verifies.
     *
     * @throws BadRequestException when the recipe it was made by asks for what there is not
     * @throws DataProblemException when there is no such folder, the manifest is none, the project
     *     knows of no such release, or files cannot be read
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws BadRequestException, DataProblemException, StoreException, CancelledException {
        if (!Files.isDirectory(request.folder())) {
            throw new DataProblemException(
                    Message.of("release.verify.no-folder", "folder", request.folder()));
        }
        progress.begin(Message.of("release.task.verifying"), 0);
        ReleaseFolder folder = new ReleaseFolder(request.folder());
        Manifest manifest;
        try {
            manifest = folder.manifest();
        } catch (UnfitManifestException e) {
            throw new DataProblemException(Message.of(e), e);
        }
        List<Message> differences;
        try {
            differences = new ArrayList<>(folder.differences(manifest));
        } catch (UnfitManifestException e) {
            throw new DataProblemException(Message.of(e), e);
        } catch (IOException e) {
            throw unreadable(request.folder(), e);
        }
        progress.check();
        boolean rebuilt = false;
        if (project.isPresent()) {
            try (WorkFolder work = WorkFolder.temporary()) {
                rebuilt =
                        rebuild(
                                project.get().store(),
                                manifest,
                                request.folder(),
                                work.path(),
                                differences,
                                progress);
            } catch (UnfitManifestException e) {
                throw new DataProblemException(Message.of(e), e);
            } catch (IOException e) {
                throw unreadable(request.folder(), e);
            }
        }
        return new Result(manifest, differences, rebuilt);
    }

    private static DataProblemException unreadable(Path folder, IOException e) {
        return new DataProblemException(Problem.message(folder, Problem.unreadable(e)), e);
    }

    /** Returns whether it was made again; a project that does not remember it cannot. */
    private boolean rebuild(
            ProjectStore store,
            Manifest manifest,
            Path folder,
            Path work,
            List<Message> differences,
            Progress progress)
            throws StoreException,
                    DataProblemException,
                    UnfitManifestException,
                    IOException,
                    CancelledException {
        Optional<KeptRelease> known = store.releases().find(manifest.content());
        if (known.isEmpty()) {
            Message unknown =
                    Message.of(
                            "release.verify.unknown",
                            "project",
                            store.projectName(),
                            "content",
                            manifest.content());
            if (differences.isEmpty()) {
                throw new DataProblemException(unknown);
            }
            differences.add(unknown);
            return false;
        }
        KeptRelease kept = known.get();
        FrozenState state = FrozenJson.read(kept.kept().state());
        ReleaseMaking making;
        try {
            making =
                    new ReleaseMaking(
                            store,
                            formats,
                            state,
                            new RecipeReader(ReleaseRecipe.usual(formats))
                                    .read(Path.of(""), kept.kept().recipe())
                                    .withFormatsFor(Withheld.FORMAT),
                            kept.kept().recipe(),
                            FrozenJson.names(kept.kept().names()));
        } catch (RecipeException e) {
            throw new StoreException(Message.of(e), e);
        }
        try {
            making.write(work, manifest.formatVersion(), progress);
        } catch (UnsplittableException e) {
            throw new DataProblemException(Message.of(e), e);
        }
        compare(new ReleaseFolder(folder), new ReleaseFolder(work), manifest, differences);
        return true;
    }

    /** Names what was made otherwise: what the folder alone was found to lack was said before. */
    private static void compare(
            ReleaseFolder folder, ReleaseFolder work, Manifest manifest, List<Message> differences)
            throws IOException, UnfitManifestException {
        Map<String, ListedFile> listed = new TreeMap<>();
        manifest.files().forEach(file -> listed.put(file.name(), file));
        boolean same = true;
        for (ListedFile made : work.files()) {
            ListedFile before = listed.remove(made.name());
            if (before == null) {
                differences.add(Message.of("release.rebuild.more", "file", made.name()));
                same = false;
            } else if (!before.equals(made)) {
                differences.add(
                        Message.of(
                                "release.rebuild.other",
                                "file",
                                made.name(),
                                "sum",
                                made.sha256(),
                                "listed",
                                before.sha256()));
                same = false;
            }
        }
        for (String gone : listed.keySet()) {
            differences.add(Message.of("release.rebuild.fewer", "file", gone));
            same = false;
        }
        List<Message> otherwise =
                ManifestDifferences.between(
                        Path.of(Manifest.NAME), folder.manifestBytes(), work.manifestBytes());
        differences.addAll(otherwise);
        if (same
                && otherwise.isEmpty()
                && !Arrays.equals(folder.manifestBytes(), work.manifestBytes())) {
            differences.add(Message.of("release.rebuild.written", "file", Manifest.NAME));
        }
    }
}
