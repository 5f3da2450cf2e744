/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.scholion.cli.Scholion;
import org.scholion.exchange.Formats;
import org.scholion.project.BadRequestException;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.ImportResult;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports documents.",
            "Folders are imported with all that is in them. A document is called by its path below"
                    + " what was named."
        })
final class ImportCommand implements Callable<Integer> {

    /** How many remarks of a kind are written out. */
    private static final int MOST = 20;

    private final Output output;
    private final Formats formats;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project.")
    private Path project = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "The format. Without it, it is told by content, then by name.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "MEMBER",
            description = "Whose set annotations become (default: imported).")
    private String member = ImportRequest.DEFAULT_MEMBER;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The charset of the texts, such as windows-1256.")
    private Optional<String> encoding = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the texts, such as ar.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--adopt-schema", description = "Adds to the schema the types that it lacks.")
    private boolean adoptSchema;

    ImportCommand(Output output, Formats formats) {
        this.output = output;
        this.formats = formats;
    }

    @Override
    public Integer call() throws Exception {
        ImportRequest request =
                ImportRequest.of(paths)
                        .withFormat(format)
                        .withMember(member)
                        .withText(charset(), language)
                        .withAdoptSchema(adoptSchema)
                        .withAtomic(true);
        try (OpenProject open = OpenProject.open(project)) {
            ImportResult result = new ImportDocuments(open, formats).run(request, Progress.NONE);
            report(result);
            return result.problems().isEmpty() ? Scholion.DONE : Scholion.PROBLEM;
        }
    }

    private Optional<Charset> charset() throws BadRequestException {
        if (encoding.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(encoding.get()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new BadRequestException(
                    "There is no charset "
                            + encoding.get()
                            + ". Name one such as UTF-8, windows-1256 or ISO-8859-6.");
        }
    }

    private void report(ImportResult result) {
        for (Problem problem : result.problems()) {
            output.message(problem.message());
        }
        some(result.notices(), notice -> notice.place() + ": " + notice.message());
        if (!result.skipped().isEmpty()) {
            output.message(
                    Words.count(result.skipped().size(), "file") + " passed over as no documents:");
            some(result.skipped(), skipped -> "  " + skipped.file() + ": " + skipped.why());
        }
        new LossReport(output).write(result.losses());
        result.adoptedVersion()
                .ifPresent(
                        v -> output.message("The schema has new types; it is version " + v + "."));
        int annotations =
                result.documents().stream().mapToInt(ImportResult.Item::annotations).sum();
        output.message(
                "Imported "
                        + Words.count(result.count(Outcome.ADDED), "document")
                        + (annotations > 0 ? " with " + Words.count(annotations, "annotation") : "")
                        + other(result.count(Outcome.ANNOTATED), "given annotations")
                        + other(result.count(Outcome.UNCHANGED), "there already")
                        + other(result.problems().size(), "refused")
                        + ".");
    }

    /** Writes the first of many remarks. */
    private <T> void some(List<T> remarks, Function<T, String> text) {
        remarks.stream().limit(MOST).map(text).forEach(output::message);
        if (remarks.size() > MOST) {
            output.message("  … and " + (remarks.size() - MOST) + " more");
        }
    }

    private static String other(long count, String what) {
        return count == 0 ? "" : ", " + count + " " + what;
    }
}
