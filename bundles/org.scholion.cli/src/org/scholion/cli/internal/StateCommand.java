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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.rules.Severity;
import org.scholion.project.BadRequestException;
import org.scholion.project.CloseAdjudication;
import org.scholion.project.CompareWithGold.Kind;
import org.scholion.project.DocumentPattern;
import org.scholion.project.DocumentsOfMember;
import org.scholion.project.MarkDocuments;
import org.scholion.project.Progress;
import org.scholion.project.TrainingFeedback;
import org.scholion.project.Whose;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion state}. */
@Command(name = "state", mixinStandardHelpOptions = true, description = "cli.state.description")
final class StateCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Parameters(
            index = "1",
            paramLabel = "new|in-progress|done|skipped",
            descriptionKey = "cli.state.state")
    private String state = "";

    @Option(
            names = "--of",
            required = true,
            paramLabel = "MEMBER|gold",
            descriptionKey = "cli.state.of")
    private String member = "";

    @Option(names = "--documents", paramLabel = "GLOB", descriptionKey = "cli.state.documents")
    private Optional<String> documents = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.state.reason")
    private Optional<String> reason = Optional.empty();

    StateCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        Whose of = Whose.parse(member);
        if (of instanceof Whose.Everyone) {
            throw new BadRequestException(Message.of("cli.state.everyone"));
        }
        SetState wanted =
                SetState.ofWord(state)
                        .orElseThrow(
                                () ->
                                        new BadRequestException(
                                                Message.of("cli.state.no-such", "state", state)));
        Optional<DocumentPattern> pattern = Optional.empty();
        if (documents.isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(documents.get()));
        }
        try (OpenProject open = OpenProject.open(project)) {
            List<Long> meant = new DocumentsOfMember(open).of(of.word(), pattern);
            if (of instanceof Whose.Gold && wanted == SetState.DONE) {
                return closeGold(open, meant);
            }
            MarkDocuments.Result result =
                    new MarkDocuments(open)
                            .run(
                                    new MarkDocuments.Request(
                                            meant, of.word(), wanted, reason, Actor.name(), false),
                                    Progress.NONE);
            int code = say(wanted, result);
            if (wanted == SetState.DONE) {
                learn(open, of.word(), result);
            }
            return code;
        }
    }

    /** Gold is closed as the window closes it. */
    private int closeGold(OpenProject open, List<Long> meant) throws Exception {
        int marked = 0;
        boolean all = true;
        for (long id : meant) {
            Optional<DocumentRecord> document = open.document(id);
            if (document.isPresent()) {
                CloseAdjudication.Result result =
                        new CloseAdjudication(open)
                                .run(
                                        new CloseAdjudication.Request(
                                                document.get(), reason, Actor.name()),
                                        Progress.NONE);
                PlaceLines places = new PlaceLines(output.spoken(open.schema()));
                if (result.open().size() + result.agreed() > 0) {
                    output.say(
                            "cli.state.open",
                            "document",
                            document.get().name(),
                            "open",
                            result.open().size(),
                            "agreed",
                            result.agreed(),
                            "done",
                            result.marked().isPresent());
                    result.open().forEach(place -> output.message(places.of(place, result.text())));
                }
                all &= result.marked().isPresent();
                if (result.marked().isPresent()) {
                    MarkDocuments.Result done = result.marked().get();
                    marked += done.marked();
                    all &= done.kept().isEmpty() && done.refused().isEmpty();
                    tell(done);
                }
            }
        }
        output.say("cli.state.marked", "documents", marked, "state", SetState.DONE);
        return all ? Scholion.DONE : Scholion.PROBLEM;
    }

    private int say(SetState wanted, MarkDocuments.Result result) {
        tell(result);
        output.say("cli.state.marked", "documents", result.marked(), "state", wanted);
        return result.kept().isEmpty() && result.refused().isEmpty()
                ? Scholion.DONE
                : Scholion.PROBLEM;
    }

    private void tell(MarkDocuments.Result result) {
        for (MarkDocuments.Closed kept : result.kept()) {
            say("cli.state.kept", kept);
        }
        result.refused().forEach(problem -> output.message(problem.said()));
        for (MarkDocuments.Closed closed : result.closed()) {
            if (closed.first().isPresent()) {
                say("cli.state.closed", closed);
            }
        }
    }

    /** What gold of training documents differs in is told at once. */
    private void learn(OpenProject open, String whose, MarkDocuments.Result result)
            throws StoreException {
        for (MarkDocuments.Closed closed : result.closed()) {
            Optional<TrainingFeedback.Result> learned =
                    new TrainingFeedback(open).run(closed.document(), whose);
            if (learned.isPresent()) {
                TrainingFeedback.Result told = learned.get();
                output.say(
                        "cli.state.training",
                        "document",
                        closed.document().name(),
                        "number",
                        told.differences().size(),
                        "missed",
                        told.count(Kind.MISSED),
                        "rejected",
                        told.count(Kind.REJECTED),
                        "words",
                        told.count(Kind.SPAN) + told.count(Kind.SPAN_AND_TYPE),
                        "types",
                        told.count(Kind.TYPE),
                        "rest",
                        told.count(Kind.REST));
            }
        }
    }

    private void say(String code, MarkDocuments.Closed document) {
        output.say(
                code,
                "document",
                document.document().name(),
                "errors",
                document.count(Severity.ERROR),
                "warnings",
                document.count(Severity.WARNING),
                "what",
                document.first().orElseThrow().sentence());
    }
}
