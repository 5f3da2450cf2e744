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
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.curation.adjudication.Rule;
import org.scholion.project.AdjudicateDocuments;
import org.scholion.project.BadRequestException;
import org.scholion.project.DocumentPattern;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion adjudicate}. */
@Command(
        name = "adjudicate",
        mixinStandardHelpOptions = true,
        description = "cli.adjudicate.description")
final class AdjudicateCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Option(
            names = "--rule",
            required = true,
            paramLabel = "unanimous|majority|single|member=NAME",
            descriptionKey = "cli.adjudicate.rule")
    private String rule = "";

    @Option(names = "--documents", paramLabel = "GLOB", descriptionKey = "cli.adjudicate.documents")
    private Optional<String> documents = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "cli.adjudicate.dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "cli.shared.json")
    private boolean json;

    AdjudicateCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        Rule wanted =
                Rule.ofWord(rule)
                        .orElseThrow(
                                () ->
                                        new BadRequestException(
                                                Message.of(
                                                        "cli.adjudicate.no-such", "rule", rule)));
        Optional<DocumentPattern> pattern = Optional.empty();
        if (documents.isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(documents.get()));
        }
        try (OpenProject open = OpenProject.open(project)) {
            AdjudicateDocuments.Result result =
                    new AdjudicateDocuments(open, Clock.systemUTC())
                            .run(
                                    new AdjudicateDocuments.Request(
                                            wanted, pattern, Actor.name(), dryRun),
                                    Progress.NONE);
            AdjudicationReport report =
                    new AdjudicationReport(
                            output,
                            json ? open.schema() : output.spoken(open.schema()),
                            wanted,
                            dryRun);
            if (json) {
                output.json(report.tree(result));
            } else {
                report.lines(result);
            }
            // where nothing could be adjudicated at all, the data is not there yet
            return result.adjudicated() > 0 || result.isDoneBefore()
                    ? Scholion.DONE
                    : Scholion.PROBLEM;
        }
    }
}
