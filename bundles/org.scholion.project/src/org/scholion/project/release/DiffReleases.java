/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.KeptRelease;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.Formats;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.release.Manifest;
import org.scholion.words.Message;

/**
 * Tells what changed between two releases: those that a project remembers, made again in memory out
 * of its journals, or such as lie in folders, which are read as they are. Where the project knows a
 * folder's release, it also knows whose sets are whose.
 */
public final class DiffReleases {

    /**
     * What is to be compared.
     *
     * @param before the one: its number or title in the project, the beginning of its content, or
     *     its folder
     * @param after the other
     */
    public record Request(String before, String after) {}

    private final Optional<OpenProject> project;
    private final Formats formats;

    /** Creates the use case for folders alone. */
    public DiffReleases(Formats formats) {
        this.project = Optional.empty();
        this.formats = formats;
    }

    /** Creates the use case for releases of a project, and folders. */
    public DiffReleases(OpenProject project, Formats formats) {
        this.project = Optional.of(project);
        this.formats = formats;
    }

    /**
     * Compares them.
     *
     * @throws DataProblemException when there is no such release, or its folder has no manifest or
     *     a damaged one
     * @throws StoreException when the project cannot be read
     * @throws CancelledException when cancelled
     */
    public ReleaseDifference run(Request request, Progress progress)
            throws DataProblemException, StoreException, CancelledException {
        ComparedRelease before = find(request.before(), progress);
        ComparedRelease after = find(request.after(), progress);
        return new ReleaseComparison(before, after, replayed(before), replayed(after))
                .run(progress);
    }

    /** What stands for a release that was asked for, when its folder does not tell enough. */
    private ReleaseComparison.Replayed replayed(ComparedRelease release) {
        return progress -> {
            Optional<Long> number = release.side().recorded();
            if (release instanceof RecordedRelease || project.isEmpty() || number.isEmpty()) {
                return Optional.empty();
            }
            ProjectStore store = project.get().store();
            Optional<KeptRelease> kept = store.releases().find(release.side().content());
            return kept.isPresent()
                    ? Optional.of(
                            RecordedRelease.of(
                                    release.side().name(), store, formats, kept.get(), progress))
                    : Optional.empty();
        };
    }

    private ComparedRelease find(String name, Progress progress)
            throws DataProblemException, StoreException, CancelledException {
        if (project.isPresent()) {
            Optional<KeptRelease> kept =
                    new KnownReleases(project.get().store(), formats).find(name);
            if (kept.isPresent()) {
                return RecordedRelease.of(
                        name, project.get().store(), formats, kept.get(), progress);
            }
        }
        Optional<Path> folder = folder(name);
        if (folder.isEmpty()) {
            throw new DataProblemException(
                    project.isPresent()
                            ? nothing(project.get().store(), name)
                            : Message.of("release.verify.no-folder", "folder", name));
        }
        Manifest manifest = FolderRelease.manifest(folder.get());
        SetNames names = SetNames.UNKNOWN;
        Optional<Long> recorded = Optional.empty();
        if (project.isPresent()) {
            ProjectStore store = project.get().store();
            Optional<KeptRelease> kept = store.releases().find(manifest.content());
            if (kept.isPresent()) {
                Map<String, String> table = FrozenJson.names(kept.get().kept().names());
                names = SetNames.of(store, table);
                recorded = kept.map(KeptRelease::number);
            }
        }
        return new FolderRelease(name, folder.get(), manifest, names, recorded);
    }

    /** Returns the folder of a name, if there is one. */
    static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isDirectory);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** Says that a project has no such release, and which it has. */
    static Message nothing(ProjectStore store, String name) throws StoreException {
        List<String> known = new ArrayList<>();
        for (KeptRelease kept : store.releases().all()) {
            known.add(Long.toString(kept.number()));
        }
        return Message.of(
                "release.diff.none",
                "release",
                name,
                "project",
                store.projectName(),
                "count",
                known.size(),
                "known",
                known);
    }
}
