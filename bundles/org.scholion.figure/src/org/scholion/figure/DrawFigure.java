/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationMap;
import org.scholion.figure.internal.Figure;
import org.scholion.figure.internal.NewFile;
import org.scholion.project.BadRequestException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.FindDocument;
import org.scholion.project.Progress;
import org.scholion.project.Whose;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.SchemaLanguage;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.words.Message;
import org.scholion.words.Words;

/**
 * Draws a document with one member's annotations as a picture for a paper: dark on white, with its
 * names beside what they name.
 */
public final class DrawFigure {

    private final OpenProject project;

    /** Creates the use case. */
    public DrawFigure(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be drawn.
     *
     * @param document the document's name, or its ULID
     * @param of whose annotations
     * @param file where to; its ending says as what. A file that is there is replaced
     * @param from where it begins, in UTF-16 units; without it where the document does
     * @param to where it ends; without it where the document does
     * @param words the language of the names that the figure gives things
     */
    public record Request(
            String document,
            Whose of,
            Path file,
            Optional<Integer> from,
            Optional<Integer> to,
            Words words) {}

    /**
     * What came of it.
     *
     * @param width in pixels of 96 to the inch; a PNG has two points for each
     * @param height in these pixels
     * @param shown what of the text is drawn, on grapheme boundaries
     * @param drawn how many annotations are in it
     * @param fonts the families of the fonts it was measured with, sorted
     * @param notices what is not quite as the document or the request has it
     */
    public record Result(
            Path file,
            int width,
            int height,
            TextRange shown,
            int drawn,
            List<String> fonts,
            List<Message> notices) {
        public Result {
            fonts = List.copyOf(fonts);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Draws it.
     *
     * @throws BadRequestException when the file's ending is not one of {@link FigureFormat}, there
     *     is no such member, or the range is empty or outside the text
     * @throws DataProblemException when there is no such document, the member has not begun with
     *     it, it has no text, or is too large for a PNG
     * @throws IOException when the file cannot be written
     * @throws CancelledException when cancelled; nothing is written then
     */
    public Result run(Request request, Progress progress)
            throws BadRequestException,
                    DataProblemException,
                    StoreException,
                    IOException,
                    CancelledException {
        FigureFormat format =
                FigureFormat.of(request.file())
                        .orElseThrow(
                                () ->
                                        new BadRequestException(
                                                Message.of(
                                                        "figure.no-format",
                                                        "file",
                                                        request.file())));
        progress.begin(Message.of("figure.task"), 2);
        progress.check();
        DocumentRecord document = new FindDocument(project).run(request.document());
        String member = member(document, request.of());
        AnnotationSession session = project.session(document, member);
        Figure figure;
        List<Message> notices = new ArrayList<>();
        try {
            String text = session.annotations().text();
            TextRange asked = asked(request, document.name(), text.length());
            TextRange shown = widened(text, document.language(), asked);
            if (!shown.equals(asked)) {
                notices.add(
                        Message.of("figure.widened", "begin", shown.begin(), "end", shown.end()));
            }
            session.readOnlyReason().ifPresent(notices::add);
            figure =
                    Figure.of(
                            new Figure.Subject(
                                    document.name(),
                                    member,
                                    text,
                                    document.language(),
                                    document.baseDirection(),
                                    SchemaLanguage.of(request.words().locale())
                                            .speak(project.schema()),
                                    new AnnotationMap(session.annotations().all()),
                                    project.catalogue()
                                            .names(document.language().stream().toList())),
                            shown,
                            request.words());
        } finally {
            project.release(session);
        }
        notices.addAll(figure.notices());
        progress.worked(1, document.name());
        progress.check();
        write(figure, format, request.file());
        progress.worked(1, document.name());
        return new Result(
                request.file(),
                figure.width(),
                figure.height(),
                figure.shown(),
                figure.drawn(),
                List.copyOf(figure.fonts()),
                notices);
    }

    private String member(DocumentRecord document, Whose of)
            throws StoreException, BadRequestException, DataProblemException {
        if (of instanceof Whose.Everyone) {
            throw new BadRequestException(Message.of("figure.everyone"));
        }
        List<String> begun =
                project.sets(document).stream().map(AnnotationSet::member).sorted().toList();
        String member = of.word();
        if (begun.contains(member)) {
            return member;
        }
        SortedSet<String> known = new TreeSet<>(project.setOwners());
        project.members().stream().map(Member::name).forEach(known::add);
        if (!known.contains(member) && !(of instanceof Whose.Gold)) {
            throw new BadRequestException(
                    known.isEmpty()
                            ? Message.of("project.member.none", "member", member)
                            : Message.of(
                                    "project.member.unknown",
                                    "member",
                                    member,
                                    "known",
                                    List.copyOf(known)));
        }
        throw new DataProblemException(
                Message.of(
                        "figure.not-begun",
                        "member",
                        member,
                        "document",
                        document.name(),
                        "number",
                        begun.size(),
                        "begun",
                        begun));
    }

    private static TextRange asked(Request request, String document, int length)
            throws BadRequestException, DataProblemException {
        if (length == 0) {
            throw new DataProblemException(Message.of("figure.no-text", "document", document));
        }
        int from = request.from().orElse(0);
        int to = request.to().orElse(length);
        if (from < 0 || to > length || from >= length) {
            throw new BadRequestException(
                    Message.of(
                            "figure.outside",
                            "document",
                            document,
                            "begin",
                            from,
                            "end",
                            to,
                            "length",
                            length));
        }
        if (to <= from) {
            throw new BadRequestException(Message.of("figure.empty", "begin", from, "end", to));
        }
        return new TextRange(from, to);
    }

    private static TextRange widened(String text, Optional<String> language, TextRange asked) {
        if (asked.length() == text.length()) {
            return asked;
        }
        return TextBoundaries.of(text, language.orElse("")).snap(asked.begin(), asked.end());
    }

    private static void write(Figure figure, FigureFormat format, Path file)
            throws IOException, DataProblemException {
        if (format == FigureFormat.PNG) {
            figure.checkPicture();
        }
        NewFile.write(
                file,
                out -> {
                    switch (format) {
                        case SVG -> figure.writeSvg(out);
                        case PNG -> figure.writePng(out);
                    }
                });
    }
}
