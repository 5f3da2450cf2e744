/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.scholion.cli.Scholion;
import org.scholion.corpus.StoreException;
import org.scholion.project.BadRequestException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.words.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one message and an exit code. */
public final class Failures {

    private final Output output;

    /** Creates the handler. */
    public Failures(Output output) {
        this.output = output;
    }

    /**
     * Tells what went wrong and returns the exit code.
     *
     * @throws Exception when it is nobody's mistake but ours
     */
    public int execution(Exception failure) throws Exception {
        switch (failure) {
            case BadRequestException bad -> {
                output.message(bad);
                return Scholion.USAGE;
            }
            case StoreException e -> output.message(Message.of(e));
            case DataProblemException e -> output.message(e);
            case CancelledException e -> output.say("cli.cancelled");
            case IOException e -> output.message(describe(e));
            default -> throw failure;
        }
        return Scholion.PROBLEM;
    }

    private static Message describe(IOException e) {
        return switch (e) {
            case AccessDeniedException denied ->
                    Message.of("cli.failure.forbidden", "file", name(denied));
            case NoSuchFileException gone -> Message.of("cli.failure.none", "file", name(gone));
            case FileAlreadyExistsException there ->
                    Message.of("cli.failure.no-folder", "file", name(there));
            case FileSystemException other -> Message.of(other);
            case FileNotFoundException gone -> Message.of(gone);
            default -> Message.of("cli.failure.io", "reason", Message.of(e));
        };
    }

    private static String name(FileSystemException failure) {
        return String.valueOf(failure.getFile());
    }

    /** Tells what was wrong with the arguments and returns the exit code. */
    public int usage(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        boolean unknownCommand =
                failure instanceof UnmatchedArgumentException
                        && !command.getSubcommands().isEmpty();
        output.message(
                unknownCommand
                        ? Message.of(
                                "cli.usage.unknown",
                                "arguments",
                                String.join(
                                        " ", ((UnmatchedArgumentException) failure).getUnmatched()))
                        : Message.of(failure));
        output.say("cli.usage.help", "command", command.getCommandSpec().qualifiedName());
        return Scholion.USAGE;
    }
}
