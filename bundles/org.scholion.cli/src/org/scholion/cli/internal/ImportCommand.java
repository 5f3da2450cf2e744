/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.scholion.cli.Scholion;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.exchange.ColumnRoles;
import org.scholion.exchange.Formats;
import org.scholion.exchange.SourceHints;
import org.scholion.project.BadRequestException;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.ImportResult;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion import}. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "cli.import.description")
final class ImportCommand implements Callable<Integer> {

    /** How many remarks of a kind are written out. */
    private static final int MOST = 20;

    /** How many files refused for the same reason are named. */
    private static final int MOST_REFUSED = 3;

    private final Output output;
    private final Formats formats;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            descriptionKey = "cli.import.path")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "F", descriptionKey = "cli.import.format")
    private Optional<String> format = Optional.empty();

    @Option(names = "--as", paramLabel = "MEMBER", descriptionKey = "cli.import.as")
    private String member = ImportRequest.DEFAULT_MEMBER;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.import.encoding")
    private Optional<String> encoding = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "cli.import.language")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--offsets",
            paramLabel = "utf16|codepoint|utf8",
            descriptionKey = "cli.import.offsets")
    private Optional<String> offsets = Optional.empty();

    @Option(names = "--typesystem", paramLabel = "FILE", descriptionKey = "cli.import.typesystem")
    private Optional<Path> typeSystem = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "ROLE=NAME,ROLE=NAME",
            descriptionKey = "cli.import.columns")
    private Optional<String> columns = Optional.empty();

    @Option(names = "--adopt-schema", descriptionKey = "cli.import.adopt-schema")
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
                        .withHints(hints())
                        .withAdoptSchema(adoptSchema)
                        .withAtomic(true);
        try (OpenProject open = OpenProject.open(project)) {
            ImportResult result = new ImportDocuments(open, formats).run(request, Progress.NONE);
            report(result);
            return result.problems().isEmpty() ? Scholion.DONE : Scholion.PROBLEM;
        }
    }

    private SourceHints hints() throws BadRequestException {
        try {
            return SourceHints.NONE
                    .withText(NamedCharset.of(encoding), language)
                    .withOffsets(OffsetUnits.named(offsets))
                    .withTypeSystem(typeSystem)
                    .withColumns(
                            columns.isPresent()
                                    ? ColumnRoles.parse(columns.get())
                                    : ColumnRoles.USUAL);
        } catch (ColumnRoles.NoRolesException e) {
            throw new BadRequestException(Message.of(e));
        }
    }

    private void report(ImportResult result) {
        for (List<Problem> same : result.refusals()) {
            same.stream().limit(MOST_REFUSED).forEach(output::message);
            if (same.size() > MOST_REFUSED) {
                output.say(
                        "cli.import.more-refused",
                        "number",
                        same.size() - MOST_REFUSED,
                        "all",
                        same.size());
            }
        }
        some(
                result.noticesInBrief(),
                notice ->
                        Message.of(
                                "cli.import.notice",
                                "place",
                                notice.place(),
                                "what",
                                notice.message(),
                                "count",
                                notice.count()));
        if (!result.skipped().isEmpty()) {
            output.say("cli.import.skipped", "files", result.skipped().size());
            some(
                    result.skipped(),
                    skipped ->
                            Message.of(
                                    "cli.import.skipped-file",
                                    "file",
                                    skipped.file(),
                                    "why",
                                    skipped.why()));
        }
        new LossReport(output).write(result.losses());
        result.adoptedVersion()
                .ifPresent(version -> output.say("cli.import.adopted", "version", version));
        int annotations =
                result.documents().stream().mapToInt(ImportResult.Item::annotations).sum();
        output.say(
                "cli.import.done",
                "documents",
                result.count(Outcome.ADDED),
                "annotations",
                annotations,
                "annotated",
                result.count(Outcome.ANNOTATED),
                "replaced",
                result.count(Outcome.REPLACED),
                "unchanged",
                result.count(Outcome.UNCHANGED),
                "refused",
                result.problems().size());
    }

    /** Writes the first of many remarks. */
    private <T> void some(List<T> remarks, Function<T, Message> text) {
        remarks.stream().limit(MOST).map(text).forEach(output::message);
        if (remarks.size() > MOST) {
            output.say("cli.import.more", "number", remarks.size() - MOST);
        }
    }
}
