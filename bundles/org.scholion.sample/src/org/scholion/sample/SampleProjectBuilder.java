/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.StoreException;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;

/** Makes the sample project for the build: the one argument is the file to write. */
public final class SampleProjectBuilder {

    private SampleProjectBuilder() {}

    /** Makes the sample project anew, replacing what stands at the path given. */
    public static void main(String[] arguments)
            throws StoreException, CancelledException, IOException {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.deleteIfExists(file);
        SampleProject.create(new FileAddress(file), Progress.NONE);
    }
}
