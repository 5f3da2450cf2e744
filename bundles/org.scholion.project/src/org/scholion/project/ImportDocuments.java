/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.Losses;
import org.scholion.project.internal.ImportRun;
import org.scholion.project.internal.InceptionImport;
import org.scholion.project.internal.SourceFinder;
import org.scholion.project.internal.SourceSorter;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Imports files and folders. A document is called by its path below what was named. The same name
 * and text is the same document; the same name with another text is refused. Annotations become a
 * set of one member, which is never overwritten. What cannot be imported is reported; the rest goes
 * on.
 */
public final class ImportDocuments {

    private final OpenProject project;
    private final Formats formats;

    /** Creates the use case. */
    public ImportDocuments(OpenProject project, Formats formats) {
        this.project = project;
        this.formats = formats;
    }

    /**
     * Imports.
     *
     * @throws BadRequestException when the format, the language or the member is none
     * @throws StoreException when the project cannot be written: with {@link
     *     ImportRequest#atomic()} nothing was imported, without it what was committed by then stays
     * @throws CancelledException when cancelled; the same holds
     */
    public ImportResult run(ImportRequest request, Progress progress)
            throws BadRequestException, StoreException, CancelledException {
        SourceSorter sorter = new SourceSorter(formats);
        Optional<Format> format = Optional.empty();
        if (request.format().isPresent()) {
            String id = request.format().get();
            format = sorter.readable(id);
            if (format.isEmpty()) {
                throw new BadRequestException(
                        Message.of("project.import.no-format", "format", id, "known", readable()));
            }
        }
        if (request.hints().language().isPresent()) {
            checkLanguage(request.hints().language().get());
        }
        BadRequestException.throwIf(MemberName.objection(request.member()));
        Optional<Path> types = request.hints().typeSystem().filter(f -> !Files.exists(f));
        if (types.isPresent()) {
            // whether any file needs it is seen too late: what was asked for is not there
            return new ImportResult(
                    List.of(),
                    List.of(Problem.in(types.get().toString(), Message.of("project.import.none"))),
                    List.of(),
                    Losses.NONE,
                    List.of(),
                    OptionalInt.empty());
        }
        try (SourceFinder finder = new SourceFinder(project.address(), progress)) {
            progress.begin(Message.of("project.task.finding"), 0);
            for (Path path : request.paths()) {
                finder.find(path);
            }
            ImportResult files =
                    new ImportRun(project, sorter, request, progress).run(finder, format);
            return new InceptionImport(project, sorter, request, progress)
                    .run(finder.exports(), files);
        }
    }

    private List<String> readable() {
        return formats.all().stream().filter(Format::canRead).map(Format::id).toList();
    }

    private static void checkLanguage(String tag) throws BadRequestException {
        try {
            if (!new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) {
                return;
            }
        } catch (IllformedLocaleException e) {
            throw new BadRequestException(Message.of("project.import.no-language-tag", "tag", tag));
        }
        throw new BadRequestException(Message.of("project.import.no-language", "tag", tag));
    }
}
