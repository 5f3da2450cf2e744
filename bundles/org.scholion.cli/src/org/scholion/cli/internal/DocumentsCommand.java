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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.exchange.Formats;
import org.scholion.project.DirectDocument;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.PurgeDocument;
import org.scholion.project.RemoveDocument;
import org.scholion.project.RenameDocument;
import org.scholion.project.ReplaceDocument;
import org.scholion.project.RestoreDocument;
import org.scholion.project.session.OpenProject;
import org.scholion.text.BaseDirection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scholion documents}. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = "cli.documents.description",
        synopsisSubcommandLabel = "COMMAND")
final class DocumentsCommand extends CommandGroup {

    DocumentsCommand(Output output) {
        super(output);
    }

    /** What all of these commands are told. */
    private abstract static class OneDocument implements Callable<Integer> {

        final Output output;

        @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
        ProjectAddress project = new FileAddress(Path.of(""));

        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.documents.name")
        String name = "";

        OneDocument(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = OpenProject.open(project)) {
                return run(open);
            }
        }

        abstract int run(OpenProject open) throws Exception;
    }

    /** {@code scholion documents remove}. */
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "cli.documents.remove.description")
    static final class Remove extends OneDocument {

        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.documents.reason")
        private Optional<String> reason = Optional.empty();

        @Option(names = "--yes", descriptionKey = "cli.documents.yes")
        private boolean yes;

        Remove(Output output) {
            super(output);
        }

        @Override
        int run(OpenProject open) throws Exception {
            RemoveDocument.Request request = new RemoveDocument.Request(name, Actor.name(), reason);
            RemoveDocument remove = new RemoveDocument(open);
            Consent consent = new Consent(output, yes);
            if (!consent.given("cli.documents.removing", remove.preview(request))) {
                return Scholion.PROBLEM;
            }
            DocumentRecord removed = remove.run(request, Progress.NONE).document();
            output.say(
                    "cli.documents.removed",
                    "document",
                    removed.name(),
                    "id",
                    removed.ulid().value());
            return Scholion.DONE;
        }
    }

    /** {@code scholion documents restore}. */
    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "cli.documents.restore.description")
    static final class Restore extends OneDocument {

        @Parameters(
                index = "2",
                arity = "0..1",
                paramLabel = "NEWNAME",
                descriptionKey = "cli.documents.restore.newname")
        private Optional<String> newName = Optional.empty();

        Restore(Output output) {
            super(output);
        }

        @Override
        int run(OpenProject open) throws Exception {
            DocumentRecord restored =
                    new RestoreDocument(open)
                            .run(
                                    new RestoreDocument.Request(name, newName, Actor.name()),
                                    Progress.NONE);
            output.say("cli.documents.restored", "document", restored.name());
            return Scholion.DONE;
        }
    }

    /** {@code scholion documents rename}. */
    @Command(
            name = "rename",
            mixinStandardHelpOptions = true,
            description = "cli.documents.rename.description")
    static final class Rename extends OneDocument {

        @Parameters(
                index = "2",
                paramLabel = "NEWNAME",
                descriptionKey = "cli.documents.rename.newname")
        private String newName = "";

        Rename(Output output) {
            super(output);
        }

        @Override
        int run(OpenProject open) throws Exception {
            DocumentRecord renamed =
                    new RenameDocument(open)
                            .run(
                                    new RenameDocument.Request(name, newName, Actor.name()),
                                    Progress.NONE);
            output.say("cli.documents.renamed", "before", name, "after", renamed.name());
            return Scholion.DONE;
        }
    }

    /** {@code scholion documents direction}. */
    @Command(
            name = "direction",
            mixinStandardHelpOptions = true,
            description = "cli.documents.direction.description")
    static final class Direction extends OneDocument {

        @Parameters(
                index = "2",
                paramLabel = "auto|ltr|rtl",
                descriptionKey = "cli.documents.direction.word")
        private String word = "";

        @Spec private CommandSpec spec = CommandSpec.create();

        Direction(Output output) {
            super(output);
        }

        @Override
        public Integer call() throws Exception {
            asked(); // a wrong word is said before a project is opened
            return super.call();
        }

        private BaseDirection asked() {
            return BaseDirection.ofWord(word)
                    .orElseThrow(
                            () ->
                                    new ParameterException(
                                            spec.commandLine(),
                                            output.words()
                                                    .say(
                                                            "cli.documents.direction.unknown",
                                                            "word",
                                                            word)));
        }

        @Override
        int run(OpenProject open) throws Exception {
            DocumentRecord directed =
                    new DirectDocument(open)
                            .run(
                                    new DirectDocument.Request(name, asked(), Actor.name()),
                                    Progress.NONE);
            output.say(
                    "cli.documents.directed",
                    "document",
                    directed.name(),
                    "direction",
                    directed.baseDirection().word());
            return Scholion.DONE;
        }
    }

    /** {@code scholion documents replace}. */
    @Command(
            name = "replace",
            mixinStandardHelpOptions = true,
            description = "cli.documents.replace.description")
    static final class Replace extends OneDocument {

        private final Formats formats;

        @Parameters(index = "2", paramLabel = "FILE", descriptionKey = "cli.documents.replace.file")
        private Path file = Path.of("");

        @Option(names = "--as", paramLabel = "MEMBER", descriptionKey = "cli.documents.replace.as")
        private String member = ImportRequest.DEFAULT_MEMBER;

        @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.import.encoding")
        private Optional<String> encoding = Optional.empty();

        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.documents.reason")
        private Optional<String> reason = Optional.empty();

        @Option(names = "--yes", descriptionKey = "cli.documents.yes")
        private boolean yes;

        Replace(Output output, Formats formats) {
            super(output);
            this.formats = formats;
        }

        @Override
        int run(OpenProject open) throws Exception {
            ReplaceDocument.Request request =
                    new ReplaceDocument.Request(
                            name, file, member, Actor.name(), reason, NamedCharset.of(encoding));
            ReplaceDocument replace = new ReplaceDocument(open, formats);
            Consent consent = new Consent(output, yes);
            if (!consent.given("cli.documents.replacing", replace.preview(request))) {
                return Scholion.PROBLEM;
            }
            ReplaceDocument.Result result = replace.run(request, Progress.NONE);
            new LossReport(output).write(result.losses());
            output.say(
                    "cli.documents.replaced",
                    "document",
                    result.after().name(),
                    "file",
                    file,
                    "annotations",
                    result.annotations(),
                    "id",
                    result.before().ulid().value());
            return Scholion.DONE;
        }
    }

    /** {@code scholion documents purge}. */
    @Command(
            name = "purge",
            mixinStandardHelpOptions = true,
            description = "cli.documents.purge.description")
    static final class Purge extends OneDocument {

        @Option(names = "--yes", descriptionKey = "cli.documents.yes")
        private boolean yes;

        Purge(Output output) {
            super(output);
        }

        @Override
        int run(OpenProject open) throws Exception {
            PurgeDocument.Request request = new PurgeDocument.Request(name, Actor.name());
            PurgeDocument purge = new PurgeDocument(open);
            Consent consent = new Consent(output, yes);
            if (!consent.given("cli.documents.purging", purge.preview(request))) {
                return Scholion.PROBLEM;
            }
            output.say(
                    "cli.documents.purged",
                    "document",
                    purge.run(request, Progress.NONE).document().name());
            return Scholion.DONE;
        }
    }
}
