/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that does nothing but by the commands under it. */
abstract class CommandGroup implements Runnable {

    private final Output output;

    @Spec private CommandSpec spec = CommandSpec.create();

    CommandGroup(Output output) {
        this.output = output;
    }

    /** Returns where it writes to. */
    final Output output() {
        return output;
    }

    /** Returns what says that it was called wrongly. */
    final ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    @Override
    public final void run() {
        throw wrong(output.words().say("cli.usage.no-command"));
    }
}
