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
import org.scholion.exchange.Formats;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.PurgeDocument;
import org.scholion.project.RemoveDocument;
import org.scholion.project.RenameDocument;
import org.scholion.project.ReplaceDocument;
import org.scholion.project.RestoreDocument;
import org.scholion.project.session.OpenProject;
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
        description = "Removes, restores, renames, replaces or deletes a document of a project.",
        synopsisSubcommandLabel = "COMMAND")
final class DocumentsCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    /** What all of these commands are told. */
    private abstract static class OneDocument implements Callable<Integer> {

        final Output output;

        @Parameters(index = "0", paramLabel = "PROJECT", description = "The project.")
        Path project = Path.of("");

        @Parameters(
                index = "1",
                paramLabel = "NAME",
                description = "The document's name, or its id where several had that name.")
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
            description =
                    "Hides a document: it is in no list, count or export, and its name is free."
                            + " It can be restored.")
    static final class Remove extends OneDocument {

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept with it.")
        private Optional<String> reason = Optional.empty();

        @Option(names = "--yes", description = "Does it; without this it only says what.")
        private boolean yes;

        Remove(Output output) {
            super(output);
        }

        @Override
        int run(OpenProject open) throws Exception {
            RemoveDocument.Request request = new RemoveDocument.Request(name, Actor.name(), reason);
            RemoveDocument remove = new RemoveDocument(open);
            Consent consent = new Consent(output, yes);
            if (!consent.given("Removing", "hides", remove.preview(request))) {
                return Scholion.PROBLEM;
            }
            DocumentRecord removed = remove.run(request).document();
            output.message("Removed " + removed.name() + "; its id is " + removed.ulid() + ".");
            return Scholion.DONE;
        }
    }

    /** {@code scholion documents restore}. */
    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Brings a removed document back, with all that belongs to it.")
    static final class Restore extends OneDocument {

        @Parameters(
                index = "2",
                arity = "0..1",
                paramLabel = "NEWNAME",
                description = "The name it is to have, if its own is taken meanwhile.")
        private Optional<String> newName = Optional.empty();

        Restore(Output output) {
            super(output);
        }

        @Override
        int run(OpenProject open) throws Exception {
            DocumentRecord restored =
                    new RestoreDocument(open)
                            .run(new RestoreDocument.Request(name, newName, Actor.name()));
            output.message("Restored " + restored.name() + ".");
            return Scholion.DONE;
        }
    }

    /** {@code scholion documents rename}. */
    @Command(
            name = "rename",
            mixinStandardHelpOptions = true,
            description = "Gives a document another name.")
    static final class Rename extends OneDocument {

        @Parameters(index = "2", paramLabel = "NEWNAME", description = "The name it is to have.")
        private String newName = "";

        Rename(Output output) {
            super(output);
        }

        @Override
        int run(OpenProject open) throws Exception {
            DocumentRecord renamed =
                    new RenameDocument(open)
                            .run(new RenameDocument.Request(name, newName, Actor.name()));
            output.message("Renamed " + name + " to " + renamed.name() + ".");
            return Scholion.DONE;
        }
    }

    /** {@code scholion documents replace}. */
    @Command(
            name = "replace",
            mixinStandardHelpOptions = true,
            description =
                    "Removes a document and imports a file under its name. The removed one can be"
                            + " restored.")
    static final class Replace extends OneDocument {

        private final Formats formats;

        @Parameters(
                index = "2",
                paramLabel = "FILE",
                description = "A file with one document, in any format.")
        private Path file = Path.of("");

        @Option(
                names = "--as",
                paramLabel = "MEMBER",
                description = "Whose set the file's annotations become (default: imported).")
        private String member = ImportRequest.DEFAULT_MEMBER;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept with it.")
        private Optional<String> reason = Optional.empty();

        @Option(names = "--yes", description = "Does it; without this it only says what.")
        private boolean yes;

        Replace(Output output, Formats formats) {
            super(output);
            this.formats = formats;
        }

        @Override
        int run(OpenProject open) throws Exception {
            ReplaceDocument.Request request =
                    new ReplaceDocument.Request(name, file, member, Actor.name(), reason);
            ReplaceDocument replace = new ReplaceDocument(open, formats);
            Consent consent = new Consent(output, yes);
            if (!consent.given("Replacing", "hides", replace.preview(request))) {
                return Scholion.PROBLEM;
            }
            ReplaceDocument.Result result = replace.run(request, Progress.NONE);
            new LossReport(output).write(result.losses());
            output.message(
                    "Replaced "
                            + result.after().name()
                            + " by "
                            + file
                            + " with "
                            + Words.count(result.annotations(), "annotation")
                            + "; the one before has the id "
                            + result.before().ulid()
                            + ".");
            return Scholion.DONE;
        }
    }

    /** {@code scholion documents purge}. */
    @Command(
            name = "purge",
            mixinStandardHelpOptions = true,
            description =
                    "Deletes a document for good, removed before or not, with all that belongs to"
                            + " it.")
    static final class Purge extends OneDocument {

        @Option(names = "--yes", description = "Does it; without this it only says what.")
        private boolean yes;

        Purge(Output output) {
            super(output);
        }

        @Override
        int run(OpenProject open) throws Exception {
            PurgeDocument.Request request = new PurgeDocument.Request(name, Actor.name());
            PurgeDocument purge = new PurgeDocument(open);
            Consent consent = new Consent(output, yes);
            if (!consent.given("Purging", "deletes for good", purge.preview(request))) {
                return Scholion.PROBLEM;
            }
            output.message("Purged " + purge.run(request).document().name() + " for good.");
            return Scholion.DONE;
        }
    }
}
