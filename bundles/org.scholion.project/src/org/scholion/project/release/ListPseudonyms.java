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
import java.util.Collections;
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
import org.scholion.project.DataProblemException;
import org.scholion.project.internal.CsvTable;
import org.scholion.project.session.OpenProject;
import org.scholion.release.Manifest;
import org.scholion.words.Message;

/**
 * Tells whom pseudonyms of a release stand for. Leads may know it, and who is no member at all, as
 * they have the project's file in their hands; in a project without a lead everybody may.
 */
public final class ListPseudonyms {

    private final OpenProject project;
    private final Formats formats;

    /** Creates the use case. */
    public ListPseudonyms(OpenProject project, Formats formats) {
        this.project = project;
        this.formats = formats;
    }

    /**
     * What is asked for.
     *
     * @param release its number or title, the beginning of its content, or its folder
     * @param actor who asks
     */
    public record Request(String release, String actor) {}

    /**
     * What was found.
     *
     * @param content what names the release
     * @param names names by pseudonym
     */
    public record Result(String content, SortedMap<String, String> names) {

        /** Copies. */
        public Result {
            names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        }

        /** Returns a table with a line for each, its columns named in the first. */
        public String csv() {
            StringBuilder table = new StringBuilder();
            table.append(line("pseudonym", "member"));
            for (Map.Entry<String, String> entry : names.entrySet()) {
                table.append(line(entry.getKey(), entry.getValue()));
            }
            return table.toString();
        }

        private static String line(String first, String second) {
            return CsvTable.written(first) + "," + CsvTable.written(second) + "\n";
        }
    }

    /**
     * Tells it.
     *
     * @throws DataProblemException when the project does not remember such a release, or who asks
     *     may not know
     */
    public Result run(Request request) throws DataProblemException, StoreException {
        ProjectStore store = project.store();
        require(store.members().all(), request.actor());
        Optional<KeptRelease> kept = new KnownReleases(store, formats).find(request.release());
        Optional<Path> folder = DiffReleases.folder(request.release());
        String content = request.release();
        if (kept.isEmpty() && folder.isPresent()) {
            Manifest manifest = FolderRelease.manifest(folder.get());
            content = manifest.content();
            kept = store.releases().find(content);
        }
        if (kept.isEmpty()) {
            throw new DataProblemException(
                    folder.isPresent()
                            ? Message.of(
                                    "release.verify.unknown",
                                    "project",
                                    store.projectName(),
                                    "content",
                                    content)
                            : DiffReleases.nothing(store, request.release()));
        }
        return new Result(kept.get().kept().content(), FrozenJson.names(kept.get().kept().names()));
    }

    private static void require(List<Member> members, String actor) throws DataProblemException {
        boolean led = members.stream().anyMatch(one -> one.role() == Member.Role.LEAD);
        boolean under =
                members.stream()
                        .anyMatch(
                                one -> one.name().equals(actor) && one.role() != Member.Role.LEAD);
        if (led && under) {
            throw new DataProblemException(Message.of("release.names.refused", "member", actor));
        }
    }
}
