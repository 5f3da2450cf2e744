/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scholion.cli.internal.Failures;
import org.scholion.cli.internal.Language;
import org.scholion.cli.internal.Output;
import org.scholion.cli.internal.ScholionCommand;
import org.scholion.exchange.installed.InstalledFormats;
import picocli.CommandLine;

/**
 * The command line, as a program calls it. What was asked for goes to one stream, messages to the
 * other, both in UTF-8.
 */
public final class Scholion {

    /** It is done. */
    public static final int DONE = 0;

    /** The data has a problem. */
    public static final int PROBLEM = 1;

    /** It was called wrongly. */
    public static final int USAGE = 2;

    private Scholion() {}

    /**
     * Runs a command.
     *
     * @param arguments as typed, without the program's name
     * @param version what {@code --version} says
     * @param out takes what was asked for
     * @param err takes messages
     * @return {@link #DONE}, {@link #PROBLEM} or {@link #USAGE}
     */
    public static int run(
            List<String> arguments, String version, PrintStream out, PrintStream err) {
        PrintWriter outWriter = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
        Output output = new Output(outWriter, errWriter, Language.of(arguments));
        CommandLine line = ScholionCommand.line(output, InstalledFormats.all(), version);
        line.setOut(outWriter);
        line.setErr(errWriter);
        Failures failures = new Failures(output);
        line.setExecutionExceptionHandler((e, command, parsed) -> failures.execution(e));
        line.setParameterExceptionHandler((e, given) -> failures.usage(e));
        int code = line.execute(arguments.toArray(new String[0]));
        outWriter.flush();
        errWriter.flush();
        return code;
    }
}
