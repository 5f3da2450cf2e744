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
                output.message(String.valueOf(bad.getMessage()));
                return Scholion.USAGE;
            }
            case StoreException e -> output.message(String.valueOf(e.getMessage()));
            case DataProblemException e -> output.message(String.valueOf(e.getMessage()));
            case CancelledException e -> output.message("Cancelled.");
            case IOException e -> output.message(describe(e));
            default -> throw failure;
        }
        return Scholion.PROBLEM;
    }

    private static String describe(IOException e) {
        return switch (e) {
            case AccessDeniedException denied ->
                    denied.getFile()
                            + ": this may not be written. Ask for the right to, or name"
                            + " another place.";
            case NoSuchFileException gone -> gone.getFile() + ": there is no such file or folder.";
            case FileAlreadyExistsException there ->
                    there.getFile() + ": this is a file, not a folder. Name another place.";
            case FileSystemException other -> String.valueOf(other.getMessage());
            case FileNotFoundException gone -> String.valueOf(gone.getMessage());
            default ->
                    "Reading or writing failed: "
                            + e.getMessage()
                            + ". Check the disk and try again.";
        };
    }

    /** Tells what was wrong with the arguments and returns the exit code. */
    public int usage(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        boolean unknownCommand =
                failure instanceof UnmatchedArgumentException
                        && !command.getSubcommands().isEmpty();
        output.message(
                unknownCommand
                        ? "There is no such command or option: "
                                + String.join(
                                        " ", ((UnmatchedArgumentException) failure).getUnmatched())
                        : String.valueOf(failure.getMessage()));
        output.message(
                "Try '"
                        + command.getCommandSpec().qualifiedName()
                        + " --help' for what can be asked.");
        return Scholion.USAGE;
    }
}
