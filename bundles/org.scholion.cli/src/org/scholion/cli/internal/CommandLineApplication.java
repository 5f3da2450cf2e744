/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.scholion.cli.Scholion;

/** Starts the command line on the platform; its exit code is the program's. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(@Nullable IApplicationContext given) throws Exception {
        IApplicationContext context = Objects.requireNonNull(given, "started without a context");
        context.applicationRunning();
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<String> words = arguments instanceof String[] typed ? List.of(typed) : List.of();
        Version version = FrameworkUtil.getBundle(Scholion.class).getVersion();
        // System.out has the encoding of the terminal; what is written is read by programs, too.
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int code = Scholion.run(words, text(version), out, err);
        out.flush();
        err.flush();
        return code;
    }

    private static String text(Version version) {
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
